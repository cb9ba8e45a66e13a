// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painter.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_plot.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPicture>

#include <algorithm>
#include <cmath>

namespace ui::charts {

using core::reports::Chart;

namespace {

constexpr int fontPixels = 13; // 10 pt at 96 dpi
constexpr double barDistanceInMillimetres = 6;

QFont paintFont(QFont font)
{
    font.setPixelSize(fontPixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont titleFont(const QFont &font)
{
    QFont title = boldOf(font);
    title.setPixelSize(fontPixels * 6 / 5);
    return title;
}

/// A chart as laid out in logical pixels, before it is scaled.
class Layout
{
public:
    Layout(const Chart &chart, const ChartStyle &style, double width, BarRange bars)
        : m_chart(chart)
        , m_style(style)
        , m_font(paintFont(style.font))
        , m_legend(chart, m_font)
        , m_width(std::max(50.0, width))
        , m_first(std::clamp(bars.first, 0, core::reports::barCount(chart)))
        , m_count(core::reports::barCount(chart) - m_first)
    {
        if (bars.count >= 0)
            m_count = std::min(m_count, bars.count);
        m_plot.setChart(chart);
        m_plot.setLook(style.colours, m_font, false);
    }

    double height() const { return headHeight() + m_plot.heightOf(std::max(1, m_count)); }

    void paint(QPainter &painter)
    {
        paintHead(painter);
        const QSize size(static_cast<int>(m_width), m_plot.heightOf(std::max(1, m_count)));
        m_plot.arrange(size, m_first, m_count);
        // QCustomPlot insists on a painter of its own class, which the caller's is not.
        QPicture picture;
        QCPPainter recorder(&picture);
        recorder.setMode(QCPPainter::pmVectorized);
        m_plot.toPainter(&recorder, size.width(), size.height());
        recorder.end();
        painter.save();
        painter.translate(0, headHeight());
        // A picture replays in inches; these are the painter's units.
        painter.scale(static_cast<double>(picture.logicalDpiX()) / painter.device()->logicalDpiX(),
                      static_cast<double>(picture.logicalDpiY()) / painter.device()->logicalDpiY());
        painter.drawPicture(0, 0, picture);
        painter.restore();
    }

private:
    bool hasTitle() const { return m_style.title && !m_chart.title.isEmpty(); }
    bool hasLegend() const { return m_style.legend && !m_legend.isEmpty(); }
    double titleHeight() const
    {
        return hasTitle() ? std::ceil(QFontMetricsF(titleFont(m_font)).height() * 1.15) : 0;
    }
    double headHeight() const
    {
        const double gap = hasTitle() || hasLegend() ? 2.0 * m_plot.metrics().gap : 0;
        return titleHeight() + (hasLegend() ? m_legend.heightFor(inside()) : 0) + gap;
    }
    double margin() const { return 3.0 * m_plot.metrics().gap; }
    double inside() const { return m_width - 2 * margin(); }

    void paintHead(QPainter &painter) const
    {
        painter.setPen(m_style.colours.text);
        const QFont font = titleFont(m_font);
        painter.setFont(font);
        const QFontMetricsF metrics(font);
        if (hasTitle())
            painter.drawText(QPointF(margin(), metrics.ascent() * 1.15),
                             metrics.elidedText(m_chart.title, Qt::ElideRight, inside()));
        if (hasLegend())
            m_legend.paint(painter, {margin(), titleHeight()}, inside(), m_style.colours);
    }

    const Chart &m_chart;
    const ChartStyle &m_style;
    QFont m_font;
    ChartLegend m_legend;
    ChartPlot m_plot;
    double m_width;
    int m_first;
    int m_count;
};

} // namespace

double paperScale(const QFont &font, double perMillimetre)
{
    const ChartMetrics metrics(paintFont(font), Chart::Kind::StackedBars);
    return barDistanceInMillimetres * perMillimetre / metrics.rowHeight;
}

std::vector<BarRange> chartPages(const Chart &chart, int most)
{
    const int all = core::reports::barCount(chart);
    const int step = std::max(1, most);
    std::vector<BarRange> pages;
    for (int first = 0; first < all; first += step)
        pages.push_back({first, std::min(step, all - first)});
    if (pages.empty())
        pages.push_back({0, 0});
    return pages;
}

double chartHeight(const Chart &chart, const ChartStyle &style, double width, BarRange bars)
{
    return Layout(chart, style, width / style.scale, bars).height() * style.scale;
}

void paintChart(QPainter &painter, const QRectF &target, const Chart &chart,
                const ChartStyle &style, BarRange bars)
{
    double scale = style.scale;
    const double height = chartHeight(chart, style, target.width(), bars);
    if (height > target.height())
        scale *= target.height() / height;
    Layout layout(chart, style, target.width() / scale, bars);
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    layout.paint(painter);
    painter.restore();
}

void paintChartOnPage(QPainter &painter, const QRectF &target, const Chart &chart, int first,
                      int count, bool blackAndWhite)
{
    constexpr double pointsPerMillimetre = 72 / 25.4;
    ChartStyle style;
    style.font = painter.font();
    style.scale = paperScale(style.font, pointsPerMillimetre);
    if (blackAndWhite)
        style.colours = ChartColours::blackAndWhite();
    paintChart(painter, target, chart, style, {first, count});
}

} // namespace ui::charts
