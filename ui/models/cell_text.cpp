// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_text.h"

namespace ui {

std::vector<CellText> pastedCells(const QModelIndex &at, const QVector<QStringList> &rows,
                                  int columns)
{
    std::vector<CellText> cells;
    for (int row = 0; row < rows.size(); ++row) {
        const auto width = std::min<qsizetype>(rows[row].size(), columns - at.column());
        for (int column = 0; column < width; ++column) {
            if (const QString text = rows[row][column].trimmed(); !text.isEmpty())
                cells.push_back({at.row() + row, at.column() + column, text});
        }
    }
    return cells;
}

std::vector<CellText> clearedCells(const QModelIndexList &cells)
{
    std::vector<CellText> cleared;
    for (const QModelIndex &cell : cells)
        cleared.push_back({cell.row(), cell.column(), {}});
    return cleared;
}

std::vector<CellText> filledCells(const QModelIndex &from, const QModelIndexList &cells)
{
    const QString text = from.data(Qt::EditRole).toString();
    std::vector<CellText> filled;
    for (const QModelIndex &cell : cells)
        filled.push_back({cell.row(), cell.column(), text});
    return filled;
}

} // namespace ui
