// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <source_location>
#include <stdexcept>
#include <string>

struct sqlite3;

namespace db {

/// SQLite refused. Thrown below core::Document, never seen above it.
class Error : public std::runtime_error
{
public:
    Error(int code, const std::string &message, std::source_location where)
        : std::runtime_error(message)
        , m_code(code)
        , m_where(where)
    {}

    int code() const { return m_code; } ///< SQLite's extended result code.
    const std::source_location &where() const { return m_where; }

    bool isBusy() const;    ///< Another connection holds the file.
    bool isCorrupt() const; ///< The file is damaged or no database.
    bool isFull() const;    ///< The disk is full, or the file may not grow.
    bool isReadOnly() const;

private:
    int m_code;
    std::source_location m_where;
};

/// Throws unless \a code is SQLITE_OK.
void check(int code, sqlite3 *handle, std::source_location where = std::source_location::current());

/// SQLite is content with the file, but what stands in it cannot be.
[[noreturn]] void throwCorrupt(const std::string &what,
                               std::source_location where = std::source_location::current());

} // namespace db
