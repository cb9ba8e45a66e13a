// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QChildEvent>
#include <QComboBox>

namespace ui {

WheelGuard::WheelGuard(QWidget *form)
    : QObject(form)
{
    guard(form);
}

/// Watches \a part and what is in it. Of a box itself only the wheel is of interest, so what is in
/// it (its list, its editor) is left alone.
void WheelGuard::guard(QObject *part)
{
    if (!part->isWidgetType())
        return;
    part->installEventFilter(this);
    if (qobject_cast<QComboBox *>(part) || qobject_cast<QAbstractSpinBox *>(part))
        return;
    for (QObject *child : part->children())
        guard(child);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    const bool isBox =
        qobject_cast<QComboBox *>(watched) || qobject_cast<QAbstractSpinBox *>(watched);
    if (event->type() == QEvent::Wheel && isBox) {
        event->ignore();
        return true;
    }
    // The child may still be under construction: what it is matters when the wheel turns.
    if (event->type() == QEvent::ChildAdded && !isBox)
        guard(static_cast<QChildEvent *>(event)->child());
    return QObject::eventFilter(watched, event);
}

} // namespace ui
