// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/drop_zone.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

DropZone::DropZone(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(text);
}

QSize DropZone::sizeHint() const
{
    const Metrics metrics(this);
    return {metrics.g * 60, metrics.g * 14};
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(this);
    const Metrics metrics(this);
    painter.setPen(QPen(tokens.edge, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics.cardRadius,
                            metrics.cardRadius);
    const int width = fontMetrics().horizontalAdvance(m_text);
    const int left = (rect().width() - width - metrics.icon - metrics.g * 2) / 2;
    paintIcon(&painter, QRect(left, 0, metrics.icon, height()), u"download"_s, tokens.text2);
    painter.setPen(tokens.text2);
    painter.drawText(rect().adjusted(left + metrics.icon + metrics.g * 2, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

} // namespace ui
