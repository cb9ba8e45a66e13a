// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_words.h"

#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace ui::charts {

using core::reports::Chart;

ChartView::ChartView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_plot(new ChartPlot(viewport()))
    , m_nothing(new QLabel(tr("The chart appears once there are ideas."), viewport()))
{
    setObjectName(QStringLiteral("chartView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    m_nothing->setObjectName(QStringLiteral("nothingToShow"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    restyle();
    setChart({});
}

ChartView::~ChartView() = default;

void ChartView::setChart(const Chart &chart)
{
    const int before = currentBar();
    const qint64 key = before < 0 ? -1 : core::reports::keyAt(m_plot->chart(), before);
    const bool hadKeys = !m_plot->chart().keys.empty();
    m_plot->setChart(chart);
    const auto found = std::find(chart.keys.begin(), chart.keys.end(), key);
    if (hadKeys && before >= 0 && found != chart.keys.end())
        m_plot->ring()->row = static_cast<int>(found - chart.keys.begin());
    const bool empty = core::reports::barCount(chart) == 0;
    m_plot->setVisible(!empty);
    m_nothing->setVisible(empty);
    setAccessibleName(chart.title);
    describeCurrent();
    arrange();
    updateGeometry();
}

const Chart &ChartView::chart() const
{
    return m_plot->chart();
}

void ChartView::setColours(const ChartColours &colours)
{
    m_colours = colours;
    restyle();
}

const ChartColours &ChartView::colours() const
{
    return m_colours;
}

void ChartView::restyle()
{
    m_plot->setLocale(locale());
    m_plot->setLook(m_colours, font(), true);
    QPalette ground = palette();
    ground.setColor(QPalette::Window, m_colours.ground);
    ground.setColor(QPalette::Base, m_colours.ground);
    viewport()->setPalette(ground);
    QPalette sentence = ground;
    sentence.setColor(QPalette::WindowText, m_colours.text2);
    m_nothing->setPalette(sentence);
    arrange();
}

void ChartView::setEmptyText(const QString &text)
{
    m_nothing->setText(text);
}

int ChartView::currentBar() const
{
    return m_plot->ring()->row;
}

int ChartView::currentSeries() const
{
    return m_plot->ring()->series;
}

void ChartView::setCurrentBar(int bar, int series)
{
    const int last = core::reports::barCount(chart()) - 1;
    const int before = currentBar();
    m_plot->ring()->row = std::clamp(bar, -1, last);
    m_plot->ring()->series = series;
    const int now = currentBar();
    if (now >= 0 && now < firstShown())
        verticalScrollBar()->setValue(now);
    else if (now >= firstShown() + shownCount())
        verticalScrollBar()->setValue(now - shownCount() + 1);
    repaintBar(before);
    repaintBar(now);
    describeCurrent();
    if (now != before)
        emit currentBarChanged(now);
}

int ChartView::firstShown() const
{
    return m_plot->firstRow();
}

int ChartView::shownCount() const
{
    return m_plot->endRow() - m_plot->firstRow();
}

QRect ChartView::barRect(int bar) const
{
    return m_plot->isShown(bar) ? m_plot->rowRect(bar).toRect() : QRect();
}

QRect ChartView::segmentRect(int bar, int series) const
{
    return m_plot->isShown(bar) ? m_plot->segmentRect(bar, series).toRect() : QRect();
}

QSize ChartView::sizeHint() const
{
    const int bars = std::clamp(core::reports::barCount(chart()), 3, 16);
    return {fontMetrics().height() * 30, m_plot->heightOf(bars)};
}

QSize ChartView::minimumSizeHint() const
{
    const bool funnel = chart().kind == Chart::Kind::Funnel;
    const int bars = funnel ? core::reports::barCount(chart()) : 4;
    return {fontMetrics().height() * 16, m_plot->heightOf(bars)};
}

void ChartView::arrange()
{
    const QSize size = viewport()->size();
    const int bars = core::reports::barCount(chart());
    const int room = m_plot->capacity(size.height());
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(room);
    bar->setSingleStep(1);
    bar->setRange(0, std::max(0, bars - room));
    const int first = bar->value();
    m_plot->arrange(size, first, std::min(room, bars - first));
    m_nothing->setGeometry(viewport()->rect());
    m_plot->resize(size);
    m_plot->update();
    emit shownChanged();
}

/// The ring stands a little outside of its bar.
void ChartView::repaintBar(int bar)
{
    m_plot->ring()->focused = hasFocus();
    m_plot->update(barRect(bar).adjusted(0, -3, 0, 3));
}

void ChartView::describeCurrent()
{
    setAccessibleDescription(currentBar() < 0 ? describeChart(chart(), locale())
                                              : describeBar(chart(), currentBar(), locale()));
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void ChartView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    arrange();
}

void ChartView::scrollContentsBy(int, int)
{
    m_plot->ring()->hovered = -1;
    arrange();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (currentBar() < 0 && core::reports::barCount(chart()) > 0 &&
        event->reason() != Qt::MouseFocusReason)
        setCurrentBar(firstShown());
    repaintBar(currentBar());
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    repaintBar(currentBar());
}

void ChartView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        restyle();
}

} // namespace ui::charts
