// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/application.h"

#include "core/document/guarded.h"

namespace ui {

bool Application::notify(QObject *receiver, QEvent *event)
{
    const auto done = core::guarded(
        [&]() -> core::Result<bool> { return QApplication::notify(receiver, event); });
    if (done)
        return *done;
    QMetaObject::invokeMethod(
        this, [this, error = done.error()] { emit readFailed(error); }, Qt::QueuedConnection);
    return true;
}

} // namespace ui
