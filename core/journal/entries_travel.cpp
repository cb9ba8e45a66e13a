// SPDX-License-Identifier: GPL-3.0-or-later
// How entries come from another file, go aside and come back.
#include "core/db/error.h"
#include "core/journal/entries.h"
#include "core/journal/entry_mark.h"

namespace core::journal {

qint64 Entries::addStation(qint64 key, const QString &name, const QString &machine)
{
    const qint64 number = m_stationKeys.empty() ? 1 : m_stationKeys.rbegin()->first + 1;
    if (number >= lastStation)
        db::throwCorrupt("the journal names more stations than there can be");
    m_database.run("INSERT INTO station (n, key, name, machine) VALUES (?, ?, ?, ?)", number, key,
                   name, machine);
    m_stationKeys[number] = key;
    m_known[number] = 0;
    return number;
}

/// Entries of this machine's own station came or went with another file: it goes on as another.
void Entries::standAside(qint64 station)
{
    if (station != m_station)
        return;
    m_station = 0;
    m_hasMarked = false;
}

void Entries::take(const StoredEntry &entry, const schema::Catalogue &catalogue)
{
    std::vector<Op> ops;
    std::vector<qint64> starts;
    for (qint64 at = 0; at < entry.ops.size();) {
        starts.push_back(at);
        ops.push_back(readOp(entry.ops, at, catalogue));
    }
    store(entry, ops, starts);
    standAside(stationOf(entry.id));
}

void Entries::park(qint64 station, qint64 sequence, const schema::Catalogue &catalogue)
{
    const qint64 first = entryId(station, sequence + 1), last = entryId(station, lastSequence);
    const auto leaving = m_database.rows(
        "SELECT id, ops FROM entry WHERE id BETWEEN ? AND ?",
        [](const db::Row &row) { return std::pair(row.get<qint64>(0), row.get<QByteArray>(1)); },
        first, last);
    for (const auto &[id, bytes] : leaving) {
        for (const Op &op : readOps(bytes, catalogue))
            m_database.run("DELETE FROM touch WHERE tbl = ? AND row = ? AND entry = ?", op.table,
                           op.row, id);
    }
    m_database.run(std::string("INSERT INTO parked_entry (") + storedEntryColumns + ") SELECT " +
                       storedEntryColumns + " FROM entry WHERE id BETWEEN ? AND ?",
                   first, last);
    m_database.run("DELETE FROM entry WHERE id BETWEEN ? AND ?", first, last);
    const auto hash = m_database.row(
        "SELECT hash FROM entry WHERE id = ?",
        [](const db::Row &row) { return row.get<QByteArray>(0); }, entryId(station, sequence));
    writeMark(m_database, station, hash ? markOf(sequence, *hash) : EntryMark());
    m_known[station] = sequence;
    standAside(station);
    auto &seen = m_seen[station];
    seen.erase(seen.upper_bound(sequence), seen.end());
}

std::vector<qint64> Entries::unpark(qint64 station, qint64 sequence,
                                    const schema::Catalogue &catalogue)
{
    const qint64 first = entryId(station, 0), last = entryId(station, sequence);
    const auto entries = m_database.rows(std::string("SELECT ") + storedEntryColumns +
                                             " FROM parked_entry WHERE id BETWEEN ? AND ?"
                                             " ORDER BY id",
                                         toStoredEntry, first, last);
    std::vector<qint64> ids;
    for (const StoredEntry &entry : entries) {
        take(entry, catalogue);
        ids.push_back(entry.id);
    }
    m_database.run("DELETE FROM parked_entry WHERE id BETWEEN ? AND ?", first, last);
    return ids;
}

} // namespace core::journal
