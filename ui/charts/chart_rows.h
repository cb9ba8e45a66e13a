// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_metrics.h"
#include "ui/charts/stage_bars.h"

namespace ui::charts {

class ChartPlot;

/// What stands beside the bars of a plot: names and tick boxes before, totals and percent after.
class ChartRows : public QCPLayerable
{
public:
    explicit ChartRows(ChartPlot *plot);

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    void drawNames(QCPPainter *painter) const;
    void drawBox(QCPPainter *painter, const QRectF &box, bool ticked) const;
    void drawTotals(QCPPainter *painter) const;
    void drawPercents(QCPPainter *painter) const;

    ChartPlot *m_plot;
};

/// The ring around the current bar and the shade under the pointer, on top of everything.
class BarRing : public QCPLayerable
{
public:
    explicit BarRing(ChartPlot *plot);

    int row = -1;         ///< The current bar, -1 for none.
    int series = -1;      ///< The current segment of that bar, -1 for the whole bar.
    bool focused = false; ///< Show the ring.
    int hovered = -1;     ///< The bar under the pointer, -1 for none.

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    ChartPlot *m_plot;
};

} // namespace ui::charts
