// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QStringList>

#include <vector>

namespace ui {

/// What a cell of a grid shall say. Typing, pasting, emptying and filling down all come to such
/// cells, which a page makes one command of.
struct CellText
{
    int row = 0;
    int column = 0;
    QString text = {};

    friend bool operator==(const CellText &, const CellText &) = default;
};

/// A block with its upper left corner at \a at; rows may lie beyond the last one of the grid.
/// Empty cells of the block and columns from \a columns on are left out.
std::vector<CellText> pastedCells(const QModelIndex &at, const QVector<QStringList> &rows,
                                  int columns);

/// \a cells, emptied.
std::vector<CellText> clearedCells(const QModelIndexList &cells);

/// \a cells, with what an editor of \a from would show.
std::vector<CellText> filledCells(const QModelIndex &from, const QModelIndexList &cells);

} // namespace ui
