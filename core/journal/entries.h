// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/journal/entry_hash.h"
#include "core/journal/op.h"
#include "core/journal/row_key.h"
#include "core/journal/station.h"
#include "core/journal/stored_entry.h"
#include "core/journal/version_vector.h"

#include <QDateTime>
#include <QHash>

#include <set>

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

    /// Newest first, at most \a limit (negative: all), behind \a before if there is one; of all
    /// rows or of one, with what was undone of it and brought back.
    std::vector<EntryInfo> newest(int limit, const std::optional<EntryInfo> &before) const;
    std::vector<EntryInfo> of(const RowKey &row, int limit,
                              const std::optional<EntryInfo> &before) const;

    /// What people know the stations by: a name, or that of the machine.
    QHash<qint64, QString> stationNames() const;

    QByteArray ops(qint64 entry) const;
    QByteArray hash(qint64 entry) const;

    /// Works out anew which of \a entries are in force (no entry in force undoes them), and which
    /// of those they undo. Returns the entries for which that changed.
    std::vector<qint64> refreshActive(const std::set<qint64> &entries);

    /// The last sequence that is here of every station.
    const VersionVector &known() const { return m_known; }

    /// The highest Lamport counter of an entry that is or was here.
    qint64 highestCounter() const { return m_counter; }

    /// The keys of all stations, by their number in this file.
    const std::map<qint64, qint64> &stationKeys() const { return m_stationKeys; }

    /// Makes a station of another file one of this file's. Returns its number here.
    qint64 addStation(qint64 key, const QString &name, const QString &machine);

    /// Takes in an entry of another station behind those that are here; its numbers are this
    /// file's.
    void take(const StoredEntry &entry, const schema::Catalogue &catalogue);

    /// Sets the entries of \a station behind \a sequence aside, in `parked_entry`.
    void park(qint64 station, qint64 sequence, const schema::Catalogue &catalogue);

    /// Brings back what is set aside of \a station up to \a sequence. Returns the entries.
    std::vector<qint64> unpark(qint64 station, qint64 sequence, const schema::Catalogue &catalogue);

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
    bool remembers(qint64 station) const;
    void standAside(qint64 station);
    void store(const StoredEntry &entry, const std::vector<Op> &ops,
               const std::vector<qint64> &starts);

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
