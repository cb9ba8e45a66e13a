// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/file_copy.h"

#include "core/document/guarded.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace core {

/// What SQLite keeps beside a file; applied to whatever has the file's name.
static constexpr const char *logs[] = {"-wal", "-shm", "-journal"};

void removeDatabase(const QString &path)
{
    QFile::remove(path);
    for (const char *log : logs)
        QFile::remove(path + QLatin1String(log));
}

namespace {

/// The logs beside a file, taken out of the way until they are dropped or put back.
class LogsAside
{
public:
    explicit LogsAside(const QString &path)
        : m_path(path)
    {
        for (const char *log : logs) {
            QFile::remove(aside(log));
            if (QFile::exists(beside(log)) && !QFile::rename(beside(log), aside(log)))
                m_isDone = false;
        }
    }

    bool isDone() const { return m_isDone; }

    void putBack() const
    {
        for (const char *log : logs)
            QFile::rename(aside(log), beside(log));
    }

    void drop() const
    {
        for (const char *log : logs)
            QFile::remove(aside(log));
    }

private:
    QString beside(const char *log) const { return m_path + QLatin1String(log); }
    QString aside(const char *log) const { return beside(log) + QStringLiteral(".old"); }

    QString m_path;
    bool m_isDone = true;
};

} // namespace

/// Gives the file \a from the name \a to, in place of what has it. Empty, or why it was not done.
static QString replaceDatabase(const QString &from, const QString &to)
{
    const LogsAside aside(to);
    std::error_code error = std::make_error_code(std::errc::permission_denied);
    if (aside.isDone()) // QFile renames only to names that are free.
        std::filesystem::rename(QFileInfo(from).filesystemFilePath(),
                                QFileInfo(to).filesystemFilePath(), error);
    error ? aside.putBack() : aside.drop();
    return error ? QString::fromStdString(error.message()) : QString();
}

Result<> copyDatabase(const db::Database &database, const QString &path)
{
    const QString unfinished = path + QStringLiteral(".part");
    removeDatabase(unfinished);
    const auto copied = guarded([&]() -> Result<> {
        database.backupTo(unfinished);
        return {};
    });
    const QString reason = copied ? replaceDatabase(unfinished, path) : copied.error().detail;
    if (copied && reason.isEmpty())
        return {};
    removeDatabase(unfinished);
    return tl::unexpected(
        Error{Fault::Storage, QCoreApplication::translate("File", "The copy could not be written."),
              reason, path});
}

Result<QString> keepBackup(const QString &path, int version)
{
    QString backup = QStringLiteral("%1.v%2.bak").arg(path).arg(version);
    for (int number = 2; QFile::exists(backup); ++number)
        backup = QStringLiteral("%1.v%2-%3.bak").arg(path).arg(version).arg(number);
    const auto kept =
        guarded([&]() -> Result<> { return copyDatabase(db::Database(path), backup); });
    if (kept)
        return backup;
    return tl::unexpected(Error{
        Fault::Storage,
        QCoreApplication::translate("File",
                                    "The file is of an older version and no backup of it could be "
                                    "made. Nothing was changed."),
        kept.error().detail, path});
}

} // namespace core
