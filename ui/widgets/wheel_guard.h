// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace ui {

/// Keeps the wheel for the scroll area of a form: a list or a number it happens to cross while
/// scrolling keeps its value.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    /// Guards all combo boxes and spin boxes that \a form has or gets; \a form owns the guard.
    explicit WheelGuard(QWidget *form);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void guard(QObject *part);
};

} // namespace ui
