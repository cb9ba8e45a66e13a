// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/chart.h"
#include "core/result.h"
#include "ui/charts/chart_colours.h"

#include <QFont>
#include <QRectF>
#include <QSize>

#include <vector>

class QImage;
class QPagedPaintDevice;
class QPainter;

namespace ui::charts {

/// How a chart is painted on paper or into a picture. Needs a QApplication (the offscreen platform
/// will do), as the plot behind it is a widget.
struct ChartStyle
{
    ChartColours colours = ChartColours::paper(); ///< blackAndWhite() for patterns.
    QFont font;                                   ///< Its family; the size follows the scale.
    bool title = true;                            ///< Title above the chart.
    bool legend = true;                           ///< Legend under the title.
    double scale = 1; ///< Painter units per logical pixel; see paperScale().
};

/// Bars \c first to \c first + count - 1; all of them by default.
struct BarRange
{
    int first = 0;
    int count = -1;
};

/// The scale at which stacked bars stand 6 mm apart; \a perMillimetre: painter units in a
/// millimetre. The same for all charts, so that their letters have one size.
double paperScale(const QFont &font, double perMillimetre);

/// The pages a chart takes on paper: \a most bars on each, at least one page.
std::vector<BarRange> chartPages(const core::reports::Chart &chart, int most = 40);

/// Height in painter units of \a bars, with title and legend, \a width painter units wide.
double chartHeight(const core::reports::Chart &chart, const ChartStyle &style, double width,
                   BarRange bars = {});

/// Paints \a bars into \a target, from its top; everything gets smaller if it is too low. The axis
/// is the one of the whole chart, so that pages can be compared.
void paintChart(QPainter &painter, const QRectF &target, const core::reports::Chart &chart,
                const ChartStyle &style = {}, BarRange bars = {});

/// Paints bars \a first to \a first + \a count - 1 into \a target, in points, on a page of a
/// report, in the family of the painter's font. Has the form print::PaintOptions asks for.
void paintChartOnPage(QPainter &painter, const QRectF &target, const core::reports::Chart &chart,
                      int first, int count, bool blackAndWhite);

/// Paints all bars on as many pages as they need, 40 on a page, 6 mm apart.
core::Result<> printChart(QPagedPaintDevice &device, const core::reports::Chart &chart,
                          const ChartStyle &style = {});

/// The chart as a picture of \a size pixels; large enough for all bars if that is empty.
QImage chartImage(const core::reports::Chart &chart, QSize size = {}, const ChartStyle &style = {});

/// Writes \a chart to \a path: .png, .svg or .pdf by its suffix. \a size in pixels (PDF: points);
/// an empty size is large enough for all bars, and in a PDF A4 pages. Whole or not at all: a file
/// that was there stays as it was if writing fails (Fault::Storage). Fault::Invalid for any other
/// suffix.
core::Result<> saveChart(const core::reports::Chart &chart, const QString &path, QSize size = {},
                         const ChartStyle &style = {});

} // namespace ui::charts
