// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnose/unit_delegate.h"

#include <QCompleter>
#include <QLineEdit>

namespace ui {

QWidget *UnitDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    QWidget *editor = CellDelegate::createEditor(parent, option, index);
    if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        auto *completer = new QCompleter(m_names, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        // In the cell itself: a list of its own would swallow Tab and Enter.
        completer->setCompletionMode(QCompleter::InlineCompletion);
        edit->setCompleter(completer);
    }
    return editor;
}

} // namespace ui
