// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_text.h"
#include "ui/widgets/grid_view.h"

namespace ui {

/// Sends what is pasted into \a grid, emptied and filled down there to \a write of \a section, one
/// call for each.
template<typename Section>
void connectBlocks(GridView *grid, Section *section,
                   void (Section::*write)(const std::vector<CellText> &cells))
{
    QObject::connect(grid, &GridView::pasted, section,
                     [=](const QModelIndex &at, const QVector<QStringList> &rows) {
                         (section->*write)(pastedCells(at, rows, grid->model()->columnCount()));
                     });
    QObject::connect(grid, &GridView::cellsCleared, section,
                     [=](const QModelIndexList &cells) { (section->*write)(clearedCells(cells)); });
    QObject::connect(grid, &GridView::filled, section,
                     [=](const QModelIndex &from, const QModelIndexList &cells) {
                         (section->*write)(filledCells(from, cells));
                     });
}

} // namespace ui
