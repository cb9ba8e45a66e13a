// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/recorder.h"

#include <sqlite3.h>

namespace db {

static quint64 mixed(quint64 hash)
{
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdULL;
    hash ^= hash >> 33;
    hash *= 0xc4ceb9fe1a85ec53ULL;
    return hash ^ (hash >> 33);
}

quint64 cellHash(int table, qint64 row, int column, const Value &value)
{
    if (value.isEmpty())
        return 0;
    quint64 hash = mixed(static_cast<quint64>(row)) ^
                   mixed(static_cast<quint64>(table) * 256U + static_cast<quint64>(column) + 1U);
    hash = mixed(hash + static_cast<quint64>(value.type));
    if (value.type == Value::Type::Integer)
        return mixed(hash ^ static_cast<quint64>(value.integer));
    for (const char byte : value.bytes)
        hash = (hash ^ static_cast<quint8>(byte)) * 0x100000001b3ULL;
    return mixed(hash);
}

static Value toValue(sqlite3_value *raw)
{
    const auto bytes = [raw] {
        return QByteArray(static_cast<const char *>(sqlite3_value_blob(raw)),
                          sqlite3_value_bytes(raw));
    };
    switch (sqlite3_value_type(raw)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return {Value::Type::Integer, sqlite3_value_int64(raw)};
    case SQLITE_BLOB:
        return {Value::Type::Blob, 0, bytes()};
    default:
        return {Value::Type::Text, 0, bytes()};
    }
}

static Value oldValue(sqlite3 *handle, int column)
{
    sqlite3_value *raw = nullptr;
    sqlite3_preupdate_old(handle, column, &raw);
    return raw ? toValue(raw) : Value{};
}

static Value newValue(sqlite3 *handle, int column)
{
    sqlite3_value *raw = nullptr;
    sqlite3_preupdate_new(handle, column, &raw);
    return raw ? toValue(raw) : Value{};
}

static void setCell(std::vector<std::pair<int, Value>> &cells, int column, Value value)
{
    for (auto &cell : cells) {
        if (cell.first == column) {
            cell.second = std::move(value);
            return;
        }
    }
    cells.emplace_back(column, std::move(value));
}

Recorder::Recorder(Database &database, TableNumber tableNumber)
    : m_database(database)
    , m_tableNumber(std::move(tableNumber))
{
    static_assert(sizeof(sqlite3_int64) == sizeof(qint64));
    sqlite3_preupdate_hook(database.handle(), onChange, this);
}

Recorder::~Recorder()
{
    sqlite3_preupdate_hook(m_database.handle(), nullptr, nullptr);
}

void Recorder::onChange(void *self, sqlite3 *handle, int operation, const char *, const char *table,
                        qint64 before, qint64 after)
{
    auto &recorder = *static_cast<Recorder *>(self);
    const int number = recorder.m_tableNumber(table);
    if (number < 0)
        return;
    switch (operation) {
    case SQLITE_INSERT:
        return recorder.addInsert(handle, recorder.indexOf(number, after, RowChange::Kind::Insert));
    case SQLITE_UPDATE:
        return recorder.addUpdate(handle, recorder.indexOf(number, after, RowChange::Kind::Update));
    default:
        return recorder.addDelete(handle,
                                  recorder.indexOf(number, before, RowChange::Kind::Delete));
    }
}

size_t Recorder::indexOf(int table, qint64 row, RowChange::Kind kind)
{
    const auto [found, isNew] = m_index.try_emplace({table, row}, m_changes.size());
    if (isNew) {
        m_changes.push_back({.table = table, .row = row, .kind = kind});
        m_gone.push_back(false);
    }
    return found->second;
}

void Recorder::addInsert(sqlite3 *handle, size_t at)
{
    RowChange &change = m_changes[at];
    m_gone[at] = false;
    change.kind = RowChange::Kind::Insert; // It may have been removed earlier in this command.
    change.cells.clear();
    const int columns = sqlite3_preupdate_count(handle);
    change.cells.reserve(static_cast<size_t>(columns) / 2); // New rows are half empty as a rule.
    for (int column = 1; column < columns; ++column) {
        Value value = newValue(handle, column);
        if (value.isEmpty())
            continue;
        m_digests[change.table] += cellHash(change.table, change.row, column, value);
        change.cells.emplace_back(column, std::move(value));
    }
}

void Recorder::addUpdate(sqlite3 *handle, size_t at)
{
    RowChange &change = m_changes[at];
    const int columns = sqlite3_preupdate_count(handle);
    for (int column = 1; column < columns; ++column) {
        const Value before = oldValue(handle, column);
        Value after = newValue(handle, column);
        if (before == after)
            continue;
        m_digests[change.table] += cellHash(change.table, change.row, column, after) -
                                   cellHash(change.table, change.row, column, before);
        setCell(change.cells, column, std::move(after));
    }
}

void Recorder::addDelete(sqlite3 *handle, size_t at)
{
    RowChange &change = m_changes[at];
    m_gone[at] = change.kind == RowChange::Kind::Insert;
    change.kind = RowChange::Kind::Delete;
    change.cells.clear();
    const int columns = sqlite3_preupdate_count(handle);
    for (int column = 1; column < columns; ++column)
        m_digests[change.table] -=
            cellHash(change.table, change.row, column, oldValue(handle, column));
}

std::vector<RowChange> Recorder::takeChanges()
{
    size_t kept = 0;
    for (size_t at = 0; at < m_changes.size(); ++at) {
        const bool isNothing =
            m_changes[at].kind == RowChange::Kind::Update && m_changes[at].cells.empty();
        if (!m_gone[at] && !isNothing)
            std::swap(m_changes[kept++], m_changes[at]);
    }
    m_changes.resize(kept);
    m_gone.clear();
    m_index.clear();
    return std::exchange(m_changes, {});
}

} // namespace db
