// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/schema/catalogue.h"

#include <QMetaType>
#include <QSet>

#include <map>

namespace core {

using schema::Table;

/// Which rows a command, an undo or a redo has touched.
class Changes
{
public:
    void add(Table table, qint64 row) { m_rows[table].insert(row); }

    bool isEmpty() const { return m_rows.empty(); }
    bool touch(Table table) const { return m_rows.contains(table); }

    /// Whether any of \a tables was touched.
    bool touchAny(std::initializer_list<Table> tables) const
    {
        return std::ranges::any_of(tables, [this](Table table) { return touch(table); });
    }

    QSet<qint64> rows(Table table) const
    {
        const auto found = m_rows.find(table);
        return found == m_rows.end() ? QSet<qint64>() : found->second;
    }

private:
    std::map<Table, QSet<qint64>> m_rows;
};

} // namespace core
