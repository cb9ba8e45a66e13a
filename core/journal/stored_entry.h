// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/journal/entry_hash.h"

namespace core::journal {

/// An entry as its row holds it; stations are numbered as in its file.
struct StoredEntry
{
    qint64 id = 0;
    qint64 counter = 0;
    qint64 wall = 0; ///< UTC milliseconds.
    QString author = {};
    QString label = {};
    int schema = 0;
    QByteArray seen = {}; ///< A version vector as bytes; empty where the entry tells none.
    qint64 undoes = 0;    ///< 0: nothing.
    QByteArray hash = {};
    QByteArray ops = {};
};

/// The columns of `entry` in the order of toStoredEntry().
inline constexpr auto storedEntryColumns =
    "id, counter, wall, author, label, schema, seen, undoes, hash, ops";

StoredEntry toStoredEntry(const db::Row &row);

/// Writes \a entry into \a table, `entry` or `parked_entry`.
void insertEntry(db::Database &database, const char *table, const StoredEntry &entry);

/// What the hash of \a entry is made of; \a keys are those of the stations by their number. Empty
/// where a station is named that is not among them, or the vector is damaged.
std::optional<HashedEntry> hashedEntry(const StoredEntry &entry,
                                       const std::map<qint64, qint64> &keys);

} // namespace core::journal
