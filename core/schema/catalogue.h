// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <string_view>
#include <vector>

namespace core::schema {

/// The tables of a document that the journal keeps. The numbers stand in the journal: never
/// reorder, append only. Parents come before their children.
enum class Table {
    Lab,
    Signatory,
    DocumentText,
    ListEntry,
    Session,
    Opd,
    Participant,
    Attendance,
    Idea,
    ActionPlan,
    Step,
    Review,
    Visit,
    VisitStep,
    Evidence,
    Profile,
};

inline constexpr int tableCount = 16;

/// A column that holds the key of a row of another table, or of the same.
struct Reference
{
    int table = 0;  ///< Of the row that refers; in TableShape::references the other one.
    int column = 0; ///< In the row that refers; 0 where both share their key.
};

/// What the journal needs to know of one table to write rows of it without knowing its type.
struct TableShape
{
    std::string name = {};
    std::vector<std::string> columns = {}; ///< Column 0 is the key.
    std::vector<db::Value> defaults = {};  ///< Value of a cell that nobody has written.
    std::vector<int> cell = {}; ///< Columns bound by a CHECK share one cell (its first column).
    std::vector<Reference> references = {}; ///< To the parents of a row.
    std::vector<Reference> referrers = {};  ///< Where rows refer to one of this table.
    std::string upsert = {}; ///< INSERT ... ON CONFLICT DO UPDATE with one parameter a column.
    std::string remove = {}; ///< DELETE by key.
    std::string select = {}; ///< All columns by key.
};

/// The shapes of all journaled tables, as the open file has them.
class Catalogue
{
public:
    explicit Catalogue(db::Database &database);

    const TableShape &shape(int table) const { return m_shapes[static_cast<size_t>(table)]; }

    /// Whether there is such a table, and in it such a column (0 is the key).
    bool has(int table, int column) const;

    /// The number of a table by name; -1 for tables the journal does not keep.
    static int numberOf(std::string_view name);
    static std::string_view nameOf(int table);

private:
    std::vector<TableShape> m_shapes;
};

} // namespace core::schema
