// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stage_bars.h"

#include "core/reports/chart.h"
#include "ui/charts/print_pattern.h"

#include <QFontMetricsF>
#include <QHash>

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
    painter->setFont(m_look.font);
    for (int bar = m_look.painted.first; bar < m_look.painted.end; ++bar) {
        const QRectF rect = segment(bar);
        if (rect.isEmpty())
            continue;
        const StageColour &colour = m_look.colours.stage(stageOf(bar));
        drawSegment(painter, rect, colour);
        if (m_look.numbers)
            drawNumber(painter, rect, bar, colour);
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

void StageBars::measureNumbers()
{
    const QFontMetricsF metrics(m_look.font);
    m_rise = (metrics.ascent() - metrics.descent()) / 2;
    m_numbers.clear();
    QHash<double, Number> known; // Most bars have one of a few numbers.
    for (auto data = mDataContainer->constBegin(); data != mDataContainer->constEnd(); ++data) {
        auto number = known.constFind(data->value);
        if (number == known.constEnd()) {
            const QString text = core::reports::figure(data->value, m_look.locale);
            number = known.insert(data->value, {text, metrics.horizontalAdvance(text)});
        }
        m_numbers.push_back(*number);
    }
}

void StageBars::drawNumber(QPainter *painter, const QRectF &rect, int bar,
                           const StageColour &colour) const
{
    const auto &[text, width] = m_numbers[static_cast<std::size_t>(bar)];
    if (rect.width() < m_look.leastNumber || width + 2 > rect.width())
        return;
    const QPointF start(rect.center().x() - width / 2, rect.center().y() + m_rise);
    const bool patterned = colour.pattern != Qt::SolidPattern && colour.pattern != Qt::NoBrush;
    if (patterned) // The number stays readable on a plate of its own.
        painter->fillRect(QRectF(start.x() - 1, rect.top() + 1, width + 2, rect.height() - 2),
                          m_look.colours.ground);
    painter->setPen(colour.onFill);
    painter->drawText(start, text);
}

} // namespace ui::charts
