// SPDX-License-Identifier: GPL-3.0-or-later
// How much longer ChartView takes to repaint a stacked chart of 90 bars and 6 series than a bare
// widget that paints the same bars, names and numbers straight with QPainter. Aim: at most 1.5.
#include "tests/bench/bench.h"
#include "ui/charts/chart_view.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPainter>

#include <random>
#include <vector>

using core::reports::Chart;
using namespace Qt::StringLiterals;

namespace {

constexpr int bars = 90;
constexpr int seriesCount = 6;
constexpr int batches = 31;
constexpr int repaintsPerBatch = 10;

Chart chartOf90By6()
{
    std::mt19937 random(4);
    std::uniform_int_distribution<int> value(1, 5);
    Chart chart;
    chart.markTitle = u"commitment"_s;
    for (int series = 0; series < seriesCount; ++series)
        chart.series.push_back({u"series %1"_s.arg(series), series, {}});
    for (int bar = 0; bar < bars; ++bar) {
        chart.categories.append(u"Office for matter %1"_s.arg(bar + 1));
        chart.marks.push_back(bar % 7 != 3);
        for (core::reports::ChartSeries &series : chart.series)
            series.values.push_back(value(random));
    }
    return chart;
}

/// The same picture by hand, with the places of the segments taken from the view beforehand.
class BareBars : public QWidget
{
public:
    explicit BareBars(const ui::charts::ChartView &view)
        : m_chart(view.chart())
        , m_colours(view.colours())
    {
        for (int bar = 0; bar < bars; ++bar) {
            m_rows.push_back(view.barRect(bar));
            for (int series = 0; series < seriesCount; ++series)
                m_segments.push_back(view.segmentRect(bar, series));
        }
        m_left = m_segments.front().left();
        setAttribute(Qt::WA_OpaquePaintEvent);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), m_colours.ground);
        QFont bold = font();
        bold.setBold(true);
        for (int bar = 0; bar < bars; ++bar) {
            const QRect row = m_rows[static_cast<std::size_t>(bar)];
            painter.setFont(font());
            painter.setPen(m_colours.text);
            painter.drawText(QRect(0, row.top(), m_left - 32, row.height()),
                             Qt::AlignRight | Qt::AlignVCenter, m_chart.categories[bar]);
            paintBox(painter, QRect(m_left - 24, row.center().y() - 6, 12, 12),
                     core::reports::isMarked(m_chart, bar));
            const int end = paintSegments(painter, bar);
            painter.setFont(bold);
            painter.setPen(m_colours.text);
            painter.drawText(QRect(end + 8, row.top(), 60, row.height()), Qt::AlignVCenter,
                             QString::number(core::reports::barTotal(m_chart, bar)));
        }
    }

private:
    void paintBox(QPainter &painter, const QRect &box, bool ticked) const
    {
        if (ticked)
            painter.fillRect(box, m_colours.stage(1).fill);
        painter.setPen(m_colours.edge);
        painter.drawRect(box);
        if (!ticked)
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        const QPoint tick[] = {box.topLeft() + QPoint(3, 6), box.topLeft() + QPoint(5, 8),
                               box.topLeft() + QPoint(9, 4)};
        painter.setPen(QPen(m_colours.stage(1).onFill, 1.6));
        painter.drawPolyline(tick, 3);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }

    int paintSegments(QPainter &painter, int bar) const
    {
        int end = m_left;
        for (int series = 0; series < seriesCount; ++series) {
            const QRect segment = m_segments[static_cast<std::size_t>(bar * seriesCount + series)];
            const ui::charts::StageColour &colour = m_colours.stage(series);
            painter.fillRect(segment, colour.fill);
            if (colour.outlined) {
                painter.setPen(colour.ink);
                painter.drawRect(segment.adjusted(0, 0, -1, -1));
            }
            painter.setPen(colour.onFill);
            painter.drawText(segment, Qt::AlignCenter,
                             QString::number(core::reports::valueAt(m_chart, series, bar)));
            end = segment.right();
        }
        return end;
    }

    Chart m_chart;
    ui::charts::ChartColours m_colours;
    std::vector<QRect> m_rows;
    std::vector<QRect> m_segments;
    int m_left = 0;
};

template<typename Repaint>
double timeOf(Repaint repaint)
{
    return bench::milliseconds([&repaint] {
               for (int i = 0; i < repaintsPerBatch; ++i)
                   repaint();
           }) /
           repaintsPerBatch;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    ui::charts::ChartView view;
    view.setChart(chartOf90By6());
    view.resize(900, 2600); // all bars at once
    view.show();
    QApplication::processEvents();
    if (view.shownCount() != bars)
        qFatal("the view does not show all bars");
    BareBars bare(view);
    bare.resize(view.size());
    bare.show();
    QApplication::processEvents();
    // Where the chart is painted; ChartView around it only scrolls.
    auto *plot = view.findChild<QWidget *>(u"chartPlot"_s);

    const auto compared = bench::alternate(
        batches, [plot] { return timeOf([plot] { plot->repaint(); }); },
        [&bare] { return timeOf([&bare] { bare.repaint(); }); });
    bench::print(u"repaint of the stacked chart 90x6, over raw QPainter"_s, compared, 1.5);
    return 0;
}
