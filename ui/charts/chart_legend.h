// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/chart.h"
#include "ui/charts/chart_colours.h"

#include <QFont>
#include <QSizeF>
#include <QWidget>

#include <vector>

class QPainter;

namespace ui::charts {

/// The legend of a chart, in words, in the order of the segments. Wraps into several lines.
class ChartLegend
{
public:
    ChartLegend(const core::reports::Chart &chart, const QFont &font);

    bool isEmpty() const { return m_entries.empty(); }

    /// All entries in one line.
    double naturalWidth() const;

    /// Height when wrapped to \a width; 0 without entries.
    double heightFor(double width) const;

    /// Paints at \a origin within \a width.
    void paint(QPainter &painter, QPointF origin, double width, const ChartColours &colours) const;

private:
    struct Entry
    {
        QString text;
        int stage = 0;
        bool box = false; ///< A tick box, not a segment.
    };

    template<typename Visit>
    double flow(double width, Visit visit) const;
    double entryWidth(const Entry &entry) const;
    void paintSwatch(QPainter &painter, const QRectF &rect, const Entry &entry,
                     const ChartColours &colours) const;

    std::vector<Entry> m_entries;
    QFont m_font;
    double m_line = 0;   ///< Height of a line.
    double m_swatch = 0; ///< Side of a swatch.
};

/// The legend as part of a card.
class LegendStrip : public QWidget
{
public:
    explicit LegendStrip(QWidget *parent = nullptr);

    void setChart(const core::reports::Chart &chart);
    void setColours(const ChartColours &colours);

    /// Nothing to explain: a funnel's bars carry their names.
    bool hasEntries() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::reports::Chart m_chart;
    ChartColours m_colours = ChartColours::paper();
};

} // namespace ui::charts
