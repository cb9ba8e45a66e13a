// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/header.h"

#include <deque>
#include <memory>

namespace core::exchange {

/// One row of a table whose columns are known: a cell for each column of columnsOf(kind), empty
/// where the file has none. Blanks at the ends of a cell are taken off.
struct MappedRow
{
    int line = 0;  ///< Line of the file where the row begins, or row of the sheet; 1-based.
    int extra = 0; ///< Cells beyond the last title that are not empty: a sign of a shifted row.
    std::vector<QString> cells;
    QString id = {}; ///< The key of a record, where the table was written by Lumbung; else empty.

    /// The cell of a column: `row.at(IdeaColumn::Name)`.
    template<typename TableColumn>
    const QString &at(TableColumn column) const
    {
        return cells[size_t(column)];
    }

    friend bool operator==(const MappedRow &, const MappedRow &) = default;
};

/// Why \a row is not taken if it has cells beyond the last title; empty if it has none.
QString complaintAboutShift(const MappedRow &row);

/// A whole table whose columns are known.
struct MappedTable
{
    TableKind kind = TableKind::Opd;
    QStringList unknown = {}; ///< Titles of columns that are ignored, as written.
    std::vector<MappedRow> rows = {};
};

/// Reads the rows of a table by the meaning of their columns, one after another.
class MappedReader
{
public:
    /// Opens the file \a path (.csv, .tsv, .txt, .xlsx; told by its content) and finds its header.
    /// Errors carry the file, and the line where there is one.
    static Result<MappedReader> open(const QString &path, TableKind kind, ReadLimits limits = {});

    /// Reads from \a source; \a file is named in complaints.
    static Result<MappedReader> over(std::unique_ptr<RowSource> source, TableKind kind,
                                     const QString &file = {});

    TableKind kind() const { return m_kind; }

    /// Titles of columns that are ignored because they mean nothing here, as written.
    const QStringList &unknownColumns() const { return m_map.unknown; }

    /// The line of the header in the file.
    int headerLine() const { return m_map.line; }

    /// Puts the next row into \a row; false at the end. Rows that repeat the header or only number
    /// the columns are passed over.
    Result<bool> next(MappedRow &row);

    /// All rows that are left.
    Result<MappedTable> readAll();

private:
    MappedReader() = default;
    Result<bool> nextSheetRow(SheetRow &row);
    bool repeatsHeader(const SheetRow &row) const;

    std::unique_ptr<RowSource> m_source; ///< None once it has ended.
    TableKind m_kind = TableKind::Opd;
    HeaderMap m_map;
    std::deque<SheetRow> m_ahead; ///< Rows read while the header was looked for.
    SheetRow m_row;
};

/// All rows of the file \a path, read as a table of \a kind; errors as from MappedReader::open().
Result<MappedTable> readTable(const QString &path, TableKind kind);

} // namespace core::exchange
