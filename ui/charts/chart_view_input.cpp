// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and mouse of ChartView.
#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/chart_words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace ui::charts {

void ChartView::hover(int bar)
{
    if (m_plot->ring()->hovered == bar)
        return;
    repaintBar(m_plot->ring()->hovered);
    m_plot->ring()->hovered = bar;
    viewport()->setCursor(bar < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    repaintBar(bar);
}

void ChartView::walk(int bars)
{
    const int last = core::reports::barCount(chart()) - 1;
    if (last >= 0)
        setCurrentBar(std::clamp(currentBar() + bars, 0, last), currentSeries());
}

void ChartView::walkSegments(int step)
{
    const int count = static_cast<int>(chart().series.size());
    int series = currentSeries();
    do
        series += step;
    while (series >= 0 && series < count &&
           core::reports::valueAt(chart(), series, currentBar()) <= 0);
    if (series < count)
        setCurrentBar(currentBar(), std::max(-1, series));
}

void ChartView::activate(int bar, int series)
{
    if (bar < 0 || bar >= core::reports::barCount(chart()))
        return;
    const bool there = core::reports::valueAt(chart(), series, bar) > 0;
    emit activated(core::reports::keyAt(chart(), bar), there ? series : -1);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int all = core::reports::barCount(chart());
    switch (event->key()) {
    case Qt::Key_Down:
        return walk(1);
    case Qt::Key_Up:
        return walk(-1);
    case Qt::Key_PageDown:
        return walk(shownCount());
    case Qt::Key_PageUp:
        return walk(-shownCount());
    case Qt::Key_Home:
        return walk(-all);
    case Qt::Key_End:
        return walk(all);
    case Qt::Key_Right:
        return walkSegments(1);
    case Qt::Key_Left:
        return walkSegments(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        // Ctrl+Enter belongs to the page's primary action.
        if (event->modifiers() & ~Qt::KeypadModifier)
            break;
        return activate(currentBar(), currentSeries());
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

bool ChartView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        hover(m_plot->rowAt(static_cast<QMouseEvent *>(event)->position()));
        return true;
    case QEvent::Leave:
        hover(-1);
        break;
    case QEvent::MouseButtonPress:
        m_pressed = m_plot->rowAt(static_cast<QMouseEvent *>(event)->position());
        return true;
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int bar = m_plot->rowAt(mouse->position());
        if (mouse->button() != Qt::LeftButton || bar < 0 || bar != m_pressed)
            return true;
        const int series = m_plot->seriesAt(bar, mouse->position());
        setCurrentBar(bar, series);
        activate(bar, series);
        return true;
    }
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        showFigures(help->pos(), help->globalPos());
        return true;
    }
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ChartView::showFigures(QPoint local, QPoint global)
{
    const int bar = m_plot->rowAt(local);
    if (bar < 0)
        return QToolTip::hideText();
    QToolTip::showText(global, describeBar(chart(), bar, locale()), viewport(), barRect(bar));
}

} // namespace ui::charts
