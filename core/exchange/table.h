// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <vector>

namespace core::exchange {

/// One row of a table as it stands in the file: text, nothing interpreted. Line breaks inside a
/// cell are `\n`. Empty cells at the end are left out; a row always has a cell that is not empty.
struct SheetRow
{
    int line = 0; ///< Line of the file where the row begins, or row of the sheet; 1-based.
    std::vector<QString> cells;

    /// The cell in \a column (0-based), empty if the row has none.
    QString cell(qsizetype column) const
    {
        return column >= 0 && column < qsizetype(cells.size()) ? cells[size_t(column)] : QString();
    }

    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

/// A whole table in memory.
struct Sheet
{
    std::vector<SheetRow> rows;

    friend bool operator==(const Sheet &, const Sheet &) = default;
};

/// What a table may be at most (product.md, "Tables in"). Beyond is refused while reading, before
/// the memory is taken.
struct ReadLimits
{
    qint64 fileBytes = qint64(256) << 20;     ///< The file as it lies on disk.
    qint64 unpackedBytes = qint64(512) << 20; ///< All parts of an .xlsx that are read, unpacked.
    qsizetype cellCharacters = qsizetype(1) << 20;
    int rows = 1'000'000;
    int columns = 1024;
};

/// Rows one after another, so that a long table need not be in memory at once.
class RowSource
{
public:
    RowSource() = default;
    virtual ~RowSource() = default;
    RowSource(const RowSource &) = delete;
    RowSource &operator=(const RowSource &) = delete;

    /// Puts the next row that is not empty into \a row. False at the end; an error, with file and
    /// line, where the file cannot be understood. After either it is not called again.
    virtual Result<bool> next(SheetRow &row) = 0;
};

} // namespace core::exchange
