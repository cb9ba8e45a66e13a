// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/value.h"
#include "core/domain/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <concepts>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

namespace db {

class Row;

/// A compiled SQL statement. Bind, run, read; it rewinds itself.
class Statement
{
public:
    Statement(sqlite3 *handle, std::string_view sql);

    template<typename... Values>
    Statement &bind(const Values &...values)
    {
        rewind();
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }

    /// Binds one parameter, counted from 1, of a statement whose columns are known at run time
    /// only.
    void bindAt(int index, const Value &value) { bindOne(index, value); }

    void run();  ///< Executes a statement that yields no rows.
    bool next(); ///< Steps to the next row; false after the last.
    Row row() const;
    void rewind();

private:
    void bindOne(int index, std::nullptr_t);
    void bindOne(int index, qint64 value);
    void bindOne(int index, const QString &value);
    void bindOne(int index, const QByteArray &value);
    void bindOne(int index, const Value &value);
    void bindOne(int index, QDate value);
    template<std::integral Integer>
    void bindOne(int index, Integer value)
    {
        bindOne(index, static_cast<qint64>(value));
    }
    template<typename Enum>
    requires std::is_enum_v<Enum>
    void bindOne(int index, Enum value) { bindOne(index, static_cast<qint64>(value)); }
    template<typename Entity>
    void bindOne(int index, core::Id<Entity> id)
    {
        bindOne(index, id.value());
    }
    template<typename Kind>
    void bindOne(int index, const std::optional<Kind> &value)
    {
        value ? bindOne(index, *value) : bindOne(index, nullptr);
    }

    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// The current row of a statement, read by column number (from 0) and type.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {}

    template<typename Kind>
    Kind get(int column) const
    {
        if constexpr (core::isId<Kind>)
            return Kind{integer(column)};
        else if constexpr (std::same_as<Kind, bool>)
            return integer(column) != 0;
        else if constexpr (std::integral<Kind> || std::is_enum_v<Kind>)
            return static_cast<Kind>(integer(column));
        else if constexpr (std::same_as<Kind, double>)
            return real(column);
        else if constexpr (std::same_as<Kind, QString>)
            return text(column);
        else if constexpr (std::same_as<Kind, QDate>)
            return date(column);
        else if constexpr (std::same_as<Kind, QByteArray>)
            return blob(column);
        else if constexpr (std::same_as<Kind, Value>)
            return value(column);
        else if constexpr (requires { typename Kind::value_type; })
            return isNull(column) ? Kind{} : Kind{get<typename Kind::value_type>(column)};
    }

    int columns() const;

private:
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QDate date(int column) const; ///< Invalid when the cell is empty.
    QByteArray blob(int column) const;
    Value value(int column) const;

    sqlite3_stmt *m_statement;
};

} // namespace db
