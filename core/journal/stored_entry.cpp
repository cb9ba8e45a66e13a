// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/stored_entry.h"

#include "core/journal/version_vector.h"

namespace core::journal {

StoredEntry toStoredEntry(const db::Row &row)
{
    return {.id = row.get<qint64>(0),
            .counter = row.get<qint64>(1),
            .wall = row.get<qint64>(2),
            .author = row.get<QString>(3),
            .label = row.get<QString>(4),
            .schema = row.get<int>(5),
            .seen = row.get<QByteArray>(6),
            .undoes = row.get<qint64>(7),
            .hash = row.get<QByteArray>(8),
            .ops = row.get<QByteArray>(9)};
}

void insertEntry(db::Database &database, const char *table, const StoredEntry &entry)
{
    database.run(std::string("INSERT INTO ") + table + " (" + storedEntryColumns +
                     ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 entry.id, entry.counter, entry.wall, entry.author, entry.label, entry.schema,
                 entry.seen.isEmpty() ? std::optional<QByteArray>() : entry.seen,
                 entry.undoes ? std::optional(entry.undoes) : std::nullopt, entry.hash, entry.ops);
}

std::optional<HashedEntry> hashedEntry(const StoredEntry &entry,
                                       const std::map<qint64, qint64> &keys)
{
    const auto seen = toVersionVector(entry.seen);
    const qint64 undone = stationOf(entry.undoes);
    if (!seen || !keys.contains(stationOf(entry.id)) || (entry.undoes && !keys.contains(undone)))
        return std::nullopt;
    HashedEntry hashed{.station = keys.at(stationOf(entry.id)),
                       .sequence = sequenceOf(entry.id),
                       .counter = entry.counter,
                       .wall = entry.wall,
                       .undoneStation = entry.undoes ? keys.at(undone) : 0,
                       .undoneSequence = entry.undoes ? sequenceOf(entry.undoes) : 0,
                       .schema = entry.schema,
                       .author = entry.author,
                       .label = entry.label,
                       .ops = entry.ops};
    for (const auto &[station, sequence] : *seen) {
        if (!keys.contains(station))
            return std::nullopt;
        hashed.seen[keys.at(station)] = sequence;
    }
    return hashed;
}

} // namespace core::journal
