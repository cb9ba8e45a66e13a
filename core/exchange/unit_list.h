// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listed_unit.h"
#include "core/exchange/mapped_table.h"

namespace core::exchange {

/// The units of a table, and the rows that cannot be units, each with its line and the reason.
struct UnitList
{
    std::vector<ListedUnit> units = {};
    std::vector<Error> complaints = {};
    QStringList ignoredColumns = {}; ///< Titles of columns that mean nothing here, as written.
};

/// Reads \a table row by row. Complained about are rows without a name, with a name that is only
/// a number, with a name of more than 300 characters (a paragraph slipped in), and rows with
/// cells beyond the last title, which have shifted. \a file is named in complaints.
UnitList unitList(const MappedTable &table, const QString &file = {});

/// The same straight from a file (.csv, .tsv, .txt, .xlsx).
Result<UnitList> readUnitList(const QString &path);

} // namespace core::exchange
