// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/print_pattern.h"

#include <QLineF>
#include <QPainter>
#include <QVector>
#include <QtMath>

#include <algorithm>

namespace ui::charts {

namespace {

constexpr double spacing = 4; // logical pixels; about 1 mm on paper
constexpr double stroke = 0.7;
constexpr double dot = 1.4;

/// Rising lines through \a rect, in step with all other rects; falling ones if \a mirrored.
void addDiagonals(QVector<QLineF> &lines, const QRectF &rect, bool mirrored)
{
    const double slant = spacing * 1.4;
    const int count = qCeil((rect.width() + rect.height()) / slant);
    for (int line = 0; line < count; ++line) {
        const double start = rect.left() - rect.height() + slant * (line + 0.5);
        const double from = std::max(0.0, rect.left() - start);
        const double to = std::min(rect.height(), rect.right() - start);
        const auto y = [&](double along) {
            return mirrored ? rect.top() + along : rect.bottom() - along;
        };
        if (to > from)
            lines.append({start + from, y(from), start + to, y(to)});
    }
}

void dots(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    QPen pen(colour, dot, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({1, spacing / dot - 1});
    painter.setPen(pen);
    const double pitch = spacing * 0.75;
    const int rows = qCeil((rect.height() - (spacing + dot) / 2) / pitch);
    for (int row = 0; row < rows; ++row) {
        const double y = rect.top() + spacing / 2 + row * pitch;
        const double start = rect.left() + spacing / (row % 2 == 1 ? 1.5 : 6);
        painter.drawLine(QPointF(start, y), QPointF(std::max(start, rect.right() - 1), y));
    }
}

} // namespace

void fillPattern(QPainter &painter, const QRectF &rect, Qt::BrushStyle pattern,
                 const QColor &colour)
{
    if (pattern == Qt::NoBrush)
        return;
    if (pattern == Qt::SolidPattern)
        return painter.fillRect(rect, colour);
    painter.save();
    if (pattern == Qt::Dense5Pattern) {
        dots(painter, rect, colour);
    } else {
        QVector<QLineF> lines;
        addDiagonals(lines, rect, false);
        if (pattern == Qt::DiagCrossPattern)
            addDiagonals(lines, rect, true);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, stroke));
        painter.drawLines(lines);
    }
    painter.restore();
}

} // namespace ui::charts
