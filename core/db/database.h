// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement.h"

#include <QString>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace db {

enum class OpenMode {
    ReadOnly,  ///< Writes nothing, save SQLite's own recovery of a left-over journal.
    Immutable, ///< Reads a file in a folder that cannot be written, without locks.
    ReadWrite,
    Create, ///< Makes the file if it is not there.
};

/// One connection to one SQLite file. Not thread-safe; belongs to one thread.
/// Opening switches on foreign keys and defensive mode and bounds what a hostile file may ask for.
/// Every member throws db::Error when SQLite refuses.
class Database
{
public:
    explicit Database(const QString &path, OpenMode mode = OpenMode::ReadWrite);

    /// Runs a script of any number of statements.
    void script(const char *sql);

    template<typename... Values>
    void run(std::string_view sql, const Values &...values)
    {
        prepared(sql).bind(values...).run();
    }

    /// All rows, each made into a value by \a read.
    template<typename Read, typename... Values>
    auto rows(std::string_view sql, Read read, const Values &...values)
    {
        std::vector<std::invoke_result_t<Read, const Row &>> result;
        auto &statement = prepared(sql).bind(values...);
        const Rewind rewind{statement};
        while (statement.next())
            result.push_back(read(statement.row()));
        return result;
    }

    /// The first row, if any.
    template<typename Read, typename... Values>
    auto row(std::string_view sql, Read read, const Values &...values)
        -> std::optional<std::invoke_result_t<Read, const Row &>>
    {
        auto &statement = prepared(sql).bind(values...);
        const Rewind rewind{statement};
        if (!statement.next())
            return std::nullopt;
        return read(statement.row());
    }

    /// The first cell of the first row as a number; 0 if there is no row.
    template<typename... Values>
    qint64 number(std::string_view sql, const Values &...values)
    {
        const auto first = [](const Row &row) { return row.get<qint64>(0); };
        return row(sql, first, values...).value_or(0);
    }

    /// The statement for \a sql, compiled once and kept.
    Statement &prepared(std::string_view sql);

    int pragma(const char *name);
    void setPragma(const char *name, int value);

    /// Throws if a row refers to one that is not there.
    void checkForeignKeys();

    /// Copies the whole database to \a path, which must not exist or be empty. Throws unless the
    /// copy is whole.
    void backupTo(const QString &path) const;

    sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Rewind
    {
        Statement &statement;
        ~Rewind() { statement.rewind(); }
    };
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };
    std::unique_ptr<sqlite3, Close> m_handle;
    std::map<std::string, Statement, std::less<>> m_statements;
};

/// Rolls back unless committed. Nested ones become savepoints.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database &m_database;
    bool m_outermost;
    bool m_open = true;
};

} // namespace db
