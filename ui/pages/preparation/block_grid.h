// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/models/cell_text.h"
#include "ui/widgets/grid_view.h"

#include <tuple>

namespace ui {

/// Sends what is pasted into \a grid, emptied and filled down there to \a write of \a section, one
/// call for each. A failure is told by \a write itself.
template<typename Section>
void connectBlocks(GridView *grid, Section *section,
                   core::Result<> (Section::*write)(const std::vector<CellText> &cells))
{
    QObject::connect(grid, &GridView::pasted, section,
                     [=](const QModelIndex &at, const QVector<QStringList> &rows) {
                         std::ignore =
                             (section->*write)(pastedCells(at, rows, grid->model()->columnCount()));
                     });
    QObject::connect(grid, &GridView::cellsCleared, section, [=](const QModelIndexList &cells) {
        std::ignore = (section->*write)(clearedCells(cells));
    });
    QObject::connect(grid, &GridView::filled, section,
                     [=](const QModelIndex &from, const QModelIndexList &cells) {
                         std::ignore = (section->*write)(filledCells(from, cells));
                     });
}

} // namespace ui
