// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/chart.h"

class QPainter;
class QRectF;

namespace ui::charts {

/// Paints bars \a first to \a first + \a count - 1 of \a chart into \a area of a document, whose
/// unit is a point (1/72 inch), in the painter's font family. Made to be ui::print's ChartPainter.
void paintPaperChart(QPainter &painter, const QRectF &area, const core::reports::Chart &chart,
                     int first, int count, bool blackAndWhite);

} // namespace ui::charts
