// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

namespace core::exchange {

/// A cell that is written. Nothing, and an empty text, are an empty cell (null in JSON). A day is a
/// day in .xlsx and ISO text elsewhere.
using OutValue = std::variant<std::monostate, QString, qint64, double, bool, QDate>;

using OutRow = std::vector<OutValue>;

struct OutColumn
{
    QString key;           ///< In JSON, and in the header of CSV and .xlsx without a title.
    QString title = {};    ///< In the header of CSV and .xlsx, in the reader's language.
    bool isAmount = false; ///< Whole numbers are grouped in thousands in .xlsx.

    const QString &heading() const { return title.isEmpty() ? key : title; }
};

/// Puts the next row into its argument, as many values as there are columns; false at the end.
/// An error ends the writing and is handed on; the file stays as it was.
using NextRow = std::function<Result<bool>(OutRow &)>;

/// Writes a table to \a path: .csv (UTF-8 with byte order mark, comma, CRLF, formulas guarded by
/// `'`), .xlsx (header bold and frozen, filter, widths; \a name is the name of the sheet) or .json
/// (an array of objects, keys as in \a columns). The file is replaced at once when all is written,
/// or not at all. Errors carry \a path: another suffix, no room, no permission, and for .xlsx a
/// text of more than 32,767 characters or more rows than a sheet has.
Result<void> writeTable(const QString &path, const QString &name,
                        const std::vector<OutColumn> &columns, const NextRow &nextRow);

/// A table in memory, for short ones.
struct OutTable
{
    QString name = {};
    std::vector<OutColumn> columns = {};
    std::vector<OutRow> rows = {};
};

Result<void> writeTable(const QString &path, const OutTable &table);

} // namespace core::exchange
