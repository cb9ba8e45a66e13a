// SPDX-License-Identifier: GPL-3.0-or-later
// How the journal is read: for messages and for its history.
#include "core/journal/entries.h"

namespace core::journal {

static EntryInfo toInfo(const db::Row &row)
{
    return {.id = row.get<qint64>(0),
            .counter = row.get<qint64>(1),
            .wall = QDateTime::fromMSecsSinceEpoch(row.get<qint64>(2), Qt::UTC),
            .author = row.get<QString>(3),
            .label = row.get<QString>(4),
            .undoes = row.get<qint64>(5),
            .isActive = row.get<bool>(6)};
}

std::optional<EntryInfo> Entries::info(qint64 entry) const
{
    return m_database.row("SELECT id, counter, wall, author, label, undoes, active FROM entry"
                          " WHERE id = ?",
                          toInfo, entry);
}

std::vector<EntryInfo> Entries::all() const
{
    return m_database.rows("SELECT id, counter, wall, author, label, undoes, active FROM entry"
                           " ORDER BY counter, id",
                           toInfo);
}

/// A place behind every entry.
static EntryInfo orEnd(const std::optional<EntryInfo> &before)
{
    return before.value_or(EntryInfo{.counter = std::numeric_limits<qint64>::max()});
}

std::vector<EntryInfo> Entries::newest(int limit, const std::optional<EntryInfo> &before) const
{
    const EntryInfo end = orEnd(before);
    return m_database.rows("SELECT id, counter, wall, author, label, undoes, active FROM entry"
                           " WHERE (counter, id) < (?, ?) ORDER BY counter DESC, id DESC LIMIT ?",
                           toInfo, end.counter, end.id, limit);
}

std::vector<EntryInfo> Entries::of(const RowKey &row, int limit,
                                   const std::optional<EntryInfo> &before) const
{
    const EntryInfo end = orEnd(before);
    return m_database.rows(
        "WITH RECURSIVE concerned (id) AS (SELECT entry FROM touch WHERE tbl = ? AND row = ?"
        " UNION SELECT entry.id FROM entry JOIN concerned ON entry.undoes = concerned.id)"
        " SELECT id, counter, wall, author, label, undoes, active FROM entry"
        " WHERE id IN concerned AND (counter, id) < (?, ?)"
        " ORDER BY counter DESC, id DESC LIMIT ?",
        toInfo, row.table, row.row, end.counter, end.id, limit);
}

QHash<qint64, QString> Entries::stationNames() const
{
    QHash<qint64, QString> names;
    m_database.rows("SELECT n, CASE name WHEN '' THEN machine ELSE name END FROM station",
                    [&names](const db::Row &row) {
                        names[row.get<qint64>(0)] = row.get<QString>(1);
                        return true;
                    });
    return names;
}

QByteArray Entries::hash(qint64 entry) const
{
    return m_database
        .row(
            "SELECT hash FROM entry WHERE id = ?",
            [](const db::Row &row) { return row.get<QByteArray>(0); }, entry)
        .value_or(QByteArray());
}

QByteArray Entries::ops(qint64 entry) const
{
    return m_database
        .row(
            "SELECT ops FROM entry WHERE id = ?",
            [](const db::Row &row) { return row.get<QByteArray>(0); }, entry)
        .value_or(QByteArray());
}

} // namespace core::journal
