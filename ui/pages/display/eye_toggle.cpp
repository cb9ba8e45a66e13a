// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/display/eye_toggle.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

EyeToggle::EyeToggle(const QString &field, QWidget *parent)
    : QToolButton(parent)
    , m_field(field)
{
    const int g = Metrics(this).g;
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(6 * g, 9 * g / 2);
    showState();
    connect(this, &QToolButton::clicked, this, [this](bool shown) {
        showState();
        emit shownChanged(shown);
    });
}

void EyeToggle::setShown(bool shown)
{
    setChecked(shown);
    showState();
}

void EyeToggle::showState()
{
    const bool shown = isChecked();
    const QString text = shown ? tr("%1: the public may see it") : tr("%1: hidden from the public");
    setAccessibleName(text.arg(m_field));
    setToolTip(text.arg(m_field));
    update();
}

/// Quiet beside the caption while the field is shown; a hidden field is told apart by shape and
/// colour.
void EyeToggle::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    QColor ink = isChecked() ? t.text2 : t.status(StatusKind::Warn).text;
    if (!isEnabled())
        ink = t.disabled;
    else if (underMouse())
        ink = t.text;
    const int side = 7 * Metrics(this).g / 2;
    QRect sign(0, 0, side, side);
    sign.moveCenter(rect().center());
    paintIcon(&painter, sign, isChecked() ? u"eye"_s : u"eye-off"_s, ink);
    if (hasFocus())
        paintFocusRing(&painter, palette(), rect());
}

} // namespace ui
