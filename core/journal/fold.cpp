// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/fold.h"

#include "core/db/error.h"

#include <tuple>

namespace core::journal {

Op Fold::opAt(const Write &write, qint64 at)
{
    if (write.entry != m_cachedEntry) {
        m_cachedOps = m_entries.ops(write.entry);
        m_cachedEntry = write.entry;
    }
    Op op = readOp(m_cachedOps, at, m_catalogue);
    if (op.table != write.op.table || op.row != write.op.row || op.kind != write.op.kind)
        db::throwCorrupt("the journal points to an entry of another row");
    return op;
}

std::vector<Fold::Write> Fold::writesTo(const RowKey &key)
{
    std::vector<qint64> starts;
    auto writes = m_database.rows(
        "SELECT touch.entry, counter, active, kind, at FROM touch JOIN entry ON entry.id = "
        "touch.entry"
        " WHERE tbl = ? AND row = ?",
        [&](const db::Row &found) {
            starts.push_back(found.get<qint64>(4));
            return Write{.entry = found.get<qint64>(0),
                         .counter = found.get<qint64>(1),
                         .isActive = found.get<bool>(2),
                         .op = {.table = key.table, .row = key.row, .kind = found.get<OpKind>(3)}};
        },
        key.table, key.row);
    for (size_t at = 0; at < writes.size(); ++at) {
        if (writes[at].op.kind == OpKind::Insert || writes[at].op.kind == OpKind::Update)
            writes[at].op = opAt(writes[at], starts[at]);
    }
    return writes;
}

/// Alive if somebody wrote it who is not known to any removal in force.
bool Fold::isAlive(const std::vector<Write> &writes) const
{
    const auto survives = [&](const Write &write) {
        return write.isActive && write.op.kind != OpKind::Delete &&
               std::ranges::none_of(writes, [&](const Write &removal) {
                   return removal.isActive && removal.op.kind == OpKind::Delete &&
                          m_entries.sees(removal.entry, write.entry);
               });
    };
    return std::ranges::any_of(writes, survives);
}

/// Removals in force that nobody who wrote the row since has known.
void Fold::addLostRemovals(const std::vector<Write> &writes, FoldedRow &folded) const
{
    for (const Write &removal : writes) {
        if (!removal.isActive || removal.op.kind != OpKind::Delete)
            continue;
        const bool isKnown = std::ranges::any_of(writes, [&](const Write &write) {
            return write.isActive &&
                   (write.op.kind == OpKind::Insert || write.op.kind == OpKind::Update) &&
                   m_entries.sees(write.entry, removal.entry);
        });
        if (!isKnown)
            folded.lost.push_back({0, removal.entry});
    }
}

static const db::Value *valueIn(const Op &op, int column)
{
    for (const auto &[number, value] : op.cells) {
        if (number == column)
            return &value;
    }
    return nullptr;
}

/// What the writes say of the cell of \a columns: those in force, or the withdrawn inserts.
std::vector<Fold::Candidate> Fold::candidates(const std::vector<Write> &writes,
                                              const std::vector<int> &columns,
                                              const std::vector<db::Value> &defaults,
                                              bool isActive) const
{
    std::vector<Candidate> all;
    for (const Write &write : writes) {
        const bool isInsert = write.op.kind == OpKind::Insert;
        const bool isUpdate = write.op.kind == OpKind::Update && isActive;
        if (write.isActive != isActive || (!isInsert && !isUpdate))
            continue;
        Candidate candidate{.write = &write, .rank = isInsert ? 0 : 2};
        bool isNamed = false;
        for (const int column : columns) {
            const db::Value *value = valueIn(write.op, column);
            isNamed = isNamed || value;
            candidate.values.push_back(value ? *value : defaults[static_cast<size_t>(column)]);
        }
        if (isInsert && isNamed)
            candidate.rank = 1;
        if (isInsert || isNamed)
            all.push_back(std::move(candidate));
    }
    return all;
}

bool Fold::isReplaced(const Candidate &one, const std::vector<Candidate> &all) const
{
    return std::ranges::any_of(all, [&](const Candidate &other) {
        return m_entries.sees(other.write->entry, one.write->entry);
    });
}

/// Two laptops that take in the same list insert the same value twice: an edit that has seen one of
/// them has seen both.
bool Fold::isSeenInItsTwin(const Candidate &one, const std::vector<Candidate> &standing,
                           const std::vector<Candidate> &all) const
{
    if (one.rank == 2)
        return false;
    return std::ranges::any_of(standing, [&](const Candidate &edit) {
        return edit.rank == 2 && std::ranges::any_of(all, [&](const Candidate &twin) {
                   return twin.write != one.write && twin.rank < 2 && twin.values == one.values &&
                          m_entries.sees(edit.write->entry, twin.write->entry);
               });
    });
}

/// Of the writes to a cell that no other write to it has seen, the highest wins: an edit before an
/// insert, an inserted value before an inserted blank, then the higher counter, then the station.
void Fold::foldCell(const std::vector<Write> &writes, const std::vector<int> &columns,
                    FoldedRow &folded) const
{
    auto all = candidates(writes, columns, folded.values, true);
    if (all.empty()) // Only edits of a row whose insert was withdrawn: that insert is the base.
        all = candidates(writes, columns, folded.values, false);
    std::vector<Candidate> standing;
    std::ranges::copy_if(all, std::back_inserter(standing),
                         [&](const Candidate &one) { return !isReplaced(one, all); });
    std::vector<Candidate> rivals;
    std::ranges::copy_if(standing, std::back_inserter(rivals), [&](const Candidate &one) {
        return !isSeenInItsTwin(one, standing, all);
    });
    if (rivals.empty())
        return;
    const auto best = std::ranges::max_element(rivals, {}, [&](const Candidate &one) {
        return std::tuple(one.rank, one.write->counter,
                          m_entries.stationKey(stationOf(one.write->entry)));
    });
    for (const Candidate &other : rivals) {
        if (other.rank > 0 && other.values != best->values)
            folded.lost.push_back({columns.front(), other.write->entry});
    }
    for (size_t at = 0; at < columns.size(); ++at)
        folded.values[static_cast<size_t>(columns[at])] = best->values[at];
}

/// The columns of each cell, the key left out.
static std::vector<std::vector<int>> cellsOf(const schema::TableShape &shape)
{
    std::vector<std::vector<int>> cells(shape.columns.size());
    for (size_t column = 1; column < shape.columns.size(); ++column)
        cells[static_cast<size_t>(shape.cell[column])].push_back(static_cast<int>(column));
    std::erase_if(cells, [](const auto &columns) { return columns.empty(); });
    return cells;
}

FoldedRow Fold::row(const RowKey &key)
{
    const auto writes = writesTo(key);
    const auto &shape = m_catalogue.shape(key.table);
    FoldedRow folded{
        .hasBase = std::ranges::any_of(
            writes, [](const Write &write) { return write.op.kind == OpKind::Insert; }),
        .isAlive = isAlive(writes),
        .values = shape.defaults};
    if (!folded.hasBase)
        return folded;
    folded.values[0] = {db::Value::Type::Integer, key.row};
    if (writes.size() == 1) {
        for (const auto &[column, value] : writes.front().op.cells)
            folded.values[static_cast<size_t>(column)] = value;
        return folded;
    }
    addLostRemovals(writes, folded);
    for (const auto &columns : cellsOf(shape))
        foldCell(writes, columns, folded);
    return folded;
}

} // namespace core::journal
