// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_colours.h"
#include "ui/charts/plot_library.h"

#include <QFont>
#include <QLocale>

#include <vector>

namespace ui::charts {

/// Rows from \c first to before \c end.
struct RowRange
{
    int first = 0;
    int end = 0;
};

/// What all bars of a plot are painted with.
struct BarLook
{
    ChartColours colours;
    QFont font;
    QLocale locale;
    int leastNumber = 14;  ///< Narrower segments carry no number.
    bool crisp = true;     ///< Edges on whole pixels; off on paper.
    bool numbers = true;   ///< Print the value into the segments.
    RowRange painted = {}; ///< What a repaint has to paint.
};

/// One series of a stacked chart: QCPBars with a number in each segment that has room for it, and
/// an outline where the fill is too pale to stand alone.
class StageBars : public QCPBars
{
public:
    StageBars(QCPAxis *keyAxis, QCPAxis *valueAxis, const BarLook &look);

    /// The stage of every segment, or one for all of them.
    void setStages(std::vector<int> stages);

    /// Measures the numbers anew; call when data or look have changed.
    void measureNumbers();

    /// Where segment \a bar is painted; empty for a value of zero.
    QRectF segment(int bar) const;

protected:
    void draw(QCPPainter *painter) override;

private:
    int stageOf(int bar) const;
    void drawSegment(QPainter *painter, const QRectF &rect, const StageColour &colour) const;
    void drawNumber(QPainter *painter, const QRectF &rect, int bar,
                    const StageColour &colour) const;

    struct Number
    {
        QString text;
        double width = 0;
    };

    const BarLook &m_look;
    std::vector<int> m_stages = {0};
    std::vector<Number> m_numbers; ///< Shaping text is most of the cost of a repaint.
    double m_rise = 0;             ///< From the middle of a number to its baseline.
};

} // namespace ui::charts
