// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/journal/entry_hash.h"
#include "core/journal/op.h"
#include "core/journal/station.h"
#include "core/journal/version_vector.h"

#include <QDateTime>

namespace core::journal {

/// What an entry says of itself, for history and messages.
struct EntryInfo
{
    qint64 id = 0;
    qint64 counter = 0;  ///< Lamport counter: higher than all that were known.
    QDateTime wall = {}; ///< UTC; for people only, never decides anything.
    QString author = {}; ///< Name of the person.
    QString label = {};  ///< English source of the command's name, context "Command".
    qint64 undoes = 0;   ///< The entry this one takes back; 0 if none.
    bool isActive = true;
};

/// What is written into a new entry.
struct NewEntry
{
    QString label = {};
    QString author = {};
    qint64 undoes = 0;
    std::vector<Op> ops = {};
};

/// The entries of the journal and the stations that wrote them (architecture: ARCHITECTURE.md,
/// "Journal"). Throws db::Error.
class Entries
{
public:
    Entries(db::Database &database, StationMemory memory, std::function<QDateTime()> now,
            std::function<qint64()> newKey);

    /// Appends an entry of this machine's station, making the station first if this machine may
    /// not go on with its old one. Returns the entry's id. Within a transaction.
    qint64 append(const NewEntry &entry);

    /// The number of this machine's station; one that append() would make if there is none yet.
    qint64 stationNumber() const;

    std::optional<EntryInfo> info(qint64 entry) const;
    std::vector<EntryInfo> all() const;
    QByteArray ops(qint64 entry) const;

    /// Works out anew whether \a entry is in force: no active entry undoes it. Appends to
    /// \a flipped all entries for which that changed, following what they undo.
    void refreshActive(qint64 entry, std::vector<qint64> &flipped);

    /// Whether \a later was written by somebody who knew \a earlier.
    bool sees(qint64 later, qint64 earlier) const;

    /// The key of \a station; 0 if there is no such station.
    qint64 stationKey(qint64 station) const;

    /// What was written last is no longer true: the transaction was rolled back.
    void reload();

    /// Tells the memory where this machine stopped; \a isClean when the file is being closed.
    void keepMark(bool isClean);

private:
    void readStations();
    void makeStation();
    void continueStation();
    QByteArray seenOrNull() const;
    HashedEntry toHashed(const NewEntry &entry, qint64 sequence, qint64 wall) const;
    void addTouches(qint64 id, const std::vector<Op> &ops, const EncodedOps &encoded);

    db::Database &m_database;
    StationMemory m_memory;
    std::function<QDateTime()> m_now;
    std::function<qint64()> m_newKey;
    QString m_file;
    qint64 m_station = 0; ///< 0: none yet.
    qint64 m_counter = 0;
    QByteArray m_lastHash;
    VersionVector m_known;
    std::map<qint64, qint64> m_stationKeys;
    std::map<qint64, std::map<qint64, VersionVector>> m_seen; ///< Station -> sequence -> vector.
    bool m_hasMarked = false;
};

} // namespace core::journal
