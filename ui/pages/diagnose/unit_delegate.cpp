// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnose/unit_delegate.h"

#include <QLineEdit>

namespace ui {

QWidget *UnitDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    QWidget *editor = CellDelegate::createEditor(parent, option, index);
    if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        new CompletionList(edit, m_units, CompletionList::Offer::OnlyThese);
    }
    return editor;
}

} // namespace ui
