// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::exchange {

/// The tables that can be imported.
enum class TableKind { Opd, Ideas, Steps };

/// The columns of the table of units, in the order of columnsOf(TableKind::Opd).
enum class OpdColumn { Name, Abbreviation, Kind, Parent, Head, Nip, Title, Contact };

/// The columns of the table of ideas, in the order of columnsOf(TableKind::Ideas).
enum class IdeaColumn {
    Unit,
    Name,
    Expansion,
    Problem,
    Cause,
    Effect,
    Affected,
    Description,
    Benefit,
    Kind,
    Form,
    Digital,
    Origin,
    Budget,
    Proposer,
    Status,
    Reason
};

/// The columns of the table of steps, in the order of columnsOf(TableKind::Steps).
enum class StepColumn {
    Unit,
    Innovation,
    Activity,
    Who,
    Start,
    End,
    Output,
    Method,
    Budget,
    Source,
    Parties,
    Progress,
    Status,
    Obstacle
};

/// One column that a table may have.
struct Column
{
    QString key;        ///< The Indonesian name, stable: in JSON, CSV and scripts.
    QString english;    ///< The English name; equal to the key where there is one word for both.
    QStringList others; ///< What offices call it, as compared (comparedName()).
    bool obligatory = false;
};

/// The columns of \a kind; index = value of its enum above.
const std::vector<Column> &columnsOf(TableKind kind);

/// The table named on the command line: "opd", "ideas" or "steps"; none for another name.
std::optional<TableKind> tableKindOf(const QString &name);

/// A column title as it is compared: without case, asterisks, text in brackets, units, final
/// points and colons; `_` and line breaks are blanks.
QString comparedName(const QString &title);

/// Whether \a title names a column that is expected in tables and of no use here: "No.", "id".
bool isIgnoredColumn(const QString &title);

/// Whether \a title names a column of any table.
bool isKnownColumnName(const QString &title);

} // namespace core::exchange
