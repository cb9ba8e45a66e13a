// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/conflicts.h"

namespace core::journal {

/// The columns that \a entry wrote in the cell; those it left out are blank.
static std::vector<std::pair<int, db::Value>> valuesOf(const Entries &entries,
                                                       const schema::Catalogue &catalogue,
                                                       const RowKey &row, int cell, qint64 entry)
{
    const auto &shape = catalogue.shape(row.table);
    std::vector<std::pair<int, db::Value>> values;
    for (const Op &op : readOps(entries.ops(entry), catalogue)) {
        if (op.table != row.table || op.row != row.row)
            continue;
        const bool isNamed = std::ranges::any_of(op.cells, [&](const auto &written) {
            return shape.cell[static_cast<size_t>(written.first)] == cell;
        });
        if (op.kind != OpKind::Insert && !isNamed)
            continue;
        for (size_t column = 1; column < shape.columns.size(); ++column) {
            if (shape.cell[column] != cell)
                continue;
            const auto written = std::ranges::find(op.cells, static_cast<int>(column),
                                                   &std::pair<int, db::Value>::first);
            values.emplace_back(static_cast<int>(column), written == op.cells.end()
                                                              ? shape.defaults[column]
                                                              : written->second);
        }
    }
    return values;
}

/// What shows in the cell of \a conflict, and who wrote it last.
static void findShown(db::Database &database, const Entries &entries,
                      const schema::Catalogue &catalogue, Conflict &conflict)
{
    for (const auto &[column, value] : conflict.values) {
        const auto shown = database.row(
            catalogue.shape(conflict.row.table).select,
            [column = column](const db::Row &row) { return row.get<db::Value>(column); },
            conflict.row.row);
        conflict.shownValues.emplace_back(column, shown.value_or(db::Value()));
    }
    for (const EntryInfo &entry : entries.of(conflict.row, -1, std::nullopt)) {
        if (entry.isActive && !entry.undoes &&
            valuesOf(entries, catalogue, conflict.row, conflict.cell, entry.id) ==
                conflict.shownValues) {
            conflict.shown = entry;
            return;
        }
    }
}

std::vector<Conflict> conflicts(db::Database &database, const Entries &entries,
                                const schema::Catalogue &catalogue)
{
    struct Line
    {
        RowKey row;
        int cell;
        qint64 entry;
    };
    if (conflictCount(database) == 0)
        return {};
    const auto lines = database.rows(
        "SELECT tbl, row, cell, entry FROM conflict ORDER BY tbl, row, cell", [](const auto &row) {
            return Line{{row.template get<int>(0), row.template get<qint64>(1)},
                        row.template get<int>(2),
                        row.template get<qint64>(3)};
        });
    std::vector<Conflict> found;
    for (const Line &line : lines) {
        Conflict conflict{.row = line.row,
                          .cell = line.cell,
                          .other = entries.info(line.entry).value_or(EntryInfo())};
        if (!conflict.isRemoval()) {
            conflict.values = valuesOf(entries, catalogue, line.row, line.cell, line.entry);
            findShown(database, entries, catalogue, conflict);
        }
        found.push_back(std::move(conflict));
    }
    return found;
}

int conflictCount(db::Database &database)
{
    if (database.pragma("user_version") < 2) // An older file that is only read.
        return 0;
    return static_cast<int>(database.number("SELECT count(*) FROM conflict"));
}

Op keeping(const Conflict &conflict)
{
    return {.table = conflict.row.table, .row = conflict.row.row, .cells = conflict.shownValues};
}

Op taking(const Conflict &conflict)
{
    return {.table = conflict.row.table, .row = conflict.row.row, .cells = conflict.values};
}

} // namespace core::journal
