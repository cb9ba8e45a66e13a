// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_legend.h"

#include "ui/charts/print_pattern.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace ui::charts {

using core::reports::Chart;

ChartLegend::ChartLegend(const Chart &chart, const QFont &font)
    : m_font(font)
    , m_line(std::ceil(QFontMetricsF(font).height() * 1.25))
    , m_swatch(std::round(QFontMetricsF(font).height() * 0.64))
{
    if (chart.kind == Chart::Kind::Funnel)
        return; // Its bars carry their names.
    if (!chart.markTitle.isEmpty())
        m_entries.push_back({chart.markTitle, 1, true});
    for (const core::reports::ChartSeries &series : chart.series)
        m_entries.push_back({series.name, series.stage, false});
}

double ChartLegend::entryWidth(const Entry &entry) const
{
    return m_swatch * 1.5 + std::ceil(QFontMetricsF(m_font).horizontalAdvance(entry.text));
}

/// Calls \a visit(entry, left, line) for each entry; returns the number of lines.
template<typename Visit>
double ChartLegend::flow(double width, Visit visit) const
{
    double left = 0;
    int line = 0;
    for (const Entry &entry : m_entries) {
        const double wide = entryWidth(entry);
        if (left > 0 && left + wide > width + 0.5) {
            left = 0;
            ++line;
        }
        visit(entry, left, line);
        left += wide + m_swatch;
    }
    return m_entries.empty() ? 0 : line + 1;
}

double ChartLegend::naturalWidth() const
{
    double width = 0;
    for (const Entry &entry : m_entries)
        width += entryWidth(entry) + m_swatch;
    return width;
}

double ChartLegend::heightFor(double width) const
{
    return m_line * flow(width, [](const Entry &, double, int) {});
}

void ChartLegend::paint(QPainter &painter, QPointF origin, double width,
                        const ChartColours &colours) const
{
    const QFontMetricsF metrics(m_font);
    painter.setFont(m_font);
    flow(width, [&](const Entry &entry, double left, int line) {
        const QPointF start = origin + QPointF(left, line * m_line);
        const double down = std::floor((m_line - m_swatch) / 2);
        paintSwatch(painter, QRectF(start.x(), start.y() + down, m_swatch, m_swatch), entry,
                    colours);
        painter.setPen(colours.text2);
        painter.drawText(QPointF(start.x() + m_swatch * 1.5,
                                 start.y() + (m_line + metrics.ascent() - metrics.descent()) / 2),
                         entry.text);
    });
}

void ChartLegend::paintSwatch(QPainter &painter, const QRectF &rect, const Entry &entry,
                              const ChartColours &colours) const
{
    const StageColour &colour = colours.stage(entry.stage);
    fillPattern(painter, rect, colour.pattern, colour.fill);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour.ink, 1));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    if (!entry.box)
        return;
    const auto at = [&](double x, double y) {
        return rect.topLeft() + QPointF(x * rect.width(), y * rect.height());
    };
    const std::array tick = {at(0.24, 0.50), at(0.42, 0.68), at(0.76, 0.30)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour.onFill, rect.width() * 0.13));
    painter.drawPolyline(tick.data(), static_cast<int>(tick.size()));
    painter.restore();
}

LegendStrip::LegendStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("legend"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LegendStrip::setChart(const Chart &chart)
{
    m_chart = chart;
    QStringList names;
    for (const core::reports::ChartSeries &series : chart.series)
        names.append(series.name);
    setAccessibleName(names.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

bool LegendStrip::hasEntries() const
{
    return !ChartLegend(m_chart, font()).isEmpty();
}

void LegendStrip::setColours(const ChartColours &colours)
{
    m_colours = colours;
    update();
}

int LegendStrip::heightForWidth(int width) const
{
    return static_cast<int>(ChartLegend(m_chart, font()).heightFor(width));
}

QSize LegendStrip::sizeHint() const
{
    const ChartLegend legend(m_chart, font());
    const double width = std::ceil(legend.naturalWidth());
    return QSizeF(width, legend.heightFor(width)).toSize();
}

QSize LegendStrip::minimumSizeHint() const
{
    return {QFontMetrics(font()).height() * 8, QFontMetrics(font()).height()};
}

void LegendStrip::paintEvent(QPaintEvent *)
{
    const ChartLegend legend(m_chart, font());
    QPainter painter(this);
    const double spare = height() - legend.heightFor(width());
    legend.paint(painter, {0, std::floor(spare / 2)}, width(), m_colours);
}

} // namespace ui::charts
