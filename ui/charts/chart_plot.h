// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_rows.h"

namespace ui::charts {

/// The QCustomPlot behind a chart: axes, grid and bars. On screen it is a part of ChartView, which
/// scrolls it and takes keys and mouse; chart_painter paints it on paper. One path for both.
///
/// Included in .cpp files of this folder only.
class ChartPlot : public QCustomPlot
{
public:
    explicit ChartPlot(QWidget *parent = nullptr);

    /// Shows \a chart from its first bar.
    void setChart(const core::reports::Chart &chart);

    /// Colours, font and number format of everything. \a crisp: edges on whole pixels.
    void setLook(const ChartColours &colours, const QFont &font, bool crisp);

    /// Arranges \a count bars from \a first within \a size, for paintEvent() or toPainter().
    void arrange(QSize size, int first, int count);

    /// How many bars \a height has room for, at least 1.
    int capacity(int height) const;

    /// Height with \a rows bars.
    int heightOf(int rows) const;

    const core::reports::Chart &chart() const { return m_chart; }
    const BarLook &look() const { return m_look; }
    const ChartMetrics &metrics() const { return m_metrics; }
    const ChartColumns &columns() const { return m_columns; }
    BarRing *ring() const { return m_ring; }

    int firstRow() const { return m_first; }
    int endRow() const { return m_first + m_count; }
    bool isShown(int row) const { return row >= firstRow() && row < endRow(); }

    /// The whole line of bar \a row, from edge to edge.
    QRectF rowRect(int row) const;

    /// Segment \a series of bar \a row; empty where its value is zero.
    QRectF segmentRect(int row, int series) const;

    /// Where bar \a row ends.
    double endOfBar(int row) const;

    /// The bar at \a position, -1 for none.
    int rowAt(QPointF position) const;

    /// The segment of bar \a row at \a position, -1 beside the segments.
    int seriesAt(int row, QPointF position) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpAxes();
    void addLayers();
    void buildBars();
    void restyle();
    void measure(int width);
    void scaleAxis(int pixels);

    core::reports::Chart m_chart;
    BarLook m_look;
    ChartMetrics m_metrics;
    ChartColumns m_columns;
    QSharedPointer<QCPAxisTickerFixed> m_ticker;
    std::vector<StageBars *> m_bars; // owned by the plot
    BarRing *m_ring = nullptr;       // owned by the plot
    double m_longest = 0;
    bool m_isMeasured = false; ///< m_columns is of this chart in this font.
    int m_first = 0;
    int m_count = 0;
};

} // namespace ui::charts
