// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pick_delegate.h"

namespace ui {

QWidget *PickDelegate::createEditor(QWidget *, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    emit pickRequested(index);
    return nullptr;
}

} // namespace ui
