// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entries.h"

#include "core/db/error.h"
#include "core/journal/entry_mark.h"
#include "core/journal/undo_steps.h"
#include "core/schema/migrations.h"

#include <QSysInfo>

namespace core::journal {

/// Far more than anybody writes, far less than the numbers hold.
static constexpr qint64 lastCounter = qint64(1) << 60;

Entries::Entries(db::Database &database, StationMemory memory, std::function<QDateTime()> now,
                 std::function<qint64()> newKey)
    : m_database(database)
    , m_memory(std::move(memory))
    , m_now(std::move(now))
    , m_newKey(std::move(newKey))
{
    reload();
}

void Entries::reload()
{
    const auto text = [](const db::Row &row) { return row.get<QString>(0); };
    m_file =
        m_database.row("SELECT value FROM file_info WHERE name = 'id'", text).value_or(QString());
    m_counter = m_database.number("SELECT max(counter) FROM entry");
    if (m_counter < 0 || m_counter > lastCounter)
        db::throwCorrupt("an entry of the journal is counted wrongly");
    m_seen.clear();
    readStations();
    const auto readSeen = [this](const db::Row &row) {
        const auto id = row.get<qint64>(0);
        m_seen[stationOf(id)][sequenceOf(id)] =
            toVersionVector(row.get<QByteArray>(1)).value_or(VersionVector());
        return true;
    };
    m_database.rows("SELECT id, seen FROM entry WHERE seen IS NOT NULL", readSeen);
    continueStation();
}

/// What is counted up may not start where the numbers end.
void Entries::readStations()
{
    VersionVector known;
    std::map<qint64, qint64> keys;
    m_database.rows("SELECT n, key FROM station", [&](const db::Row &row) {
        const auto station = row.get<qint64>(0);
        if (station < 1 || station >= lastStation)
            db::throwCorrupt("a station of the journal is numbered wrongly");
        const qint64 last = m_database.number("SELECT max(id) FROM entry WHERE id BETWEEN ? AND ?",
                                              entryId(station, 0), entryId(station, lastSequence));
        if (sequenceOf(last) == lastSequence)
            db::throwCorrupt("an entry of the journal is numbered wrongly");
        keys[station] = row.get<qint64>(1);
        known[station] = sequenceOf(last);
        return true;
    });
    m_known = std::move(known);
    m_stationKeys = std::move(keys);
}

/// A laptop goes on with a station only if it remembers that station's last entry exactly.
void Entries::continueStation()
{
    const qint64 current = m_station;
    m_station = 0;
    const auto lastHash = [this](qint64 station) {
        return hash(entryId(station, m_known.at(station)));
    };
    if (current && m_known.contains(current)) { // Written in this run already.
        m_station = current;
        m_lastHash = lastHash(current);
        return;
    }
    const auto merged = UndoSteps(m_database).mergedStations(); // Their entries may go again.
    for (const auto &[station, key] : m_stationKeys) {
        if (merged.contains(station) || !remembers(station))
            continue;
        m_station = station;
        m_lastHash = lastHash(station);
    }
}

/// Whether this machine's memory ends with the last entry of \a station that is here.
bool Entries::remembers(qint64 station) const
{
    const auto mark = m_memory.recall ? m_memory.recall(m_file) : std::nullopt;
    return mark && mark->isClean && mark->key == stationKey(station) &&
           mark->sequence == m_known.at(station) &&
           mark->hash == hash(entryId(station, m_known.at(station)));
}

qint64 Entries::stationNumber() const
{
    return m_station ? m_station : (m_stationKeys.empty() ? 1 : m_stationKeys.rbegin()->first + 1);
}

void Entries::makeStation()
{
    m_station = stationNumber();
    m_lastHash.clear();
    m_known[m_station] = 0;
    m_stationKeys[m_station] = m_newKey();
    m_database.run("INSERT INTO station (n, key, machine) VALUES (?, ?, ?)", m_station,
                   m_stationKeys[m_station], QSysInfo::machineHostName());
}

/// The version vector, where this station's earlier entries do not imply it already.
QByteArray Entries::seenOrNull() const
{
    VersionVector others = m_known;
    others.erase(m_station);
    std::erase_if(others, [](const auto &station) { return station.second == 0; });
    VersionVector told;
    if (const auto found = m_seen.find(m_station); found != m_seen.end() && !found->second.empty())
        told = found->second.rbegin()->second;
    VersionVector still = told;
    std::erase_if(still, [](const auto &station) { return station.second == 0; });
    if (others == still)
        return {};
    for (const auto &[station, sequence] : told)
        others.try_emplace(station, 0); // Told before, and gone with a merge that was taken back.
    return toBytes(others);
}

qint64 Entries::append(const NewEntry &entry)
{
    if (entry.undoes && !m_stationKeys.contains(stationOf(entry.undoes)))
        db::throwCorrupt("an entry of the journal is of no station");
    if (m_station && !m_hasMarked && !remembers(m_station))
        m_station = 0; // A copy of the file was written meanwhile, on this machine.
    if (!m_station)
        makeStation();
    if (!m_hasMarked) {
        keepMark(false); // Before the first write: after a crash this mark matches nothing.
        m_hasMarked = true;
    }
    const EncodedOps encoded = encode(entry.ops);
    StoredEntry stored{.id = entryId(m_station, m_known[m_station] + 1),
                       .counter = m_counter + 1,
                       .wall = m_now().toMSecsSinceEpoch(),
                       .author = entry.author,
                       .label = entry.label,
                       .schema = schema::newestVersion(),
                       .seen = seenOrNull(),
                       .undoes = entry.undoes,
                       .ops = encoded.bytes};
    const auto hashed = hashedEntry(stored, m_stationKeys);
    Q_ASSERT(hashed);
    stored.hash = entryHash(*hashed, m_lastHash);
    store(stored, entry.ops, encoded.starts);
    m_lastHash = stored.hash;
    return stored.id;
}

/// Writes an entry behind the last one of its station.
void Entries::store(const StoredEntry &entry, const std::vector<Op> &ops,
                    const std::vector<qint64> &starts)
{
    const qint64 station = stationOf(entry.id);
    const qint64 sequence = sequenceOf(entry.id);
    insertEntry(m_database, "entry", entry);
    auto &insert =
        m_database.prepared("INSERT INTO touch (tbl, row, entry, kind, at) VALUES (?, ?, ?, ?, ?)");
    for (size_t at = 0; at < ops.size(); ++at)
        insert.bind(ops[at].table, ops[at].row, entry.id, ops[at].kind, starts[at]).run();
    writeMark(m_database, station, markOf(sequence, entry.hash));
    if (!entry.seen.isEmpty())
        m_seen[station][sequence] = toVersionVector(entry.seen).value_or(VersionVector());
    m_known[station] = sequence;
    m_counter = std::max(m_counter, entry.counter);
}

/// What undoes an entry is counted higher: from the highest down each is looked at once.
std::vector<qint64> Entries::refreshActive(const std::set<qint64> &entries)
{
    std::map<std::pair<qint64, qint64>, EntryInfo, std::greater<>> waiting;
    const auto add = [&](qint64 id) {
        if (const auto entry = info(id))
            waiting.emplace(std::pair(entry->counter, id), *entry);
    };
    std::ranges::for_each(entries, add);
    std::vector<qint64> changed;
    while (!waiting.empty()) {
        const EntryInfo entry = waiting.begin()->second;
        waiting.erase(waiting.begin());
        const bool isActive =
            m_database.number("SELECT count(*) FROM entry WHERE undoes = ? AND active", entry.id) ==
            0;
        if (isActive == entry.isActive)
            continue;
        m_database.run("UPDATE entry SET active = ? WHERE id = ?", isActive, entry.id);
        changed.push_back(entry.id);
        if (const auto undone = info(entry.undoes); undone && undone->counter >= entry.counter)
            db::throwCorrupt("entries of the journal undo each other");
        add(entry.undoes);
    }
    return changed;
}

bool Entries::sees(qint64 later, qint64 earlier) const
{
    if (stationOf(later) == stationOf(earlier))
        return sequenceOf(later) > sequenceOf(earlier);
    const auto station = m_seen.find(stationOf(later));
    if (station == m_seen.end())
        return false;
    auto after = station->second.upper_bound(sequenceOf(later));
    if (after == station->second.begin())
        return false;
    const VersionVector &known = std::prev(after)->second;
    const auto found = known.find(stationOf(earlier));
    return found != known.end() && found->second >= sequenceOf(earlier);
}

qint64 Entries::stationKey(qint64 station) const
{
    const auto found = m_stationKeys.find(station);
    return found == m_stationKeys.end() ? 0 : found->second;
}

void Entries::keepMark(bool isClean)
{
    if (m_station && m_memory.keep && (m_hasMarked || !isClean))
        m_memory.keep(m_file, {.key = stationKey(m_station),
                               .sequence = m_known.at(m_station),
                               .hash = m_lastHash,
                               .isClean = isClean});
}

} // namespace core::journal
