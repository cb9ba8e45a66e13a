// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/canvas.h"

#include <QRadialGradient>

namespace sample {

QColor Canvas::shade(QRgb rgb) const
{
    const QColor plain(rgb);
    if (!isNight)
        return plain;
    const auto mix = [](int from, int to) { return (from * 72 + to * 28) / 100; };
    return QColor(mix(plain.red(), 24), mix(plain.green(), 36), mix(plain.blue(), 78));
}

void Canvas::rectangle(QRgb rgb, const QRectF &rect, double radius)
{
    painter.setBrush(shade(rgb));
    painter.drawRoundedRect(rect, radius, radius);
}

void Canvas::ellipse(QRgb rgb, QPointF centre, double rx, double ry)
{
    painter.setBrush(shade(rgb));
    painter.drawEllipse(centre, rx, ry);
}

void Canvas::polygon(QRgb rgb, const QPolygonF &points)
{
    painter.setBrush(shade(rgb));
    painter.drawPolygon(points);
}

void Canvas::line(QRgb rgb, QPointF from, QPointF to, double width)
{
    painter.save();
    painter.setPen(QPen(shade(rgb), width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from, to);
    painter.restore();
}

void Canvas::glow(QPointF centre, double radius)
{
    if (!isNight)
        return;
    QRadialGradient light(centre, radius);
    light.setColorAt(0, QColor(255, 224, 150, 150));
    light.setColorAt(1, QColor(255, 224, 150, 0));
    painter.setBrush(light);
    painter.drawEllipse(centre, radius, radius);
}

double Canvas::between(double low, double high)
{
    return low + chance.generateDouble() * (high - low);
}

} // namespace sample
