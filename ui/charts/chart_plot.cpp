// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui::charts {

using core::reports::Chart;

ChartPlot::ChartPlot(QWidget *parent)
    : QCustomPlot(parent)
    , m_metrics(font(), Chart::Kind::StackedBars)
    , m_columns({}, font(), m_metrics)
    , m_ticker(new QCPAxisTickerFixed)
{
    setObjectName(QStringLiteral("chartPlot"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setInteractions(QCP::Interactions());
    setPlottingHint(QCP::phCacheLabels, false);
    // Paints straight onto the widget, as toPainter() does on paper. replot() would fill two
    // buffers as large as the plot and blend them on top of each other: it more than doubled a
    // repaint and took 20 bytes a pixel. This is its guard against being called twice.
    mReplotting = true;
    setUpAxes();
    addLayers();
    setLook(ChartColours::paper(), font(), true);
}

/// From the lowest.
void ChartPlot::addLayers()
{
    new ChartRows(this);
    m_ring = new BarRing(this);
}

void ChartPlot::setUpAxes()
{
    plotLayout()->setMargins({});
    axisRect()->setAutoMargins(QCP::msNone);
    axisRect()->setMinimumSize(1, 1);
    for (QCPAxis *axis : {xAxis, yAxis, yAxis2})
        axis->setVisible(false);
    yAxis->setRangeReversed(true); // the first bar on top
    m_ticker->setScaleStrategy(QCPAxisTickerFixed::ssNone);
    xAxis2->setVisible(true);
    xAxis2->setTicker(m_ticker);
    xAxis2->setTickLabels(true);
    xAxis2->setTicks(true);
    xAxis2->setSubTicks(false);
    xAxis2->setTickLength(0);
    xAxis2->setNumberFormat(QStringLiteral("f"));
    xAxis2->setNumberPrecision(0);
    xAxis2->setBasePen(Qt::NoPen);
    xAxis2->setTickPen(Qt::NoPen);
    xAxis2->grid()->setVisible(true);
    xAxis2->grid()->setAntialiased(false);
    xAxis2->grid()->setZeroLinePen(Qt::NoPen);
}

void ChartPlot::setChart(const Chart &chart)
{
    m_chart = chart;
    m_longest = core::reports::longestBar(chart);
    m_first = 0;
    m_count = 0;
    m_ring->row = m_ring->series = m_ring->hovered = -1;
    buildBars();
    restyle();
}

void ChartPlot::setLook(const ChartColours &colours, const QFont &font, bool crisp)
{
    m_look.colours = colours;
    m_look.font = font;
    m_look.locale = locale();
    m_look.crisp = crisp;
    restyle();
}

void ChartPlot::buildBars()
{
    clearPlottables();
    m_bars.clear();
    QVector<double> keys(core::reports::barCount(m_chart));
    std::iota(keys.begin(), keys.end(), 0.0);
    for (int series = 0; series < static_cast<int>(m_chart.series.size()); ++series) {
        QVector<double> values;
        for (int bar = 0; bar < keys.size(); ++bar)
            values.append(core::reports::valueAt(m_chart, series, bar));
        auto *bars = new StageBars(yAxis, xAxis2, m_look);
        bars->setData(keys, values, true);
        const bool funnel = m_chart.kind == Chart::Kind::Funnel;
        bars->setStages(funnel
                            ? m_chart.stages
                            : std::vector{m_chart.series[static_cast<std::size_t>(series)].stage});
        if (!m_bars.empty())
            bars->moveAbove(m_bars.back());
        m_bars.push_back(bars);
    }
}

void ChartPlot::restyle()
{
    m_metrics = ChartMetrics(m_look.font, m_chart.kind);
    m_isMeasured = false;
    m_look.leastNumber = m_metrics.leastNumber;
    m_look.numbers = m_chart.kind == Chart::Kind::StackedBars;
    setBackground(QBrush(m_look.colours.ground));
    xAxis2->setTickLabelFont(m_look.font);
    xAxis2->setTickLabelColor(m_look.colours.text2);
    xAxis2->setTickLabelPadding(m_metrics.gap + 1);
    xAxis2->grid()->setPen(QPen(m_look.colours.line, 1));
    xAxis2->setVisible(m_chart.kind == Chart::Kind::StackedBars);
    for (StageBars *bars : m_bars) {
        bars->setWidth(m_metrics.barHeight);
        bars->measureNumbers();
    }
}

void ChartPlot::measure(int width)
{
    if (!m_isMeasured)
        m_columns = ChartColumns(m_chart, m_look.font, m_metrics);
    m_isMeasured = true;
    m_columns.fit(std::min(m_metrics.mostName, width * 2 / 5));
}

int ChartPlot::capacity(int height) const
{
    return std::max(1, (height - heightOf(0)) / m_metrics.rowHeight);
}

int ChartPlot::heightOf(int rows) const
{
    const bool axis = m_chart.kind == Chart::Kind::StackedBars;
    return (axis ? m_metrics.axisHeight : 2 * m_metrics.gap) + rows * m_metrics.rowHeight +
           m_metrics.gap;
}

void ChartPlot::arrange(QSize size, int first, int count)
{
    measure(size.width());
    m_first = first;
    m_count = count;
    const int bars = std::max(1, count) * m_metrics.rowHeight;
    const int top = heightOf(0) - m_metrics.gap;
    const int width = std::max(1, size.width() - m_columns.left - m_columns.right);
    const int bottom = std::max(0, size.height() - top - bars);
    setViewport({QPoint(), size});
    axisRect()->setMargins({m_columns.left, top, m_columns.right, bottom});
    scaleAxis(width);
    yAxis->setRange(first - 0.5, first + std::max(1, count) - 0.5);
    m_look.painted = {first, first + count};
    updateLayout();
}

void ChartPlot::paintEvent(QPaintEvent *event)
{
    const QRectF dirty = event->rect();
    const double top = axisRect()->rect().top();
    const auto rowAt = [&](double y) { return m_first + (y - top) / m_metrics.rowHeight; };
    m_look.painted = {std::max(m_first, static_cast<int>(rowAt(dirty.top()))),
                      std::min(endRow(), static_cast<int>(std::ceil(rowAt(dirty.bottom()))))};
    QCPPainter painter(this);
    painter.fillRect(dirty, m_look.colours.ground);
    draw(&painter);
}

void ChartPlot::resizeEvent(QResizeEvent *)
{
    // arrange() has been told; QCustomPlot would replot.
}

void ChartPlot::scaleAxis(int pixels)
{
    const int step = axisStep(m_longest, pixels, m_metrics.leastTick);
    m_ticker->setTickStep(step);
    const bool funnel = m_chart.kind == Chart::Kind::Funnel;
    const double end = funnel ? m_longest : step * std::ceil(m_longest / step);
    xAxis2->setRange(0, std::max(1.0, end));
}

QRectF ChartPlot::rowRect(int row) const
{
    const QRect bars = axisRect()->rect();
    return QRectF(0, bars.top() + (row - m_first) * m_metrics.rowHeight, viewport().width(),
                  m_metrics.rowHeight);
}

QRectF ChartPlot::segmentRect(int row, int series) const
{
    if (series < 0 || series >= static_cast<int>(m_bars.size()))
        return {};
    return m_bars[static_cast<std::size_t>(series)]->segment(row);
}

double ChartPlot::endOfBar(int row) const
{
    return xAxis2->coordToPixel(core::reports::barTotal(m_chart, row));
}

int ChartPlot::rowAt(QPointF position) const
{
    const double top = axisRect()->rect().top();
    if (position.y() < top)
        return -1;
    const int row = m_first + static_cast<int>((position.y() - top) / m_metrics.rowHeight);
    return isShown(row) ? row : -1;
}

int ChartPlot::seriesAt(int row, QPointF position) const
{
    for (int series = 0; series < static_cast<int>(m_bars.size()); ++series) {
        const QRectF rect = segmentRect(row, series);
        if (!rect.isEmpty() && position.x() >= rect.left() - 1 && position.x() < rect.right())
            return series;
    }
    return -1;
}

} // namespace ui::charts
