// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paper_chart.h"

#include "ui/charts/chart_painter.h"

#include <QPainter>

namespace ui::charts {

void paintPaperChart(QPainter &painter, const QRectF &area, const core::reports::Chart &chart,
                     int first, int count, bool blackAndWhite)
{
    constexpr auto pointsPerMillimetre = 72 / 25.4;
    ChartStyle style;
    style.colours = blackAndWhite ? ChartColours::blackAndWhite() : ChartColours::paper();
    style.font = QFont(painter.font().family());
    style.scale = paperScale(chart, style.font, pointsPerMillimetre);
    paintChart(painter, area, chart, style, {first, count});
}

} // namespace ui::charts
