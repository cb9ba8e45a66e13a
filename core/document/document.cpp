// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include "core/commands/create_lab.h"
#include "core/db/recorder.h"
#include "core/document/file_copy.h"
#include "core/document/file_faults.h"
#include "core/document/file_header.h"
#include "core/document/file_lock.h"
#include "core/document/guarded.h"
#include "core/schema/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace core {

static constexpr int idleMilliseconds = 800;

/// The database at \a path, in the newest schema, with the random id that tells files apart.
static db::Database prepared(const QString &path, db::OpenMode mode, const DocumentOptions &options)
{
    db::Database database(path, mode);
    if (mode == db::OpenMode::ReadOnly || mode == db::OpenMode::Immutable)
        return database;
    database.script("PRAGMA synchronous = FULL");
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

/// From here on a command costs one fdatasync. Not before the first change is in the file: one that
/// is only looked at, or whose change is refused, stays as it was to the byte.
void Document::startLog()
{
    if (std::exchange(m_hasLog, true))
        return;
    // If it cannot be, each command costs a few more.
    std::ignore = guarded([this]() -> Result<> {
        m_database.script("PRAGMA journal_mode = WAL");
        return {};
    });
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
    // If it cannot be moved now it lasts where it is, and the next change tries again.
    std::ignore = guarded([this]() -> Result<> {
        m_database.script("PRAGMA wal_checkpoint(TRUNCATE)");
        return {};
    });
}

Result<std::unique_ptr<Document>> Document::opened(std::unique_ptr<QLockFile> lock,
                                                   const QString &path, db::OpenMode mode,
                                                   const Options &options)
{
    auto result = guarded([&]() -> Result<std::unique_ptr<Document>> {
        return std::unique_ptr<Document>(new Document(std::move(lock), path, mode, options));
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
    auto lock = lockFile(path);
    if (!lock)
        return tl::unexpected(lock.error());
    auto document = opened(*std::move(lock), path, db::OpenMode::Create, options);
    if (document) {
        if (const auto made = (*document)->begin(lab); !made)
            document = tl::unexpected(made.error());
    }
    if (!document)
        removeDatabase(path); // What is half made would be in the way of the next try.
    return document;
}

/// Undoes what a program that crashed had half written: SQLite does so where it may write.
static Result<> recover(const QString &path)
{
    return guarded([&path]() -> Result<> {
        db::Database(path).pragma("schema_version"); // Reading the first page recovers.
        return {};
    });
}

/// How to read \a path: without locks where nobody writes it and nobody left it half written.
Result<db::OpenMode> Document::readingMode(const QString &path)
{
    const auto isBeside = [&path](const char *end) {
        return QFile::exists(path + QLatin1String(end));
    };
    if (isBeside("-journal")) {
        if (const auto recovered = recover(path); !recovered)
            return tl::unexpected(recovered.error());
    }
    const bool isInUse = isBeside("-journal") || isBeside("-wal") || isBeside(".lock");
    return isInUse ? db::OpenMode::ReadOnly : db::OpenMode::Immutable;
}

Result<std::unique_ptr<Document>> Document::open(const QString &path, Access access,
                                                 const Options &options)
{
    const auto version = readFileHeader(path);
    if (!version)
        return tl::unexpected(version.error());
    if (access == Access::ReadOnly) {
        const auto mode = readingMode(path);
        if (!mode)
            return tl::unexpected(mode.error());
        return opened(nullptr, path, *mode, options);
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
    auto lock = lockFile(path);
    if (!lock)
        return tl::unexpected(lock.error());
    if (*version < schema::newestVersion()) {
        if (const auto kept = keepBackup(path, *version); !kept)
            return tl::unexpected(kept.error());
    }
    return opened(*std::move(lock), path, db::OpenMode::ReadWrite, options);
}

/// Writes the first lab of a new file.
Result<> Document::begin(const NewLab &lab)
{
    const auto made = execute(CreateLab{lab});
    if (!made)
        return tl::unexpected(made.error());
    setLab(*made);
    return guarded([this]() -> Result<> {
        m_journal.clearSteps(); // A lab without its lab is nothing one wants back.
        return {};
    });
}

std::unique_ptr<Document> Document::inMemory(const NewLab &lab, Options options)
{
    options.stations = {};
    auto document = opened(nullptr, QStringLiteral(":memory:"), db::OpenMode::Create, options);
    Q_ASSERT(document);
    [[maybe_unused]] const auto made = (*document)->begin(lab);
    Q_ASSERT(made);
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
    return travel([this](const QString &author) { return m_journal.undo(author); });
}

Result<> Document::redo()
{
    return travel([this](const QString &author) { return m_journal.redo(author); });
}

Result<>
Document::travel(const std::function<std::set<journal::RowKey>(const QString &author)> &how)
{
    if (m_isReadOnly)
        return readOnlyError(m_path);
    std::set<journal::RowKey> rows;
    auto done = guarded([&]() -> Result<> {
        db::Transaction transaction(m_database);
        rows = how(m_options.author);
        transaction.commit();
        return {};
    });
    if (!done)
        forgetUnwritten();
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
        forgetUnwritten();
    if (!done)
        emit saveFailed(done.error());
    announce(done ? rows : std::set<journal::RowKey>());
    return done;
}

/// The journal believes what a failed change would have written. If the file cannot even be read
/// nothing more is written on top of it.
void Document::forgetUnwritten()
{
    const auto read = guarded([this]() -> Result<> {
        m_journal.entries().reload();
        return {};
    });
    if (!read)
        m_isReadOnly = true;
}

void Document::announce(const std::set<journal::RowKey> &rows)
{
    if (rows.empty())
        return;
    startLog();
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
    const QString target = QFileInfo(path).canonicalFilePath(); // Empty if there is none.
    if (!target.isEmpty() && target == QFileInfo(m_path).canonicalFilePath())
        return tl::unexpected(
            Error{Fault::Invalid,
                  QCoreApplication::translate(
                      "File", "This is the file that is open. Choose another name for the copy."),
                  {},
                  path});
    const auto lock = lockFile(path);
    if (!lock && lock.error().fault != Fault::ReadOnly)
        return tl::unexpected(lock.error());
    return copyDatabase(m_database, path);
}

Result<QStringList> Document::check() const
{
    return guarded([this]() -> Result<QStringList> { return faultsOf(m_store, m_journal); });
}

} // namespace core
