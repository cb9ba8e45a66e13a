// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/chart.h"

#include <QFont>
#include <QSize>

#include <vector>

namespace ui::charts {

/// Lengths of a chart, all multiples of the height of its font; logical pixels on screen, quarter
/// millimetres on paper. The numbers in brackets are those of a 10 pt font at 96 dpi.
struct ChartMetrics
{
    ChartMetrics(const QFont &font, core::reports::Chart::Kind kind);

    int gap;         ///< The unit of all distances [4].
    int rowHeight;   ///< From bar to bar [25; funnel 27].
    int barHeight;   ///< Thickness of a bar [19].
    int axisHeight;  ///< The axis with its numbers above the bars [27].
    int box;         ///< Side of a tick box [13].
    int mostName;    ///< Longer names are elided [220].
    int leastNumber; ///< Narrower segments carry no number [14].
    int leastTick;   ///< Least distance between two numbers of the axis [56].
};

/// How long names, totals and percent of a chart are: what is left and right of the bars.
struct ChartColumns
{
    ChartColumns(const core::reports::Chart &chart, const QFont &font, const ChartMetrics &metrics);

    /// Gives the names \a most pixels: longer ones are to be elided to nameWidth.
    void fit(int most);

    QStringList totals;             ///< As painted, bold.
    QStringList percents;           ///< Of the first bar; funnel only.
    std::vector<double> nameWidths; ///< Of the whole names.
    std::vector<double> percentWidths;
    int longestName = 0;  ///< Whole.
    int nameWidth = 0;    ///< Room for names.
    int besideName = 0;   ///< Gaps and the tick box between the left edge and the bars.
    int left = 0;         ///< From the left edge to the start of the bars.
    int right = 0;        ///< From the end of the axis to the right edge.
    int totalWidth = 0;   ///< Longest total, bold.
    int percentWidth = 0; ///< Longest percent; funnel only.
};

/// \a font bold, for totals.
QFont boldOf(QFont font);

/// Distance between two numbers of an axis from 0 to at least \a longest on \a pixels: 1, 2, 5 or
/// such times ten, at least \a leastTick apart. Always a whole number.
int axisStep(double longest, int pixels, int leastTick);

} // namespace ui::charts
