// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/database.h"

#include "core/db/error.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace db {

bool Error::isBusy() const
{
    return (m_code & 0xff) == SQLITE_BUSY || (m_code & 0xff) == SQLITE_LOCKED;
}

bool Error::isCorrupt() const
{
    return (m_code & 0xff) == SQLITE_CORRUPT || (m_code & 0xff) == SQLITE_NOTADB;
}

bool Error::isFull() const
{
    return (m_code & 0xff) == SQLITE_FULL || (m_code & 0xff) == SQLITE_TOOBIG;
}

bool Error::isReadOnly() const
{
    return (m_code & 0xff) == SQLITE_READONLY || (m_code & 0xff) == SQLITE_PERM;
}

void check(int code, sqlite3 *handle, std::source_location where)
{
    if (code == SQLITE_OK)
        return;
    const bool explained = handle && sqlite3_extended_errcode(handle) == code;
    throw Error(code, explained ? sqlite3_errmsg(handle) : sqlite3_errstr(code), where);
}

void throwCorrupt(const std::string &what, std::source_location where)
{
    throw Error(SQLITE_CORRUPT, what, where);
}

static int flagsFor(OpenMode mode)
{
    switch (mode) {
    case OpenMode::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case OpenMode::Immutable:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case OpenMode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case OpenMode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    Q_UNREACHABLE();
}

static QByteArray nameFor(const QString &path, OpenMode mode)
{
    if (mode != OpenMode::Immutable)
        return path.toUtf8();
    // https://www.sqlite.org/uri.html: two slashes and a host, which must be empty. A path that
    // begins with two slashes itself (a share in Windows) keeps both behind them.
    const QByteArray plain = QUrl::toPercentEncoding(
        path.startsWith(u"//") ? path : QFileInfo(path).absoluteFilePath(), "/:");
    return (plain.startsWith('/') ? "file://" : "file:///") + plain + "?immutable=1";
}

/// A file from a stranger may not make SQLite loop, recurse or allocate without end.
static void setLimits(sqlite3 *handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 1'000'000'000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 20);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
}

Database::Database(const QString &path, OpenMode mode)
{
    sqlite3 *handle = nullptr;
    const int code =
        sqlite3_open_v2(nameFor(path, mode).constData(), &handle,
                        flagsFor(mode) | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr);
    m_handle.reset(handle);
    check(code, handle);
    setLimits(handle);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_busy_timeout(handle, 2000);
    // Negative: kilobytes. Taken as pages are read; a large lab then stays in memory, and an import
    // writes each page once.
    script("PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536");
}

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

void Database::script(const char *sql)
{
    check(sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr), m_handle.get());
}

Statement &Database::prepared(std::string_view sql)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return known->second;
    return m_statements.try_emplace(std::string(sql), m_handle.get(), sql).first->second;
}

int Database::pragma(const char *name)
{
    return static_cast<int>(number(std::string("PRAGMA ") + name));
}

void Database::setPragma(const char *name, int value)
{
    script((std::string("PRAGMA ") + name + " = " + std::to_string(value)).c_str());
}

void Database::checkForeignKeys()
{
    if (row("PRAGMA foreign_key_check", [](const Row &) { return true; }))
        check(SQLITE_CONSTRAINT_FOREIGNKEY, m_handle.get());
}

void Database::backupTo(const QString &path) const
{
    Database target(path, OpenMode::Create);
    auto *backup = sqlite3_backup_init(target.handle(), "main", m_handle.get(), "main");
    if (!backup)
        check(sqlite3_extended_errcode(target.handle()), target.handle());
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    check(finished, target.handle());
    if (stepped != SQLITE_DONE) // What passes, such as a lock, is not told at the end.
        check(stepped == SQLITE_OK ? SQLITE_ERROR : stepped, nullptr);
    // The copy of a file in WAL mode is marked WAL too; a file at rest is one file.
    target.script("PRAGMA journal_mode = DELETE");
}

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_outermost(sqlite3_get_autocommit(database.handle()))
{
    m_database.script(m_outermost ? "BEGIN IMMEDIATE" : "SAVEPOINT nested");
}

Transaction::~Transaction()
{
    if (m_open && !sqlite3_get_autocommit(m_database.handle()))
        sqlite3_exec(m_database.handle(),
                     m_outermost ? "ROLLBACK" : "ROLLBACK TO nested; RELEASE nested", nullptr,
                     nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.script(m_outermost ? "COMMIT" : "RELEASE nested");
    m_open = false;
}

} // namespace db
