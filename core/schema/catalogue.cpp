// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/catalogue.h"

#include <array>

namespace core::schema {

static constexpr std::array<std::string_view, tableCount> names{
    "lab",         "signatory",  "document_text", "list_entry",  "session", "opd",
    "participant", "attendance", "idea",          "action_plan", "step",    "review",
    "visit",       "visit_step", "evidence",      "profile"};

/// Columns that one CHECK binds: written by one person at one time or not at all.
static constexpr struct
{
    std::string_view table, first, second;
} boundColumns[] = {{"step", "start_on", "end_on"}};

int Catalogue::numberOf(std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

std::string_view Catalogue::nameOf(int table)
{
    return names[static_cast<size_t>(table)];
}

bool Catalogue::has(int table, int column) const
{
    return table >= 0 && table < tableCount && column >= 0 &&
           static_cast<size_t>(column) < shape(table).columns.size();
}

static db::Value defaultOf(const QString &type, bool isNotNull, const QString &text)
{
    if (!isNotNull)
        return {};
    if (type == QLatin1String("INTEGER"))
        return {db::Value::Type::Integer, text.toLongLong()};
    QString plain = text;
    if (plain.startsWith(u'\'') && plain.endsWith(u'\''))
        plain = plain.mid(1, plain.size() - 2);
    return {db::Value::Type::Text, 0, plain.toUtf8()};
}

static void readColumns(db::Database &database, TableShape &shape)
{
    const auto read = [&shape](const db::Row &row) {
        shape.columns.push_back(row.get<QString>(1).toStdString());
        shape.defaults.push_back(
            defaultOf(row.get<QString>(2), row.get<bool>(3), row.get<QString>(4)));
        shape.cell.push_back(static_cast<int>(shape.cell.size()));
        return true;
    };
    database.rows("PRAGMA table_info(" + shape.name + ")", read);
}

/// A file may lack what it should have.
static std::optional<size_t> columnOf(const TableShape &shape, std::string_view name)
{
    const auto found = std::ranges::find(shape.columns, name);
    return found == shape.columns.end() ? std::nullopt
                                        : std::optional(size_t(found - shape.columns.begin()));
}

static void bindColumns(TableShape &shape)
{
    for (const auto &bound : boundColumns) {
        const auto first = columnOf(shape, bound.first);
        const auto second = columnOf(shape, bound.second);
        if (shape.name == bound.table && first && second)
            shape.cell[*second] = static_cast<int>(*first);
    }
}

static void readReferences(db::Database &database, TableShape &shape)
{
    const auto read = [&shape](const db::Row &row) {
        const int parent = Catalogue::numberOf(row.get<QString>(2).toStdString());
        const auto column = columnOf(shape, row.get<QString>(3).toStdString());
        if (parent >= 0 && column)
            shape.references.push_back({parent, static_cast<int>(*column)});
        return true;
    };
    database.rows("PRAGMA foreign_key_list(" + shape.name + ")", read);
}

static void writeSql(TableShape &shape)
{
    std::string list, marks, sets;
    for (const auto &column : shape.columns) {
        list += (list.empty() ? "" : ", ") + column;
        marks += marks.empty() ? "?" : ", ?";
        sets.append(sets.empty() ? "" : ", ").append(column).append(" = excluded.").append(column);
    }
    shape.upsert = "INSERT INTO " + shape.name + " (" + list + ") VALUES (" + marks +
                   ") ON CONFLICT (id) DO UPDATE SET " + sets;
    shape.remove = "DELETE FROM " + shape.name + " WHERE id = ?";
    shape.select = "SELECT " + list + " FROM " + shape.name + " WHERE id = ?";
}

Catalogue::Catalogue(db::Database &database)
{
    for (const auto name : names) {
        TableShape shape{.name = std::string(name)};
        readColumns(database, shape);
        bindColumns(shape);
        readReferences(database, shape);
        writeSql(shape);
        m_shapes.push_back(std::move(shape));
    }
    for (int table = 0; table < tableCount; ++table) {
        for (const Reference &parent : shape(table).references)
            m_shapes[static_cast<size_t>(parent.table)].referrers.push_back({table, parent.column});
    }
}

} // namespace core::schema
