// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/audit.h"

#include "core/db/recorder.h"
#include "core/journal/entry_hash.h"
#include "core/journal/entry_mark.h"
#include "core/journal/op.h"
#include "core/journal/version_vector.h"

#include <algorithm>
#include <map>
#include <set>

namespace core::journal {

namespace {

/// One line of `touch` as a number; the sum over all lines tells whether two sets of them differ.
quint64 touchHash(int table, qint64 row, int kind, qint64 entry, qint64 at)
{
    const quint64 place = static_cast<quint64>(entry) * 0x9e3779b97f4a7c15ULL;
    return db::cellHash(
        table, row, kind,
        {db::Value::Type::Integer, static_cast<qint64>(place + static_cast<quint64>(at))});
}

class Audit
{
public:
    explicit Audit(db::Database &database)
        : m_database(database)
    {}

    AuditFindings run()
    {
        m_database.rows("SELECT n, key FROM station", [this](const db::Row &row) {
            m_keys[row.get<qint64>(0)] = row.get<qint64>(1);
            return true;
        });
        m_database.rows("SELECT id, counter, wall, author, label, undoes, seen, ops, hash, schema,"
                        " active FROM entry ORDER BY id",
                        [this](const db::Row &row) {
                            readEntry(row);
                            return true;
                        });
        checkEnds();
        checkInForce();
        checkTouches();
        return m_found;
    }

private:
    struct Standing
    {
        qint64 counter, id, undoes;
        bool isActive;
    };

    void readEntry(const db::Row &row)
    {
        const auto id = row.get<qint64>(0);
        const auto hash = row.get<QByteArray>(8);
        const auto last = m_last.find(stationOf(id));
        const bool isFirst = last == m_last.end();
        const qint64 before = isFirst ? 0 : last->second.sequence;
        const auto entry = toHashed(row);
        if (!m_found.alteredEntry &&
            (!entry || sequenceOf(id) != before + 1 ||
             entryHash(*entry, isFirst ? QByteArray() : last->second.hash) != hash))
            m_found.alteredEntry = id;
        m_last[stationOf(id)] = {sequenceOf(id), hash};
        m_standing.push_back({row.get<qint64>(1), id, row.get<qint64>(5), row.get<bool>(10)});
        addTouches(id, row.get<QByteArray>(7));
    }

    /// Empty where a station is named that the file does not know.
    std::optional<HashedEntry> toHashed(const db::Row &row) const
    {
        const auto id = row.get<qint64>(0), undoes = row.get<qint64>(5);
        const auto seen = toVersionVector(row.get<QByteArray>(6));
        if (!seen || !m_keys.contains(stationOf(id)) ||
            (undoes && !m_keys.contains(stationOf(undoes))))
            return std::nullopt;
        HashedEntry entry{.station = m_keys.at(stationOf(id)),
                          .sequence = sequenceOf(id),
                          .counter = row.get<qint64>(1),
                          .wall = row.get<qint64>(2),
                          .undoneStation = undoes ? m_keys.at(stationOf(undoes)) : 0,
                          .undoneSequence = undoes ? sequenceOf(undoes) : 0,
                          .schema = row.get<int>(9),
                          .author = row.get<QString>(3),
                          .label = row.get<QString>(4),
                          .ops = row.get<QByteArray>(7)};
        for (const auto &[station, sequence] : *seen) {
            if (!m_keys.contains(station))
                return std::nullopt;
            entry.seen[m_keys.at(station)] = sequence;
        }
        return entry;
    }

    void addTouches(qint64 id, const QByteArray &ops)
    {
        for (qint64 at = 0; at < ops.size();) {
            const qint64 start = at;
            const auto op = decodeAt(ops, at);
            if (!op) {
                m_found.isIndexWrong = true;
                return;
            }
            m_touches += touchHash(op->table, op->row, static_cast<int>(op->kind), id, start);
        }
    }

    void checkEnds()
    {
        for (const auto &[station, mark] : readMarks(m_database)) {
            const auto last = m_last.find(station);
            const EntryMark found = last == m_last.end()
                                        ? EntryMark()
                                        : markOf(last->second.sequence, last->second.hash);
            if (!m_found.lastEntry && found != mark)
                m_found.lastEntry = entryId(station, found.sequence);
        }
    }

    /// An entry is in force if none that is in force undoes it; what undoes it was written later.
    void checkInForce()
    {
        std::ranges::sort(m_standing, std::greater(), &Standing::counter);
        std::set<qint64> undone;
        for (const Standing &entry : m_standing) {
            const bool isActive = !undone.contains(entry.id);
            if (isActive && entry.undoes)
                undone.insert(entry.undoes);
            m_found.isInForceWrong = m_found.isInForceWrong || isActive != entry.isActive;
        }
    }

    void checkTouches()
    {
        m_database.rows("SELECT tbl, row, kind, entry, at FROM touch", [this](const db::Row &row) {
            m_touches -= touchHash(row.get<int>(0), row.get<qint64>(1), row.get<int>(2),
                                   row.get<qint64>(3), row.get<qint64>(4));
            return true;
        });
        m_found.isIndexWrong = m_found.isIndexWrong || m_touches != 0;
    }

    struct Last
    {
        qint64 sequence = 0;
        QByteArray hash = {};
    };

    db::Database &m_database;
    std::map<qint64, qint64> m_keys; ///< Of the stations, by their number.
    std::map<qint64, Last> m_last;   ///< Of each station.
    std::vector<Standing> m_standing;
    quint64 m_touches = 0; ///< Those that follow from the entries less those that are there.
    AuditFindings m_found;
};

} // namespace

AuditFindings audit(db::Database &database)
{
    return Audit(database).run();
}

} // namespace core::journal
