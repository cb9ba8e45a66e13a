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

std::vector<Fold::Write> Fold::writesTo(int table, qint64 row)
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
                         .op = {.table = table, .row = row, .kind = found.get<OpKind>(3)}};
        },
        table, row);
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

static const db::Value *cellOf(const Op &op, int column)
{
    for (const auto &[number, value] : op.cells) {
        if (number == column)
            return &value;
    }
    return nullptr;
}

/// Of the writes to a cell that no other write to it has seen, the highest wins: an edit before an
/// insert, an inserted value before an inserted blank, then the higher counter, then the station.
const Fold::Write *Fold::winner(const std::vector<Write> &writes, const std::vector<int> &cells,
                                int cell) const
{
    const auto names = [&](const Op &op) {
        return std::ranges::any_of(op.cells, [&](const auto &written) {
            return cells[static_cast<size_t>(written.first)] == cell;
        });
    };
    const auto isWrite = [&](const Write &write) {
        return write.isActive && (write.op.kind == OpKind::Insert ||
                                  (write.op.kind == OpKind::Update && names(write.op)));
    };
    const auto order = [&](const Write &write) {
        const int rank = write.op.kind == OpKind::Update ? 2 : names(write.op) ? 1 : 0;
        return std::tuple(rank, write.counter, m_entries.stationKey(stationOf(write.entry)));
    };
    const Write *best = nullptr;
    for (const Write &write : writes) {
        if (!isWrite(write))
            continue;
        const bool isReplaced = std::ranges::any_of(writes, [&](const Write &other) {
            return isWrite(other) && m_entries.sees(other.entry, write.entry);
        });
        if (!isReplaced && (!best || order(write) > order(*best)))
            best = &write;
    }
    return best;
}

std::optional<std::vector<db::Value>> Fold::row(int table, qint64 row)
{
    const auto writes = writesTo(table, row);
    if (!isAlive(writes))
        return std::nullopt;

    const auto &shape = m_catalogue.shape(table);
    std::vector<db::Value> values = shape.defaults;
    values[0] = {db::Value::Type::Integer, row};
    for (size_t column = 1; column < values.size(); ++column) {
        const Write *write = winner(writes, shape.cell, shape.cell[column]);
        if (!write) {
            // Only edits of a row whose insert was withdrawn: the withdrawn insert is the base.
            const auto base = std::ranges::find_if(
                writes, [](const Write &candidate) { return candidate.op.kind == OpKind::Insert; });
            write = base == writes.end() ? nullptr : &*base;
        }
        const db::Value *value = write ? cellOf(write->op, static_cast<int>(column)) : nullptr;
        if (value)
            values[column] = *value;
    }
    return values;
}

} // namespace core::journal
