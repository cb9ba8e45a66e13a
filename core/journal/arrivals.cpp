// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/arrivals.h"

#include "core/db/error.h"
#include "core/schema/migrations.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace core::journal {

namespace {

struct Station
{
    qint64 number = 0; ///< In their file.
    qint64 key = 0;
    QString name = {};
    QString machine = {};
    qint64 last = 0; ///< Their last sequence of it.
};

/// More than a nation's laboratories have laptops.
constexpr size_t mostStations = 100'000;

/// How far a journal may have counted ahead of its entries and ours: by merges that were taken
/// back.
constexpr qint64 widestGap = qint64(1) << 32;

std::vector<Station> stationsOf(db::Database &database)
{
    auto stations =
        database.rows("SELECT n, key, name, machine FROM station ORDER BY n", [](const auto &row) {
            return Station{.number = row.template get<qint64>(0),
                           .key = row.template get<qint64>(1),
                           .name = row.template get<QString>(2),
                           .machine = row.template get<QString>(3)};
        });
    if (stations.size() > mostStations)
        db::throwCorrupt("the other journal names more stations than there can be");
    for (Station &station : stations) {
        if (station.number < 1 || station.number >= lastStation)
            db::throwCorrupt("a station of the other journal is numbered wrongly");
        station.last = sequenceOf(
            database.number("SELECT max(id) FROM entry WHERE id BETWEEN ? AND ?",
                            entryId(station.number, 0), entryId(station.number, lastSequence)));
    }
    return stations;
}

QByteArray hashOf(db::Database &database, qint64 entry)
{
    return database
        .row(
            "SELECT hash FROM entry WHERE id = ?",
            [](const db::Row &row) { return row.get<QByteArray>(0); }, entry)
        .value_or(QByteArray());
}

/// Takes in what one other file has.
class Taking
{
public:
    Taking(db::Database &theirs, Entries &mine, const schema::Catalogue &catalogue)
        : m_theirs(theirs)
        , m_mine(mine)
        , m_catalogue(catalogue)
        , m_stations(stationsOf(theirs))
    {
        for (const auto &[number, key] : mine.stationKeys())
            m_ourNumbers[key] = number;
        std::set<qint64> keys;
        for (const Station &station : m_stations) {
            m_theirKeys[station.number] = station.key;
            if (!keys.insert(station.key).second)
                db::throwCorrupt("the other journal names a station twice");
        }
        m_highestCounter =
            mine.highestCounter() + widestGap + theirs.number("SELECT count(*) FROM entry");
    }

    Result<Arrivals> take()
    {
        std::vector<Station> news;
        for (const Station &station : m_stations) {
            const qint64 number = numberHere(station.key);
            const qint64 here = number ? m_mine.known().at(number) : 0;
            if (const qint64 common = std::min(here, station.last);
                common > 0 && m_mine.hash(entryId(number, common)) !=
                                  hashOf(m_theirs, entryId(station.number, common)))
                return forked(station);
            if (station.last > here)
                news.push_back(station);
        }
        if (news.empty())
            return Arrivals();
        for (const Station &station : m_stations) {
            const qint64 number = numberHere(station.key);
            m_numbers[station.number] =
                number ? number : m_mine.addStation(station.key, station.name, station.machine);
        }
        for (const Station &station : news)
            takeStation(station);
        checkUndone();
        return std::move(m_arrivals);
    }

private:
    qint64 numberHere(qint64 key) const
    {
        const auto found = m_ourNumbers.find(key);
        return found == m_ourNumbers.end() ? 0 : found->second;
    }

    static tl::unexpected<Error> forked(const Station &station)
    {
        return invalid(QCoreApplication::translate(
                           "Merge",
                           "Both files were written by what says to be the same laptop (%1), but"
                           " not the same things: one is a copy of a whole system. They cannot be"
                           " merged. Nothing was changed.")
                           .arg(station.name.isEmpty() ? station.machine : station.name));
    }

    void takeStation(const Station &station)
    {
        const qint64 number = m_numbers.at(station.number);
        const qint64 here = m_mine.known().at(number);
        QByteArray hash = here ? m_mine.hash(entryId(number, here)) : QByteArray();
        qint64 expected = here + 1;
        m_theirs.rows(
            std::string("SELECT ") + storedEntryColumns +
                " FROM entry WHERE id BETWEEN ? AND ? ORDER BY id",
            [&](const db::Row &row) {
                const StoredEntry entry = toStoredEntry(row);
                verify(entry, expected++, hash);
                hash = entry.hash;
                const StoredEntry ours = translated(entry);
                m_mine.take(ours, m_catalogue);
                m_arrivals.entries.push_back(ours.id);
                return true;
            },
            entryId(station.number, expected), entryId(station.number, lastSequence));
        m_arrivals.was[number] = here;
        m_arrivals.got[number] = m_mine.known().at(number);
    }

    /// What takes an entry back was written after it.
    void checkUndone() const
    {
        for (const qint64 id : m_arrivals.entries) {
            const auto entry = m_mine.info(id);
            const auto undone = m_mine.info(entry->undoes);
            if (undone && undone->counter >= entry->counter)
                db::throwCorrupt("an entry of the other journal takes back a later one");
        }
    }

    void verify(const StoredEntry &entry, qint64 sequence, const QByteArray &previous) const
    {
        const auto hashed = hashedEntry(entry, m_theirKeys);
        if (!hashed || sequenceOf(entry.id) != sequence || entry.counter < 1 ||
            entry.counter > m_highestCounter || entry.schema > schema::newestVersion() ||
            entryHash(*hashed, previous) != entry.hash)
            db::throwCorrupt("an entry of the other journal does not follow from the one before");
    }

    /// \a entry with the numbers this file gives to stations.
    StoredEntry translated(const StoredEntry &entry) const
    {
        const auto here = [this](qint64 id) {
            return entryId(m_numbers.at(stationOf(id)), sequenceOf(id));
        };
        StoredEntry ours = entry;
        ours.id = here(entry.id);
        ours.undoes = entry.undoes ? here(entry.undoes) : 0;
        VersionVector seen;
        const auto theirs = toVersionVector(entry.seen).value_or(VersionVector());
        for (const auto &[station, sequence] : theirs)
            seen[m_numbers.at(station)] = sequence;
        ours.seen = toBytes(seen);
        return ours;
    }

    db::Database &m_theirs;
    Entries &m_mine;
    const schema::Catalogue &m_catalogue;
    std::vector<Station> m_stations;
    std::map<qint64, qint64> m_theirKeys;
    std::map<qint64, qint64> m_ourNumbers; ///< Key of a station -> its number here.
    qint64 m_highestCounter = 0;
    std::map<qint64, qint64> m_numbers; ///< Their numbers of stations -> ours.
    Arrivals m_arrivals;
};

} // namespace

Result<Arrivals> takeArrivals(db::Database &theirs, Entries &mine,
                              const schema::Catalogue &catalogue)
{
    return Taking(theirs, mine, catalogue).take();
}

void takeAttachments(db::Database &theirs, db::Database &mine)
{
    const auto names = theirs.rows("SELECT sha256 FROM attachment",
                                   [](const db::Row &row) { return row.get<QString>(0); });
    for (const QString &name : names) {
        if (mine.number("SELECT count(*) FROM attachment WHERE sha256 = ?", name) > 0)
            continue;
        const auto bytes = theirs.row(
            "SELECT bytes FROM attachment WHERE sha256 = ?",
            [](const db::Row &row) { return row.get<QByteArray>(0); }, name);
        if (!bytes ||
            QString::fromLatin1(
                QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex()) != name)
            db::throwCorrupt("an attachment of the other file is not what its name says");
        mine.run("INSERT INTO attachment (sha256, bytes) VALUES (?, ?)", name, *bytes);
    }
}

} // namespace core::journal
