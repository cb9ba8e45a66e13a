// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stage_bars.h"

#include "core/reports/chart.h"
#include "ui/charts/print_pattern.h"

#include <QFontMetricsF>

#include <algorithm>

namespace ui::charts {

StageBars::StageBars(QCPAxis *keyAxis, QCPAxis *valueAxis, const BarLook &look)
    : QCPBars(keyAxis, valueAxis)
    , m_look(look)
{
    setPen(Qt::NoPen);
    setStackingGap(1);
    setWidthType(wtAbsolute);
    setAntialiased(false);
    setSelectable(QCP::stNone);
}

void StageBars::setStages(std::vector<int> stages)
{
    m_stages = std::move(stages);
}

int StageBars::stageOf(int bar) const
{
    if (m_stages.empty())
        return 0;
    const auto last = m_stages.size() - 1;
    return m_stages[std::min(static_cast<std::size_t>(bar), last)];
}

QRectF StageBars::segment(int bar) const
{
    if (bar < 0 || bar >= mDataContainer->size())
        return {};
    const auto data = mDataContainer->constBegin() + bar;
    if (data->value <= 0)
        return {};
    const QRectF rect = getBarRect(data->key, data->value).normalized();
    if (!m_look.crisp)
        return rect;
    const int left = qRound(rect.left());
    const int top = qRound(rect.top());
    return QRect(left, top, std::max(1, qRound(rect.right()) - left), qRound(rect.bottom()) - top);
}

void StageBars::draw(QCPPainter *painter)
{
    QCPBarsDataContainer::const_iterator visible;
    QCPBarsDataContainer::const_iterator end;
    getVisibleDataBounds(visible, end);
    painter->setFont(m_look.font);
    applyDefaultAntialiasingHint(painter);
    for (; visible != end; ++visible) {
        if (visible->value <= 0)
            continue;
        const int bar = static_cast<int>(visible - mDataContainer->constBegin());
        const QRectF rect = segment(bar);
        const StageColour &colour = m_look.colours.stage(stageOf(bar));
        drawSegment(painter, rect, colour);
        if (m_look.numbers)
            drawNumber(painter, rect, visible->value, colour);
    }
}

void StageBars::drawSegment(QPainter *painter, const QRectF &rect, const StageColour &colour) const
{
    fillPattern(*painter, rect, colour.pattern, colour.fill);
    if (!colour.outlined || rect.width() < 2)
        return;
    painter->setPen(QPen(colour.ink, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(m_look.crisp ? rect.adjusted(0, 0, -1, -1) : rect);
}

void StageBars::drawNumber(QPainter *painter, const QRectF &rect, double value,
                           const StageColour &colour) const
{
    if (rect.width() < m_look.leastNumber)
        return;
    const QFontMetricsF metrics(m_look.font);
    const QString number = core::reports::figure(value, m_look.locale);
    const double width = metrics.horizontalAdvance(number);
    if (width + 2 > rect.width())
        return;
    const QPointF start(rect.center().x() - width / 2,
                        rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    const bool patterned = colour.pattern != Qt::SolidPattern && colour.pattern != Qt::NoBrush;
    if (patterned) // The number stays readable on a plate of its own.
        painter->fillRect(QRectF(start.x() - 1, rect.top() + 1, width + 2, rect.height() - 2),
                          m_look.colours.ground);
    painter->setPen(colour.onFill);
    painter->drawText(start, number);
}

} // namespace ui::charts
