// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QColor;
class QPainter;

namespace ui::charts {

/// Fills \a rect with \a pattern in \a colour, as strokes that scale with the drawing. Qt's own
/// pattern brushes are bitmaps a few device pixels wide: on a printer they all turn into one grey.
/// Solid, none, BDiagPattern, DiagCrossPattern and Dense5Pattern (dots) are known.
void fillPattern(QPainter &painter, const QRectF &rect, Qt::BrushStyle pattern,
                 const QColor &colour);

} // namespace ui::charts
