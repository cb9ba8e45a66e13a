// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPointer>

class QApplication;

namespace ui {

/// Shows the focus ring around whichever button has got the focus without the mouse. Fields and
/// cells draw theirs inside their frame; a button's would vanish on its fill, so it goes outside.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QApplication *app);

private:
    void follow(QWidget *widget);

    QPointer<QFocusFrame> m_frame; ///< Lives in the window it is shown in.
};

} // namespace ui
