// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columns.h"
#include "core/exchange/table.h"

namespace core::exchange {

/// The header row stands among so many first rows that are not empty.
constexpr int headerSearchRows = 10;

/// Which column of a file holds which column of the table.
struct HeaderMap
{
    qsizetype row = 0;        ///< Index of the header among the rows that were given.
    int line = 0;             ///< Its line in the file.
    int width = 0;            ///< Columns of the file that have a title.
    std::vector<int> sources; ///< By column of the table: column of the file, -1 if missing.
    int id = -1;              ///< Column of the file with the keys of records, -1 if missing.
    QStringList unknown = {}; ///< Titles, as written, that mean nothing here; they are ignored.
    QStringList titles = {};  ///< All titles as written.
};

/// Finds the header of a table of \a kind in the \a first rows of a file: the row that names most
/// columns, all the obligatory ones among them. Invalid with a sentence that says which columns
/// were looked for and which were found, if there is none.
Result<HeaderMap> findHeader(const std::vector<SheetRow> &first, TableKind kind);

} // namespace core::exchange
