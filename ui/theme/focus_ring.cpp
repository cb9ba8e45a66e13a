// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>

namespace ui {

FocusRing::FocusRing(QApplication *app)
    : QObject(app)
{
    connect(app, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

static bool wantsRing(QWidget *widget)
{
    const bool isButton = qobject_cast<QAbstractButton *>(widget) &&
                          !qobject_cast<QCheckBox *>(widget) &&
                          !qobject_cast<QRadioButton *>(widget);
    return isButton && QGuiApplication::mouseButtons() == Qt::NoButton;
}

void FocusRing::follow(QWidget *widget)
{
    if (!widget || !wantsRing(widget)) {
        delete m_frame;
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(widget);
    m_frame->setWidget(widget);
}

} // namespace ui
