// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entries.h"

#include "core/db/error.h"
#include "core/journal/entry_mark.h"
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
    const auto hash = [this](qint64 station) {
        return m_database
            .row(
                "SELECT hash FROM entry WHERE id = ?",
                [](const db::Row &row) { return row.get<QByteArray>(0); },
                entryId(station, m_known.at(station)))
            .value_or(QByteArray());
    };
    if (current && m_known.contains(current)) { // Written in this run already.
        m_station = current;
        m_lastHash = hash(current);
        return;
    }
    const auto mark = m_memory.recall ? m_memory.recall(m_file) : std::nullopt;
    if (!mark || !mark->isClean)
        return;
    for (const auto &[station, key] : m_stationKeys) {
        if (key != mark->key || m_known.at(station) != mark->sequence ||
            hash(station) != mark->hash)
            continue;
        m_station = station;
        m_lastHash = mark->hash;
    }
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
    VersionVector told;
    if (const auto found = m_seen.find(m_station); found != m_seen.end() && !found->second.empty())
        told = found->second.rbegin()->second;
    return others == told ? QByteArray() : toBytes(others);
}

/// What this station's entry number \a sequence says; stations by their keys, which hold in any
/// file.
HashedEntry Entries::toHashed(const NewEntry &entry, qint64 sequence, qint64 wall) const
{
    return {.station = stationKey(m_station),
            .sequence = sequence,
            .counter = m_counter + 1,
            .wall = wall,
            .undoneStation = entry.undoes ? stationKey(stationOf(entry.undoes)) : 0,
            .undoneSequence = entry.undoes ? sequenceOf(entry.undoes) : 0,
            .schema = schema::newestVersion(),
            .author = entry.author,
            .label = entry.label};
}

qint64 Entries::append(const NewEntry &entry)
{
    if (entry.undoes && !m_stationKeys.contains(stationOf(entry.undoes)))
        db::throwCorrupt("an entry of the journal is of no station");
    if (!m_station)
        makeStation();
    if (!m_hasMarked) {
        keepMark(false); // Before the first write: after a crash this mark matches nothing.
        m_hasMarked = true;
    }
    const QByteArray seen = seenOrNull();
    const EncodedOps encoded = encode(entry.ops);
    const qint64 sequence = m_known[m_station] + 1;
    const qint64 id = entryId(m_station, sequence);
    const qint64 wall = m_now().toMSecsSinceEpoch();
    HashedEntry hashed = toHashed(entry, sequence, wall);
    hashed.ops = encoded.bytes;
    for (const auto &[station, known] : toVersionVector(seen).value_or(VersionVector()))
        hashed.seen[stationKey(station)] = known;
    const QByteArray hash = entryHash(hashed, m_lastHash);

    m_database.run(
        "INSERT INTO entry (id, counter, wall, author, label, schema, seen, undoes, hash,"
        " ops) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id, m_counter + 1, wall, entry.author, entry.label, hashed.schema,
        seen.isEmpty() ? std::optional<QByteArray>() : seen,
        entry.undoes ? std::optional(entry.undoes) : std::nullopt, hash, encoded.bytes);
    addTouches(id, entry.ops, encoded);
    writeMark(m_database, m_station, markOf(sequence, hash));

    if (!seen.isEmpty())
        m_seen[m_station][sequence] = toVersionVector(seen).value_or(VersionVector());
    m_known[m_station] = sequence;
    m_counter += 1;
    m_lastHash = hash;
    return id;
}

void Entries::addTouches(qint64 id, const std::vector<Op> &ops, const EncodedOps &encoded)
{
    auto &insert =
        m_database.prepared("INSERT INTO touch (tbl, row, entry, kind, at) VALUES (?, ?, ?, ?, ?)");
    for (size_t at = 0; at < ops.size(); ++at)
        insert.bind(ops[at].table, ops[at].row, id, ops[at].kind, encoded.starts[at]).run();
}

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

QByteArray Entries::ops(qint64 entry) const
{
    return m_database
        .row(
            "SELECT ops FROM entry WHERE id = ?",
            [](const db::Row &row) { return row.get<QByteArray>(0); }, entry)
        .value_or(QByteArray());
}

void Entries::refreshActive(qint64 entry, std::vector<qint64> &flipped)
{
    const auto known = info(entry);
    if (!known)
        return;
    const bool isActive =
        m_database.number("SELECT count(*) FROM entry WHERE undoes = ? AND active", entry) == 0;
    if (isActive == known->isActive)
        return;
    if (std::ranges::find(flipped, entry) != flipped.end())
        db::throwCorrupt("entries of the journal undo each other");
    m_database.run("UPDATE entry SET active = ? WHERE id = ?", isActive, entry);
    flipped.push_back(entry);
    if (known->undoes)
        refreshActive(known->undoes, flipped);
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
