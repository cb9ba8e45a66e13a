// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"

#include "core/db/error.h"

#include <sqlite3.h>

namespace db {

Statement::Statement(sqlite3 *handle, std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()),
                             SQLITE_PREPARE_PERSISTENT, &statement, nullptr),
          handle);
    m_statement.reset(statement);
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void Statement::run()
{
    while (next()) {
    }
}

bool Statement::next()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    sqlite3_reset(m_statement.get());
    if (code != SQLITE_DONE)
        check(code, sqlite3_db_handle(m_statement.get()));
    return false;
}

Row Statement::row() const
{
    return Row(m_statement.get());
}

void Statement::rewind()
{
    sqlite3_reset(m_statement.get());
}

static void checkBind(int code, sqlite3_stmt *statement)
{
    if (code != SQLITE_OK)
        check(code, sqlite3_db_handle(statement));
}

void Statement::bindOne(int index, std::nullptr_t)
{
    checkBind(sqlite3_bind_null(m_statement.get(), index), m_statement.get());
}

void Statement::bindOne(int index, qint64 value)
{
    checkBind(sqlite3_bind_int64(m_statement.get(), index, value), m_statement.get());
}

static int bindText(sqlite3_stmt *statement, int index, const QByteArray &utf8)
{
    if (utf8.isEmpty())
        return sqlite3_bind_text(statement, index, "", 0, SQLITE_STATIC);
    return sqlite3_bind_text64(statement, index, utf8.constData(),
                               static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                               SQLITE_UTF8);
}

void Statement::bindOne(int index, const QString &value)
{
    // Most cells of a new row are empty: nothing to convert then.
    checkBind(bindText(m_statement.get(), index, value.isEmpty() ? QByteArray() : value.toUtf8()),
              m_statement.get());
}

void Statement::bindOne(int index, const QByteArray &value)
{
    checkBind(sqlite3_bind_blob64(m_statement.get(), index, value.constData(),
                                  static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT),
              m_statement.get());
}

void Statement::bindOne(int index, const Value &value)
{
    switch (value.type) {
    case Value::Type::Null:
        return bindOne(index, nullptr);
    case Value::Type::Integer:
        return bindOne(index, value.integer);
    case Value::Type::Blob:
        return bindOne(index, value.bytes);
    case Value::Type::Text:
        checkBind(bindText(m_statement.get(), index, value.bytes), m_statement.get());
    }
}

void Statement::bindOne(int index, QDate value)
{
    value.isValid() ? bindOne(index, value.toString(Qt::ISODate)) : bindOne(index, nullptr);
}

int Row::columns() const
{
    return sqlite3_column_count(m_statement);
}

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Row::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Row::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QDate Row::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

QByteArray Row::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

Value Row::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return {Value::Type::Integer, integer(column)};
    case SQLITE_BLOB:
        return {Value::Type::Blob, 0, blob(column)};
    default:
        return {Value::Type::Text, 0, blob(column)};
    }
}

} // namespace db
