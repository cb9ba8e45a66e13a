// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/db/error.h"
#include "core/db/recorder.h"
#include "core/journal/fold.h"

namespace core::journal {

/// Columns that share a cell are always written together.
static void completeCells(db::Database &database, const schema::TableShape &shape, Op &op)
{
    const auto writes = [&op](int column) {
        return std::ranges::any_of(op.cells,
                                   [column](const auto &cell) { return cell.first == column; });
    };
    std::vector<int> lacking;
    for (size_t column = 1; column < shape.cell.size(); ++column) {
        for (size_t other = 1; other < shape.cell.size(); ++other) {
            if (column != other && shape.cell[column] == shape.cell[other] &&
                writes(static_cast<int>(other)) && !writes(static_cast<int>(column)))
                lacking.push_back(static_cast<int>(column));
        }
    }
    for (const int column : lacking) {
        const auto value = database.row(
            shape.select, [column](const db::Row &row) { return row.get<db::Value>(column); },
            op.row);
        op.cells.emplace_back(column, value.value_or(db::Value()));
    }
}

std::vector<Op> Journal::toOps(std::vector<db::RowChange> changes) const
{
    std::vector<Op> ops;
    ops.reserve(changes.size());
    for (auto &change : changes) {
        Op op{.table = change.table,
              .row = change.row,
              .kind = static_cast<OpKind>(change.kind),
              .cells = std::move(change.cells)};
        if (op.kind == OpKind::Update)
            completeCells(m_database, m_catalogue.shape(op.table), op);
        ops.push_back(std::move(op));
    }
    return ops;
}

void Journal::addDigests(const db::Recorder &recorder)
{
    for (const auto &[table, change] : recorder.digestChanges()) {
        // Added here and not in SQL, where the sum would overflow into a real number.
        const auto sum = static_cast<quint64>(m_database.number(
                             "SELECT n FROM figure WHERE kind = 'digest' AND a = ?", table)) +
                         change;
        m_database.run("INSERT INTO figure (kind, a, n) VALUES ('digest', ?, ?)"
                       " ON CONFLICT (kind, a) DO UPDATE SET n = excluded.n",
                       table, static_cast<qint64>(sum));
    }
}

static std::set<RowKey> rowsOf(const std::vector<Op> &ops)
{
    std::set<RowKey> rows;
    for (const Op &op : ops)
        rows.insert({op.table, op.row});
    return rows;
}

std::set<RowKey> Journal::commit(db::Recorder &recorder, const QString &label,
                                 const QString &author)
{
    NewEntry entry{.label = label, .author = author, .ops = toOps(recorder.takeChanges())};
    if (entry.ops.empty())
        return {};
    const qint64 id = m_entries.append(entry);
    addDigests(recorder);
    m_database.run("DELETE FROM undo_step WHERE undone_by IS NOT NULL");
    m_database.run("INSERT INTO undo_step (entry) VALUES (?)", id);
    return rowsOf(entry.ops);
}

std::optional<EntryInfo> Journal::undoable() const
{
    const qint64 entry = m_database.number(
        "SELECT entry FROM undo_step WHERE undone_by IS NULL ORDER BY n DESC LIMIT 1");
    return m_entries.info(entry);
}

std::optional<EntryInfo> Journal::redoable() const
{
    const qint64 entry = m_database.number(
        "SELECT entry FROM undo_step WHERE undone_by IS NOT NULL ORDER BY n LIMIT 1");
    return m_entries.info(entry);
}

/// Appends an entry that undoes \a entry and settles the rows of all that this switches on or off.
std::set<RowKey> Journal::withdraw(qint64 entry, const QString &label, const QString &author,
                                   qint64 &by)
{
    by = m_entries.append({.label = label, .author = author, .undoes = entry});
    std::vector<qint64> flipped;
    m_entries.refreshActive(entry, flipped);
    std::set<RowKey> rows;
    for (const qint64 changed : flipped)
        rows.merge(rowsOf(readOps(m_entries.ops(changed), m_catalogue)));
    db::Recorder recorder(m_database, schema::Catalogue::numberOf);
    settle(rows);
    addDigests(recorder);
    return rows;
}

std::set<RowKey> Journal::undo(const QString &author)
{
    const auto step = undoable();
    if (!step)
        return {};
    qint64 by = 0;
    auto rows = withdraw(step->id, step->label, author, by);
    m_database.run("UPDATE undo_step SET undone_by = ? WHERE entry = ?", by, step->id);
    return rows;
}

std::set<RowKey> Journal::redo(const QString &author)
{
    const auto step = redoable();
    if (!step)
        return {};
    const qint64 undoneBy =
        m_database.number("SELECT undone_by FROM undo_step WHERE entry = ?", step->id);
    qint64 by = 0;
    auto rows = withdraw(undoneBy, step->label, author, by);
    m_database.run("UPDATE undo_step SET undone_by = NULL WHERE entry = ?", step->id);
    return rows;
}

void Journal::clearSteps()
{
    m_database.run("DELETE FROM undo_step");
}

/// Brings the tables in line with the entries in force: the only way they change but by commands.
void Journal::settle(const std::set<RowKey> &rows)
{
    m_database.setPragma("defer_foreign_keys", 1);
    Fold fold(m_database, m_catalogue, m_entries);
    std::vector<RowKey> gone;
    for (const RowKey &key : rows) { // Ordered by table: parents first.
        const auto values = fold.row(key.table, key.row);
        if (!values) {
            gone.push_back(key);
            continue;
        }
        auto &statement = m_database.prepared(m_catalogue.shape(key.table).upsert).bind();
        for (size_t column = 0; column < values->size(); ++column)
            statement.bindAt(static_cast<int>(column) + 1, (*values)[column]);
        statement.run();
    }
    for (auto key = gone.rbegin(); key != gone.rend(); ++key) // Children first: nothing cascades.
        m_database.run(m_catalogue.shape(key->table).remove, key->row);
}

std::vector<qint64> Journal::removedRows(schema::Table table) const
{
    const std::string sql =
        "SELECT DISTINCT row FROM touch JOIN entry ON entry.id = touch.entry"
        " WHERE tbl = ? AND kind = 2 AND active AND row NOT IN (SELECT id FROM " +
        m_catalogue.shape(static_cast<int>(table)).name + ")";
    return m_database.rows(
        sql, [](const db::Row &row) { return row.get<qint64>(0); }, table);
}

std::vector<std::pair<std::string, db::Value>> Journal::lastValues(schema::Table table,
                                                                   qint64 row) const
{
    const auto &shape = m_catalogue.shape(static_cast<int>(table));
    std::vector<std::pair<std::string, db::Value>> values;
    for (size_t column = 1; column < shape.columns.size(); ++column)
        values.emplace_back(shape.columns[column], shape.defaults[column]);
    const auto apply = [&](const db::Row &touch) {
        auto at = touch.get<qint64>(1);
        const Op op = readOp(m_entries.ops(touch.get<qint64>(0)), at, m_catalogue);
        if (op.table != static_cast<int>(table))
            db::throwCorrupt("the journal points to an entry of another table");
        for (const auto &[column, value] : op.cells)
            values[static_cast<size_t>(column) - 1].second = value;
        return true;
    };
    m_database.rows("SELECT entry, at FROM touch JOIN entry ON entry.id = touch.entry"
                    " WHERE tbl = ? AND row = ? AND active AND kind < 2 ORDER BY counter",
                    apply, table, row);
    return values;
}

quint64 Journal::digestOf(int table) const
{
    const auto &shape = m_catalogue.shape(table);
    quint64 sum = 0;
    const auto add = [&](const db::Row &row) {
        const auto key = row.get<qint64>(0);
        for (size_t column = 1; column < shape.columns.size(); ++column)
            sum += db::cellHash(table, key, static_cast<int>(column),
                                row.get<db::Value>(static_cast<int>(column)));
        return true;
    };
    const std::string sql = shape.select.substr(0, shape.select.find(" WHERE"));
    m_database.rows(sql, add);
    return sum;
}

std::vector<std::string> Journal::tablesWithWrongDigest() const
{
    std::vector<std::string> wrong;
    for (int table = 0; table < schema::tableCount; ++table) {
        const auto told = static_cast<quint64>(
            m_database.number("SELECT n FROM figure WHERE kind = 'digest' AND a = ?", table));
        if (told != digestOf(table))
            wrong.push_back(m_catalogue.shape(table).name);
    }
    return wrong;
}

} // namespace core::journal
