// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lasting_focus.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPointer>

namespace ui {

QWidget *lastingFocus()
{
    QWidget *focus = QApplication::focusWidget();
    for (QWidget *around = focus; around; around = around->parentWidget()) {
        const auto *view = qobject_cast<QAbstractItemView *>(around);
        if (view && view->viewport()->isAncestorOf(focus))
            return around;
        if (around->isWindow())
            break;
    }
    return focus;
}

void commitTyping()
{
    const QPointer<QWidget> focus = QApplication::focusWidget();
    if (!focus)
        return;
    const QPointer<QWidget> place = lastingFocus();
    focus->clearFocus();
    if (QApplication::focusWidget())
        return; // who stored it asks for something else
    if (place && place->isVisible())
        place->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
