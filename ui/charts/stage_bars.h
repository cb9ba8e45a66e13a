// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_colours.h"
#include "ui/charts/plot_library.h"

#include <QFont>
#include <QLocale>

#include <vector>

namespace ui::charts {

/// What all bars of a plot are painted with.
struct BarLook
{
    ChartColours colours;
    QFont font;
    QLocale locale;
    int leastNumber = 14; ///< Narrower segments carry no number.
    bool crisp = true;    ///< Edges on whole pixels; off on paper.
    bool numbers = true;  ///< Print the value into the segments.
};

/// One series of a stacked chart: QCPBars with a number in each segment that has room for it, and
/// an outline where the fill is too pale to stand alone.
class StageBars : public QCPBars
{
public:
    StageBars(QCPAxis *keyAxis, QCPAxis *valueAxis, const BarLook &look);

    /// The stage of every segment, or one for all of them.
    void setStages(std::vector<int> stages);

    /// Where segment \a bar is painted; empty for a value of zero.
    QRectF segment(int bar) const;

protected:
    void draw(QCPPainter *painter) override;

private:
    int stageOf(int bar) const;
    void drawSegment(QPainter *painter, const QRectF &rect, const StageColour &colour) const;
    void drawNumber(QPainter *painter, const QRectF &rect, double value,
                    const StageColour &colour) const;

    const BarLook &m_look;
    std::vector<int> m_stages = {0};
};

} // namespace ui::charts
