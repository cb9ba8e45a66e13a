// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

IconLabel::IconLabel(const QString &icon, QWidget *parent, double scale)
    : QWidget(parent)
    , m_icon(icon)
    , m_scale(scale)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setKind(std::optional<StatusKind> kind)
{
    m_kind = kind;
    update();
}

void IconLabel::setStage(int number)
{
    m_stage = number;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = qRound(m_scale * Metrics(this).icon);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QColor colour = t.text;
    if (m_kind)
        colour = t.status(*m_kind).text;
    else if (m_stage > 0)
        colour = t.stage(m_stage).ink;
    QPainter painter(this);
    paintIcon(&painter, rect(), m_icon, colour);
}

} // namespace ui
