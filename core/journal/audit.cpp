// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/audit.h"

#include "core/db/recorder.h"
#include "core/journal/entry_mark.h"
#include "core/journal/op.h"
#include "core/journal/stored_entry.h"
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
        m_database.rows(std::string("SELECT ") + storedEntryColumns +
                            ", active FROM entry ORDER BY id",
                        [this](const db::Row &row) {
                            readEntry(toStoredEntry(row), row.get<bool>(10));
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

    void readEntry(const StoredEntry &entry, bool isActive)
    {
        const qint64 station = stationOf(entry.id);
        const auto last = m_last.find(station);
        const bool isFirst = last == m_last.end();
        const qint64 before = isFirst ? 0 : last->second.sequence;
        const auto hashed = hashedEntry(entry, m_keys);
        if (!m_found.alteredEntry &&
            (!hashed || sequenceOf(entry.id) != before + 1 ||
             entryHash(*hashed, isFirst ? QByteArray() : last->second.hash) != entry.hash))
            m_found.alteredEntry = entry.id;
        m_last[station] = {sequenceOf(entry.id), entry.hash};
        m_standing.push_back({entry.counter, entry.id, entry.undoes, isActive});
        addTouches(entry.id, entry.ops);
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
