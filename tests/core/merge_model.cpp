// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/merge_model.h"

#include "core/journal/settle.h"

#include <algorithm>
#include <tuple>

using namespace core;
using namespace Qt::StringLiterals;

static qint64 keyOf(const std::map<qint64, qint64> &keys, qint64 entry)
{
    return keys.at(journal::stationOf(entry));
}

static MergeModel::Name nameOf(const std::map<qint64, qint64> &keys, qint64 entry)
{
    if (entry == 0)
        return {};
    return {keyOf(keys, entry), journal::sequenceOf(entry)};
}

MergeModel::State MergeModel::stateOf(const Document &document) const
{
    State state;
    auto &database = document.store().database();
    for (int table = 0; table < schema::tableCount; ++table) {
        const std::string name(schema::Catalogue::nameOf(table));
        database.rows("SELECT * FROM " + name, [&](const db::Row &row) {
            std::vector<db::Value> values;
            values.reserve(size_t(row.columns()));
            for (int column = 0; column < row.columns(); ++column)
                values.push_back(row.get<db::Value>(column));
            state.rows[{table, values.front().integer}] = std::move(values);
            return true;
        });
    }
    const auto &keys = document.journal().entries().stationKeys();
    for (const auto &entry : document.journal().entries().all())
        state.entries.insert(nameOf(keys, entry.id));
    for (const Row &row : journal::revivedRows(database))
        state.revived.insert(row);
    return state;
}

/// The cells of a row, or those that are not as \a before.
MergeModel::Cells MergeModel::cellsOf(int table, const std::vector<db::Value> &values,
                                      const std::vector<db::Value> *before) const
{
    const auto &shape = m_catalogue.shape(table);
    Cells cells;
    std::set<int> changed;
    for (size_t column = 1; column < values.size(); ++column) {
        cells[shape.cell[column]].push_back(values[column]);
        if (!before || (*before)[column] != values[column])
            changed.insert(shape.cell[column]);
    }
    std::erase_if(cells, [&](const auto &cell) { return !changed.contains(cell.first); });
    return cells;
}

std::map<MergeModel::Row, MergeModel::Op> MergeModel::difference(const Rows &before,
                                                                 const Rows &after) const
{
    std::map<Row, Op> ops;
    for (const auto &[row, values] : after) {
        const auto old = before.find(row);
        if (old == before.end())
            ops[row] = {'I', cellsOf(row.table, values, nullptr)};
        else if (old->second != values)
            ops[row] = {'U', cellsOf(row.table, values, &old->second)};
    }
    for (const auto &[row, values] : before) {
        if (!after.contains(row))
            ops[row] = {'D', {}};
    }
    return ops;
}

/// An op of the journal as the model writes it.
MergeModel::Op MergeModel::toOp(const journal::Op &op) const
{
    if (op.kind == journal::OpKind::Delete)
        return {'D', {}};
    std::vector<db::Value> values = m_catalogue.shape(op.table).defaults;
    std::set<int> written;
    for (const auto &[column, value] : op.cells) {
        values[size_t(column)] = value;
        written.insert(m_catalogue.shape(op.table).cell[size_t(column)]);
    }
    Op made{op.kind == journal::OpKind::Insert ? 'I' : 'U', cellsOf(op.table, values, nullptr)};
    if (made.kind == 'U')
        std::erase_if(made.cells, [&](const auto &cell) { return !written.contains(cell.first); });
    return made;
}

void MergeModel::begin(const Document &document)
{
    const auto &entries = document.journal().entries();
    std::set<Name> seen;
    for (const auto &info : entries.all()) {
        const Name name = nameOf(entries.stationKeys(), info.id);
        Entry entry{.seen = seen,
                    .undoes = nameOf(entries.stationKeys(), info.undoes),
                    .counter = info.counter};
        for (const auto &op : journal::readOps(entries.ops(info.id), m_catalogue))
            entry.ops[{op.table, op.row}] = toOp(op);
        m_entries[name] = std::move(entry);
        seen.insert(name);
    }
}

void MergeModel::follow(const Document &document, const State &before)
{
    const State after = stateOf(document);
    const auto &keys = document.journal().entries().stationKeys();
    for (const auto &info : document.journal().entries().all()) {
        const Name name = nameOf(keys, info.id);
        if (m_entries.contains(name))
            continue;
        Entry entry{
            .seen = before.entries, .undoes = nameOf(keys, info.undoes), .counter = info.counter};
        if (!info.undoes) {
            entry.ops = difference(before.rows, after.rows);
            for (const Row &row : before.revived)
                entry.ops.try_emplace(row, Op{'T', {}});
        }
        m_entries[name] = std::move(entry);
    }
}

void MergeModel::foldCell(int cell, const std::vector<Write> &writes, Folded &folded,
                          const schema::TableShape &shape) const
{
    struct Candidate
    {
        const Write *write;
        std::vector<db::Value> values;
        int rank;
    };
    std::vector<Candidate> all;
    for (const bool isActive : {true, false}) {
        for (const Write &write : writes) {
            const auto found = write.op->cells.find(cell);
            if (found == write.op->cells.end() || write.isActive != isActive ||
                (write.op->kind != 'I' && !(isActive && write.op->kind == 'U')))
                continue;
            const bool isBlank =
                std::ranges::all_of(found->second, &db::Value::isEmpty, std::identity());
            all.push_back({&write, found->second, write.op->kind == 'U' ? 2 : (isBlank ? 0 : 1)});
        }
        if (!all.empty())
            break;
    }
    const auto sees = [](const Candidate &one, const Candidate &other) {
        return one.write->entry->seen.contains(other.write->name);
    };
    std::vector<Candidate> top;
    for (const auto &one : all) {
        if (std::ranges::none_of(all, [&](const auto &other) { return sees(other, one); }))
            top.push_back(one);
    }
    std::vector<Candidate> kept;
    for (const auto &one : top) {
        const bool isTwin =
            one.rank < 2 && std::ranges::any_of(top, [&](const auto &edit) {
                return edit.rank == 2 && std::ranges::any_of(all, [&](const auto &other) {
                           return other.write != one.write && other.rank < 2 &&
                                  other.values == one.values && sees(edit, other);
                       });
            });
        if (!isTwin)
            kept.push_back(one);
    }
    if (kept.empty())
        return;
    const auto order = [](const Candidate &one) {
        return std::tuple(one.rank, one.write->entry->counter, one.write->name.first);
    };
    const auto best = *std::ranges::max_element(kept, {}, order);
    for (const auto &one : kept) {
        if (one.rank > 0 && one.values != best.values)
            folded.lost.emplace_back(cell, one.write->name);
    }
    size_t next = 0;
    for (size_t column = 1; column < shape.columns.size(); ++column) {
        if (shape.cell[column] == cell)
            folded.values[column] = best.values[next++];
    }
}

MergeModel::Folded MergeModel::fold(const Row &row, const std::vector<Write> &writes) const
{
    const auto &shape = m_catalogue.shape(row.table);
    Folded folded{.values = shape.defaults};
    folded.values[0] = {db::Value::Type::Integer, row.row};
    const auto sees = [](const Write &one, const Write &other) {
        return one.entry->seen.contains(other.name);
    };
    for (const Write &write : writes) {
        folded.hasBase = folded.hasBase || write.op->kind == 'I';
        if (!write.isActive)
            continue;
        if (write.op->kind == 'D') {
            const bool isKnown = std::ranges::any_of(writes, [&](const Write &other) {
                return other.isActive && (other.op->kind == 'I' || other.op->kind == 'U') &&
                       sees(other, write);
            });
            if (!isKnown)
                folded.lost.emplace_back(0, write.name);
        } else if (std::ranges::none_of(writes, [&](const Write &other) {
                       return other.isActive && other.op->kind == 'D' && sees(other, write);
                   })) {
            folded.isAlive = true;
        }
    }
    for (size_t column = 1; column < shape.columns.size(); ++column) {
        if (shape.cell[column] == int(column))
            foldCell(int(column), writes, folded, shape);
    }
    folded.isVisible = folded.isAlive && folded.hasBase;
    return folded;
}

void MergeModel::followReferences(std::map<Row, Folded> &rows) const
{
    for (bool isMore = true; isMore;) {
        isMore = false;
        for (const auto &[row, folded] : rows) {
            if (!folded.isVisible)
                continue;
            for (const auto &reference : m_catalogue.shape(row.table).references) {
                const auto &value = folded.values[size_t(reference.column)];
                const auto parent = rows.find({reference.table, value.integer});
                if (value.type == db::Value::Type::Null || parent == rows.end() ||
                    parent->second.isVisible || !parent->second.hasBase)
                    continue;
                parent->second.isVisible = isMore = true;
            }
        }
    }
}

static QString textOf(const db::Value &value)
{
    return value.type == db::Value::Type::Integer ? QString::number(value.integer)
                                                  : QString::fromUtf8(value.bytes);
}

MergeModel::Expected MergeModel::expected(const std::set<Name> &entries) const
{
    std::map<Name, std::vector<Name>> undoneBy;
    for (const Name &name : entries) {
        if (const Name undone = m_entries.at(name).undoes; undone != Name())
            undoneBy[undone].push_back(name);
    }
    const std::function<bool(const Name &)> isActive = [&](const Name &name) {
        return std::ranges::none_of(undoneBy[name], isActive);
    };
    std::map<Row, std::vector<Write>> writes;
    for (const Name &name : entries) {
        const Entry &entry = m_entries.at(name);
        const bool active = isActive(name);
        for (const auto &[row, op] : entry.ops)
            writes[row].push_back({name, &entry, &op, active});
    }
    std::map<Row, Folded> rows;
    for (const auto &[row, made] : writes)
        rows[row] = fold(row, made);
    followReferences(rows);

    Expected expected;
    for (const auto &[row, folded] : rows) {
        if (!folded.isVisible)
            continue;
        QStringList cells{QString::fromStdString(m_catalogue.shape(row.table).name)};
        for (const auto &value : folded.values)
            cells << textOf(value);
        expected.rows << cells.join(u'|');
        for (const auto &[cell, name] : folded.lost)
            expected.remarks << u"conflict|%1|%2|%3|%4|%5"_s.arg(row.table)
                                    .arg(row.row)
                                    .arg(cell)
                                    .arg(name.first)
                                    .arg(name.second);
        if (!folded.isAlive)
            expected.remarks << u"revived|%1|%2"_s.arg(row.table).arg(row.row);
    }
    expected.remarks.sort();
    return expected;
}
