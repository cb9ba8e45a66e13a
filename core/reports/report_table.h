// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core::reports {

/// One column of a table on paper.
struct Column
{
    enum class Kind {
        Text,      ///< Wraps at the left.
        Number,    ///< Set to the right; an empty cell stays empty.
        Fixed,     ///< Text that never wraps: dates, numbers of people.
        Ordinal,   ///< The narrow running number in front of a row, set to the right.
        Tick,      ///< A box, ticked where Cell::ticked.
        Gantt,     ///< A bar on the table's months; the head shows the letters of the months.
        Signature, ///< Room to sign: the cell's number stands left when odd, right when even.
    };

    QString title = {};
    double weight = 1; ///< Share of the width; of the columns of one table, in any unit.
    Kind kind = Kind::Text;

    friend bool operator==(const Column &, const Column &) = default;
};

/// The time a bar of a Gantt column covers, both days included.
struct TimeSpan
{
    QDate from = {};
    QDate to = {};

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// One cell: what it holds depends on the kind of its column.
struct Cell
{
    QString text = {};                 ///< Line breaks are kept.
    QString note = {};                 ///< A second line in lighter type.
    std::optional<TimeSpan> span = {}; ///< For Gantt columns.
    bool ticked = false;               ///< For Tick columns.
    bool strong = false;               ///< In bold: the name in a row.

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// One row of a table.
struct Row
{
    enum class Kind {
        Body,
        Group,    ///< The first cell as a heading across all columns; stays with the next row.
        Subtotal, ///< In bold; an empty cell lends its room to the text before it.
        Total,    ///< As Subtotal, with a rule above; stays with the two rows before it.
    };

    std::vector<Cell> cells = {}; ///< May be fewer than the columns.
    Kind kind = Kind::Body;
    double minimumMm = 0; ///< At least this high, in millimetres: room to write or to sign.

    friend bool operator==(const Row &, const Row &) = default;
};

/// Height of a row that is signed, in millimetres.
inline constexpr double signatureRowMm = 11;

/// A table with a head that is repeated on each page.
struct Table
{
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};
    std::optional<TimeSpan> months = {}; ///< What the Gantt columns show; widened to whole months.
    bool lined = false; ///< Also rules between the columns: for sheets filled in by hand.

    friend bool operator==(const Table &, const Table &) = default;
};

/// A row of plain texts: the common case.
Row row(const QStringList &texts, Row::Kind kind = Row::Kind::Body);

} // namespace core::reports
