// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/settle.h"

#include "core/db/error.h"

namespace core::journal {

std::vector<RowKey> revivedRows(db::Database &database)
{
    return database.rows("SELECT tbl, row FROM revived", [](const db::Row &row) {
        return RowKey{row.get<int>(0), row.get<qint64>(1)};
    });
}

std::set<RowKey> Settle::settle(std::set<RowKey> rows)
{
    for (const RowKey &key : revivedRows(m_database))
        rows.insert(key); // What held them up may be gone.
    m_rows.clear();
    m_visible.clear();
    for (const RowKey &key : rows)
        fold(key);
    for (const auto &[key, folded] : m_rows) {
        if (folded.isAlive && folded.hasBase)
            show(key);
    }
    for (const auto &[key, folded] : m_rows) {
        if (!folded.isAlive && folded.hasBase && isReferredToFromOutside(key))
            show(key);
    }
    holdUpParents();
    writeTables();
    writeConflicts();
    writeRevived();
    std::set<RowKey> seen;
    for (const auto &[key, folded] : m_rows)
        seen.insert(key);
    return seen;
}

void Settle::fold(const RowKey &key)
{
    if (!m_rows.contains(key))
        m_rows.emplace(key, m_fold.row(key));
}

void Settle::show(const RowKey &key)
{
    if (m_visible.insert(key).second)
        m_shown.push_back(key);
}

/// Whether a row that is not being settled refers to \a key: it holds it up.
bool Settle::isReferredToFromOutside(const RowKey &key)
{
    for (const schema::Reference &referrer : m_catalogue.shape(key.table).referrers) {
        const auto &shape = m_catalogue.shape(referrer.table);
        const auto children = m_database.rows(
            "SELECT id FROM " + shape.name + " WHERE " +
                shape.columns[static_cast<size_t>(referrer.column)] + " = ?",
            [](const db::Row &row) { return row.get<qint64>(0); }, key.row);
        if (std::ranges::any_of(children, [&](qint64 child) {
                return !m_rows.contains({referrer.table, child});
            }))
            return true;
    }
    return false;
}

/// Whether \a key is in its table and is not being settled.
bool Settle::stands(const RowKey &key)
{
    return !m_rows.contains(key) &&
           m_database.number("SELECT count(*) FROM " + m_catalogue.shape(key.table).name +
                                 " WHERE id = ?",
                             key.row) > 0;
}

/// A row that shows needs the rows it refers to, removed or not.
void Settle::holdUpParents()
{
    while (!m_shown.empty()) {
        const RowKey key = m_shown.back();
        m_shown.pop_back();
        for (const schema::Reference &reference : m_catalogue.shape(key.table).references) {
            const db::Value &value = m_rows.at(key).values[static_cast<size_t>(reference.column)];
            const RowKey parent{reference.table, value.integer};
            if (value.type == db::Value::Type::Null || stands(parent))
                continue;
            fold(parent);
            if (!m_rows.at(parent).hasBase)
                db::throwCorrupt("a row of the journal refers to one that nobody made");
            show(parent);
        }
    }
}

void Settle::writeTables()
{
    m_database.setPragma("defer_foreign_keys", 1);
    for (const auto &[key, folded] : m_rows) { // Ordered by table: parents first.
        if (!m_visible.contains(key))
            continue;
        auto &statement = m_database.prepared(m_catalogue.shape(key.table).upsert).bind();
        for (size_t column = 0; column < folded.values.size(); ++column)
            statement.bindAt(static_cast<int>(column) + 1, folded.values[column]);
        statement.run();
    }
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) { // Children first: no cascade.
        if (!m_visible.contains(row->first))
            m_database.run(m_catalogue.shape(row->first.table).remove, row->first.row);
    }
}

void Settle::writeConflicts()
{
    const bool hasConflicts = m_database.number("SELECT EXISTS (SELECT 1 FROM conflict)") != 0;
    for (const auto &[key, folded] : m_rows) {
        if (hasConflicts)
            m_database.run("DELETE FROM conflict WHERE tbl = ? AND row = ?", key.table, key.row);
        if (!m_visible.contains(key))
            continue;
        for (const Lost &lost : folded.lost)
            m_database.run("INSERT INTO conflict (tbl, row, cell, entry) VALUES (?, ?, ?, ?)",
                           key.table, key.row, lost.cell, lost.entry);
    }
}

void Settle::writeRevived()
{
    m_database.run("DELETE FROM revived");
    for (const RowKey &key : m_visible) {
        if (!m_rows.at(key).isAlive)
            m_database.run("INSERT INTO revived (tbl, row) VALUES (?, ?)", key.table, key.row);
    }
}

} // namespace core::journal
