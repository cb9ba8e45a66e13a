// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/shapes.h"

#include "ui/theme/metrics.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

void paintBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border,
              int radius, int width)
{
    paintBox(painter, rect, fill, border, radius, width, {});
}

static QPainterPath boxPath(const QRectF &box, double radius, RoundCorners corners)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(box, radius, radius);
    const double square = std::min(radius, box.width() / 2);
    if (!corners.left)
        path.addRect(QRectF(box.left(), box.top(), square, box.height()));
    if (!corners.right)
        path.addRect(QRectF(box.right() - square, box.top(), square, box.height()));
    return path.simplified();
}

void paintBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border,
              int radius, int width, RoundCorners corners)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double inset = border.isValid() ? width / 2.0 : 0;
    const QRectF box = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (corners.left && corners.right)
        painter->drawRoundedRect(box, radius, radius);
    else
        painter->drawPath(boxPath(box, radius, corners));
    painter->restore();
}

void paintBar(QPainter *painter, const QRect &rect, double progress, const QColor &fill,
              const QColor &groove)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const double radius = rect.height() / 2.0;
    painter->setBrush(groove);
    painter->drawRoundedRect(rect, radius, radius);
    const double width = std::clamp(progress, 0.0, 1.0) * rect.width();
    if (width > 0) {
        painter->setBrush(fill);
        painter->drawRoundedRect(
            QRectF(rect.left(), rect.top(), std::max(width, 2 * radius), rect.height()), radius,
            radius);
    }
    painter->restore();
}

void paintStageBadge(QPainter *painter, const QRect &rect, int number, const Tokens &tokens,
                     const QFont &font)
{
    const StageColours &stage = tokens.stage(number);
    paintBox(painter, rect, stage.fill, {}, qRound(rect.height() * 0.15));
    painter->save();
    painter->setFont(font);
    painter->setPen(stage.onFill);
    painter->drawText(rect, Qt::AlignCenter, QString::number(number));
    painter->restore();
}

static QFont keyCapFont(const QFont &font)
{
    QFont small = fontFor(TextRole::Caption, font);
    small.setPointSizeF(std::max(small.pointSizeF() * 0.92, 7.0));
    small.setBold(font.bold());
    return small;
}

QSize keyCapSize(const QString &keys, const QFont &font)
{
    const QFontMetrics metrics(keyCapFont(font));
    return {metrics.horizontalAdvance(keys) + qRound(0.75 * metrics.height()),
            metrics.height() + metrics.height() / 10};
}

void paintKeyCap(QPainter *painter, const QRect &rect, const QString &keys, const QColor &ink,
                 const QColor &frame, const QColor &fill, const QFont &font)
{
    paintBox(painter, rect, fill, frame, 3);
    painter->save();
    painter->setFont(keyCapFont(font));
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter, keys);
    painter->restore();
}

} // namespace ui
