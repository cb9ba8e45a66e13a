// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/db/error.h"
#include "core/db/recorder.h"
#include "core/journal/conflicts.h"
#include "core/journal/settle.h"

#include <QCoreApplication>

namespace core::journal {

/// Columns that share a cell are always written together.
static void completeCells(const schema::TableShape &shape, Op &op,
                          const std::function<db::Value(int column)> &stored)
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
    for (const int column : lacking)
        op.cells.emplace_back(column, stored(column));
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
        const auto &shape = m_catalogue.shape(op.table);
        const auto stored = [&](int column) {
            const auto read = [column](const db::Row &row) { return row.get<db::Value>(column); };
            return m_database.row(shape.select, read, op.row).value_or(db::Value());
        };
        if (op.kind == OpKind::Update)
            completeCells(shape, op, stored);
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

/// What was seen and left as it is stays: rows that only references hold up are written down with
/// the next entry.
void Journal::confirmRevived(std::vector<Op> &ops)
{
    const auto revived = revivedRows(m_database);
    if (revived.empty())
        return;
    const std::set<RowKey> named = rowsOf(ops);
    for (const RowKey &key : revived) {
        if (!named.contains(key))
            ops.push_back({.table = key.table, .row = key.row, .kind = OpKind::Touch});
    }
    m_database.run("DELETE FROM revived");
}

std::set<RowKey> Journal::inConflict(const std::set<RowKey> &rows) const
{
    if (m_database.number("SELECT EXISTS (SELECT 1 FROM conflict)") == 0)
        return {};
    std::set<RowKey> found;
    for (const RowKey &key : rows) {
        if (m_database.number("SELECT count(*) FROM conflict WHERE tbl = ? AND row = ?", key.table,
                              key.row) > 0)
            found.insert(key);
    }
    return found;
}

std::set<RowKey> Journal::commit(db::Recorder &recorder, const QString &label,
                                 const QString &author)
{
    NewEntry entry{.label = label, .author = author, .ops = toOps(recorder.takeChanges())};
    if (entry.ops.empty())
        return {};
    confirmRevived(entry.ops);
    addDigests(recorder);
    m_steps.add({.entry = m_entries.append(entry)});
    std::set<RowKey> rows = rowsOf(entry.ops);
    if (auto settled = inConflict(rows); !settled.empty())
        rows.merge(settle(std::move(settled)).rows);
    return rows;
}

std::set<RowKey> Journal::write(std::vector<Op> ops, const QString &label, const QString &author)
{
    if (ops.empty())
        return {};
    for (Op &op : ops) {
        if (op.kind != OpKind::Update || op.cells.empty())
            continue;
        // The row may have been removed: what it was is in the journal.
        const auto values = Fold(m_database, m_catalogue, m_entries).row({op.table, op.row}).values;
        completeCells(m_catalogue.shape(op.table), op,
                      [&](int column) { return values[static_cast<size_t>(column)]; });
    }
    NewEntry entry{.label = label, .author = author, .ops = std::move(ops)};
    confirmRevived(entry.ops);
    m_steps.add({.entry = m_entries.append(entry)});
    return settle(rowsOf(entry.ops)).rows;
}

EntryInfo Journal::infoOf(const UndoStep &step) const
{
    if (step.isMerge())
        return {.label = QString::fromLatin1(QT_TRANSLATE_NOOP("Command", "merge files"))};
    return m_entries.info(step.entry).value_or(EntryInfo());
}

std::optional<EntryInfo> Journal::undoable() const
{
    const auto step = m_steps.undoable();
    return step ? std::optional(infoOf(*step)) : std::nullopt;
}

std::optional<EntryInfo> Journal::redoable() const
{
    const auto step = m_steps.redoable();
    return step ? std::optional(infoOf(*step)) : std::nullopt;
}

std::set<RowKey> Journal::rowsOfEntries(const std::vector<qint64> &entries) const
{
    std::set<RowKey> rows;
    for (const qint64 entry : entries)
        rows.merge(rowsOf(readOps(m_entries.ops(entry), m_catalogue)));
    return rows;
}

/// Appends an entry that undoes \a entry and settles the rows of all that this switches on or off.
std::set<RowKey> Journal::withdraw(qint64 entry, const EntryInfo &step, const QString &author,
                                   qint64 &by)
{
    by = m_entries.append({.label = step.label, .author = author, .undoes = entry});
    return settle(rowsOfEntries(m_entries.refreshActive({entry}))).rows;
}

std::set<RowKey> Journal::undo(const QString &author)
{
    const auto step = m_steps.undoable();
    if (!step)
        return {};
    qint64 by = 0;
    auto rows =
        step->isMerge() ? takeApart(*step) : withdraw(step->entry, infoOf(*step), author, by);
    m_steps.setUndone(*step, by);
    return rows;
}

std::set<RowKey> Journal::redo(const QString &author)
{
    const auto step = m_steps.redoable();
    if (!step)
        return {};
    qint64 by = 0;
    auto rows = step->isMerge() ? bringTogether(*step)
                                : withdraw(step->undoneBy, infoOf(*step), author, by);
    m_steps.setRedone(*step);
    return rows;
}

/// Brings back what takeApart() has put aside.
std::set<RowKey> Journal::bringTogether(const UndoStep &merge)
{
    std::vector<qint64> arrived;
    for (const auto &[station, last] : merge.got)
        std::ranges::copy(m_entries.unpark(station, last, m_catalogue),
                          std::back_inserter(arrived));
    return settleArrived(arrived).rows;
}

/// Puts aside what a merge brought: it was never here.
std::set<RowKey> Journal::takeApart(const UndoStep &merge)
{
    std::vector<qint64> leaving;
    for (const auto &[station, last] : merge.got) {
        const auto known = m_entries.known().find(station);
        if (known == m_entries.known().end() || known->second != last)
            db::throwCorrupt("what a merge brought is not here");
        for (qint64 sequence = merge.was.at(station) + 1; sequence <= last; ++sequence)
            leaving.push_back(entryId(station, sequence));
    }
    std::set<RowKey> rows = rowsOfEntries(leaving);
    std::set<qint64> released;
    for (const qint64 entry : leaving) {
        if (const auto info = m_entries.info(entry); info && info->undoes)
            released.insert(info->undoes);
    }
    for (const auto &[station, last] : merge.got)
        m_entries.park(station, merge.was.at(station), m_catalogue);
    rows.merge(rowsOfEntries(m_entries.refreshActive(released)));
    return settle(std::move(rows)).rows;
}

/// Brings tables in line with entries that have just come in.
Journal::Settled Journal::settleArrived(const std::vector<qint64> &entries)
{
    std::set<RowKey> rows = rowsOfEntries(entries);
    std::set<qint64> concerned;
    for (const qint64 entry : entries) {
        concerned.insert(entry); // What undoes it may have been here before.
        if (const auto info = m_entries.info(entry); info && info->undoes)
            concerned.insert(info->undoes);
    }
    rows.merge(rowsOfEntries(m_entries.refreshActive(concerned)));
    return settle(std::move(rows));
}

static std::map<int, Merged::Counts> countsOf(const std::vector<db::RowChange> &changes)
{
    std::map<int, Merged::Counts> tables;
    for (const db::RowChange &change : changes) {
        Merged::Counts &counts = tables[change.table];
        int &count = change.kind == db::RowChange::Kind::Insert   ? counts.added
                     : change.kind == db::RowChange::Kind::Delete ? counts.removed
                                                                  : counts.changed;
        ++count;
    }
    return tables;
}

Result<Merged> Journal::merge(db::Database &theirs)
{
    auto arrived = takeArrivals(theirs, m_entries, m_catalogue);
    if (!arrived)
        return tl::unexpected(arrived.error());
    if (arrived->entries.empty())
        return Merged();
    takeAttachments(theirs, m_database);
    Merged merged{.entries = static_cast<qint64>(arrived->entries.size())};
    Settled settled = settleArrived(arrived->entries);
    merged.tables = countsOf(settled.changes);
    merged.rows = std::move(settled.rows);
    merged.conflicts = conflictCount(m_database);
    const auto names = m_entries.stationNames();
    for (const auto &[station, last] : arrived->got)
        merged.stations << names.value(station);
    merged.stations.removeDuplicates();
    for (const qint64 entry : arrived->entries) {
        if (auto info = m_entries.info(entry); info && info->counter > merged.newest.counter)
            merged.newest = *std::move(info);
    }
    m_steps.add({.was = std::move(arrived->was), .got = std::move(arrived->got)});
    return merged;
}

/// Brings the tables in line with the entries in force.
Journal::Settled Journal::settle(std::set<RowKey> rows)
{
    db::Recorder recorder(m_database, schema::Catalogue::numberOf);
    Settled settled{.rows = Settle(m_database, m_catalogue, m_entries).settle(std::move(rows))};
    settled.changes = recorder.takeChanges();
    addDigests(recorder);
    return settled;
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
