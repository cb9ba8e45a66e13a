// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_delegate.h"

namespace ui {

/// A status chip that is set elsewhere - by a menu or a toggle for all selected rows, or in the
/// form beside the grid - not by an editor in the cell.
class PickDelegate : public StatusDelegate
{
    Q_OBJECT

public:
    using StatusDelegate::StatusDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

signals:
    /// F2, a letter or a double click on \a index.
    void pickRequested(const QModelIndex &index) const;
};

} // namespace ui
