// SPDX-License-Identifier: GPL-3.0-or-later
// How another file of the lab comes in.
#include "core/document/document.h"
#include "core/document/file_header.h"
#include "core/document/guarded.h"
#include "core/schema/migrations.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace core {

/// Another file, in the newest schema: an older one is brought there in a copy.
struct Document::Other
{
    std::unique_ptr<QTemporaryDir> scratch = {};
    std::unique_ptr<db::Database> database = {};
};

Result<Document::Other> Document::openOther(const QString &path) const
{
    const auto version = readFileHeader(path);
    if (!version)
        return tl::unexpected(version.error());
    const QString here = QFileInfo(m_path).canonicalFilePath();
    if (!here.isEmpty() && QFileInfo(path).canonicalFilePath() == here)
        return tl::unexpected(
            Error{Fault::Invalid,
                  QCoreApplication::translate(
                      "Merge", "This is the file that is open. Choose the other one."),
                  {},
                  path});
    if (*version > schema::newestVersion())
        return tl::unexpected(Error{
            Fault::TooNew,
            QCoreApplication::translate(
                "Merge", "This file was made by a newer version of Lumbung. Merge it there, or"
                         " bring Lumbung up to date here. Nothing was changed."),
            {},
            path});
    const auto mode = readingMode(path);
    if (!mode)
        return tl::unexpected(mode.error());
    auto other = guarded([&]() -> Result<Other> {
        Other opened{.database = std::make_unique<db::Database>(path, *mode)};
        if (*version == schema::newestVersion()) {
            opened.database->script("BEGIN"); // One state of it, whoever writes there meanwhile.
            return opened;
        }
        opened.scratch = std::make_unique<QTemporaryDir>();
        if (!opened.scratch->isValid())
            return tl::unexpected(
                Error{Fault::Storage,
                      QCoreApplication::translate(
                          "Merge", "There is no room for a copy of the older file. Nothing was "
                                   "changed."),
                      opened.scratch->errorString(), path});
        const QString copy = opened.scratch->filePath(QStringLiteral("older.lumbung"));
        opened.database->backupTo(copy);
        opened.database = std::make_unique<db::Database>(copy);
        schema::migrate(*opened.database);
        return opened;
    });
    if (!other)
        other.error().file = path;
    return other;
}

/// Merges within a transaction that \a isKept or taken back.
Result<journal::Merged> Document::mergeFrom(const QString &path, bool isKept)
{
    if (m_isReadOnly)
        return readOnlyError(m_path);
    auto other = openOther(path);
    if (!other)
        return tl::unexpected(other.error());
    auto merged = guarded([&]() -> Result<journal::Merged> {
        db::Transaction transaction(m_database);
        auto done = m_journal.merge(*other->database);
        if (done && done->entries > 0 && isKept)
            transaction.commit();
        return done;
    });
    const bool isWritten = merged && merged->entries > 0 && isKept;
    if (!isWritten)
        forgetUnwritten();
    if (!merged)
        merged.error().file = path;
    announce(isWritten ? merged->rows : std::set<journal::RowKey>());
    return merged;
}

Result<journal::Merged> Document::merge(const QString &path)
{
    return mergeFrom(path, true);
}

Result<journal::Merged> Document::rehearseMerge(const QString &path)
{
    return mergeFrom(path, false);
}

} // namespace core
