// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include "core/commands/create_lab.h"
#include "core/db/recorder.h"
#include "core/document/file_faults.h"
#include "core/document/file_header.h"
#include "core/document/guarded.h"
#include "core/schema/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace core {

static constexpr int idleMilliseconds = 800;

static Result<std::unique_ptr<QLockFile>> locked(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // Only a lock whose program is gone is stale, however old.
    if (lock->tryLock())
        return lock;
    if (lock->error() == QLockFile::PermissionError)
        return tl::unexpected(
            Error{Fault::ReadOnly,
                  QCoreApplication::translate(
                      "File", "The folder cannot be written. Open the file for reading only."),
                  {},
                  path});
    qint64 process = 0;
    QString machine, program;
    lock->getLockInfo(&process, &machine, &program);
    const QString since = QLocale().toString(
        QFileInfo(path + QStringLiteral(".lock")).lastModified(), QLocale::ShortFormat);
    return tl::unexpected(
        Error{Fault::Locked,
              QCoreApplication::translate("File", "%1 has had this file open since %2.")
                  .arg(machine, since),
              {},
              path});
}

/// The database at \a path, in the newest schema, with the random id that tells files apart.
static db::Database prepared(const QString &path, db::OpenMode mode, const DocumentOptions &options)
{
    db::Database database(path, mode);
    if (mode == db::OpenMode::ReadOnly || mode == db::OpenMode::Immutable)
        return database;
    schema::migrate(database);
    IdSource ids(options.seed);
    schema::nameFile(database, ids.newKey());
    return database;
}

Document::Document(std::unique_ptr<QLockFile> lock, const QString &path, db::OpenMode mode,
                   Options options)
    : m_lock(std::move(lock))
    , m_path(path)
    , m_isReadOnly(mode == db::OpenMode::ReadOnly || mode == db::OpenMode::Immutable)
    , m_options(std::move(options))
    , m_database(prepared(path, mode, m_options))
    , m_store(m_database, m_options.seed)
    , m_journal(m_database, journal::Entries(m_database, m_options.stations, m_options.now,
                                             [this] { return m_store.ids.newKey(); }))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMilliseconds);
    connect(&m_idle, &QTimer::timeout, this, &Document::checkpoint);
    m_store.ideaNumbers.setStation(m_journal.entries().stationNumber());
    if (const auto all = labs(); !all.empty())
        m_lab = all.back().id;
}

Document::~Document()
{
    if (!m_isReadOnly)
        stopWriting();
}

void Document::setLab(LabId lab)
{
    m_lab = lab;
    m_progress.reset();
}

const std::vector<UnitProgress> &Document::progress() const
{
    if (!m_progress)
        m_progress = progressPerUnit(m_store, m_lab);
    return *m_progress;
}

void Document::startWriting()
{
    // One fdatasync a command; left-over work is applied by SQLite after a crash.
    m_database.script("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
}

/// A file at rest is one file: people copy it to a stick.
void Document::stopWriting()
{
    const auto done = guarded([this]() -> Result<> {
        m_journal.entries().keepMark(true);
        m_database.script("PRAGMA journal_mode = DELETE");
        return {};
    });
    if (!done)
        qWarning("%s", qPrintable(done.error().detail));
}

void Document::checkpoint()
{
    const auto done = guarded([this]() -> Result<> {
        m_database.script("PRAGMA wal_checkpoint(TRUNCATE)");
        return {};
    });
    if (!done)
        emit saveFailed(done.error());
}

Result<std::unique_ptr<Document>> Document::opened(std::unique_ptr<QLockFile> lock,
                                                   const QString &path, db::OpenMode mode,
                                                   const Options &options)
{
    auto result = guarded([&]() -> Result<std::unique_ptr<Document>> {
        std::unique_ptr<Document> document(new Document(std::move(lock), path, mode, options));
        if (!document->m_isReadOnly)
            document->startWriting();
        return document;
    });
    if (!result)
        result.error().file = path;
    return result;
}

Result<std::unique_ptr<Document>> Document::create(const QString &path, const NewLab &lab,
                                                   const Options &options)
{
    if (QFile::exists(path))
        return tl::unexpected(Error{
            Fault::Invalid,
            QCoreApplication::translate("File", "The file exists already. Choose another name."),
            {},
            path});
    auto lock = locked(path);
    if (!lock)
        return tl::unexpected(lock.error());
    auto document = opened(*std::move(lock), path, db::OpenMode::Create, options);
    if (!document)
        return document;
    if (const auto made = (*document)->execute(CreateLab{lab}); !made) {
        document->reset();
        QFile::remove(path);
        return tl::unexpected(made.error());
    } else {
        (*document)->setLab(*made);
    }
    (*document)->m_journal.clearSteps(); // A lab without its lab is nothing one wants back.
    return document;
}

/// A copy of an older file stays beside it before its schema is changed.
static Result<> keepBackup(const QString &path, int version)
{
    const QString backup = QStringLiteral("%1.v%2.bak").arg(path).arg(version);
    if (QFile::exists(backup) || QFile::copy(path, backup))
        return {};
    return tl::unexpected(Error{
        Fault::Storage,
        QCoreApplication::translate("File",
                                    "The file is of an older version and no backup of it could be "
                                    "made. Nothing was changed."),
        {},
        path});
}

Result<std::unique_ptr<Document>> Document::open(const QString &path, Access access,
                                                 const Options &options)
{
    const auto version = readFileHeader(path);
    if (!version)
        return tl::unexpected(version.error());
    if (access == Access::ReadOnly) {
        const bool isOpenElsewhere = QFile::exists(path + QStringLiteral("-wal"));
        return opened(nullptr, path,
                      isOpenElsewhere ? db::OpenMode::ReadOnly : db::OpenMode::Immutable, options);
    }
    if (*version > schema::newestVersion())
        return tl::unexpected(Error{
            Fault::TooNew,
            QCoreApplication::translate(
                "File",
                "This file was made by a newer version of Lumbung. It can be opened for reading"
                " only."),
            {},
            path});
    auto lock = locked(path);
    if (!lock)
        return tl::unexpected(lock.error());
    if (*version < schema::newestVersion()) {
        if (const auto kept = keepBackup(path, *version); !kept)
            return tl::unexpected(kept.error());
    }
    return opened(*std::move(lock), path, db::OpenMode::ReadWrite, options);
}

std::unique_ptr<Document> Document::inMemory(const NewLab &lab, Options options)
{
    options.stations = {};
    auto document = opened(nullptr, QStringLiteral(":memory:"), db::OpenMode::Create, options);
    Q_ASSERT(document);
    (*document)->setLab((*document)->execute(CreateLab{lab}).value());
    (*document)->m_journal.clearSteps();
    return *std::move(document);
}

QString Document::undoLabel() const
{
    const auto step = m_journal.undoable();
    return step ? step->label : QString();
}

QString Document::redoLabel() const
{
    const auto step = m_journal.redoable();
    return step ? step->label : QString();
}

Result<> Document::undo()
{
    return travel(&journal::Journal::undo);
}

Result<> Document::redo()
{
    return travel(&journal::Journal::redo);
}

static tl::unexpected<Error> readOnlyError(const QString &path)
{
    return tl::unexpected(
        Error{Fault::ReadOnly,
              QCoreApplication::translate(
                  "File", "The file is open for reading only. Nothing was changed."),
              {},
              path});
}

Result<> Document::travel(std::set<journal::RowKey> (journal::Journal::*how)(const QString &))
{
    if (m_isReadOnly)
        return readOnlyError(m_path);
    std::set<journal::RowKey> rows;
    auto done = guarded([&]() -> Result<> {
        db::Transaction transaction(m_database);
        rows = (m_journal.*how)(m_options.author);
        transaction.commit();
        return {};
    });
    if (!done)
        m_journal.entries().reload();
    announce(done ? rows : std::set<journal::RowKey>());
    return done;
}

Result<> Document::transact(const char *label, const std::function<bool()> &work)
{
    if (m_isReadOnly)
        return readOnlyError(m_path);
    std::set<journal::RowKey> rows;
    bool wasWritten = false;
    auto done = guarded([&]() -> Result<> {
        db::Transaction transaction(m_database);
        db::Recorder recorder(m_database, schema::Catalogue::numberOf);
        if (!work())
            return {};
        wasWritten = true;
        rows = m_journal.commit(recorder, QString::fromUtf8(label), m_options.author);
        transaction.commit();
        return {};
    });
    if (!done && wasWritten)
        m_journal.entries().reload();
    if (!done)
        emit saveFailed(done.error());
    announce(done ? rows : std::set<journal::RowKey>());
    return done;
}

void Document::announce(const std::set<journal::RowKey> &rows)
{
    if (rows.empty())
        return;
    Changes changes;
    for (const auto &key : rows)
        changes.add(static_cast<Table>(key.table), key.row);
    using enum Table;
    if (changes.touchAny({ListEntry, Opd, Idea, Step, Review, Visit}))
        m_progress.reset();
    m_idle.start();
    emit changed(changes);
}

Result<> Document::saveCopy(const QString &path) const
{
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    const auto copied = guarded([&]() -> Result<> {
        m_database.backupTo(unfinished);
        return {};
    });
    const bool isInPlace =
        copied && (!QFile::exists(path) || QFile::remove(path)) && QFile::rename(unfinished, path);
    if (!isInPlace) {
        QFile::remove(unfinished);
        return tl::unexpected(Error{
            Fault::Storage, QCoreApplication::translate("File", "The copy could not be written."),
            copied ? QString() : copied.error().detail, path});
    }
    return {};
}

Result<QStringList> Document::check() const
{
    return guarded([this]() -> Result<QStringList> { return faultsOf(m_store, m_journal); });
}

} // namespace core
