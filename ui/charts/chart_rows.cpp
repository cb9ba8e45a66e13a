// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_rows.h"

#include "ui/charts/chart_plot.h"

#include <QFontMetricsF>

#include <array>
#include <cmath>
#include <utility>

namespace ui::charts {

namespace {

double baseline(const QRectF &row, const QFontMetricsF &metrics)
{
    return row.center().y() + (metrics.ascent() - metrics.descent()) / 2;
}

} // namespace

ChartRows::ChartRows(ChartPlot *plot)
    : QCPLayerable(plot, QStringLiteral("main"))
    , m_plot(plot)
{}

void ChartRows::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(false);
}

void ChartRows::draw(QCPPainter *painter)
{
    drawNames(painter);
    drawTotals(painter);
    if (m_plot->columns().percentWidth > 0)
        drawPercents(painter);
}

void ChartRows::drawNames(QCPPainter *painter) const
{
    const RowRange painted = m_plot->look().painted;
    const ChartMetrics &metrics = m_plot->metrics();
    const ChartColumns &columns = m_plot->columns();
    const QFontMetricsF font(m_plot->look().font);
    const bool boxes = !m_plot->chart().markTitle.isEmpty();
    const double boxLeft = columns.left - 2 * metrics.gap - metrics.box;
    const double nameRight = (boxes ? boxLeft : columns.left) - 2 * metrics.gap;
    painter->setFont(m_plot->look().font);
    for (int row = painted.first; row < painted.end; ++row) {
        const QRectF line = m_plot->rowRect(row);
        QString name = m_plot->chart().categories.at(row);
        double width = columns.nameWidths[static_cast<std::size_t>(row)];
        if (width > columns.nameWidth) {
            name = font.elidedText(name, Qt::ElideRight, columns.nameWidth);
            width = font.horizontalAdvance(name);
        }
        painter->setPen(m_plot->look().colours.text);
        painter->drawText(QPointF(nameRight - width, baseline(line, font)), name);
        if (boxes) {
            const double top = line.top() + (line.height() - metrics.box) / 2;
            drawBox(painter, QRectF(boxLeft, std::floor(top), metrics.box, metrics.box),
                    core::reports::isMarked(m_plot->chart(), row));
        }
    }
}

void ChartRows::drawBox(QCPPainter *painter, const QRectF &box, bool ticked) const
{
    const BarLook &look = m_plot->look();
    const StageColour &colour = look.colours.stage(1);
    const QRectF frame = look.crisp ? box.adjusted(0, 0, -1, -1) : box;
    if (ticked && colour.pattern == Qt::SolidPattern)
        painter->fillRect(frame, colour.fill);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ticked ? colour.ink : look.colours.edge, 1));
    painter->drawRect(frame);
    if (!ticked)
        return;
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    const std::array tick = {at(0.24, 0.50), at(0.42, 0.68), at(0.76, 0.30)};
    painter->setPen(QPen(colour.onFill, box.width() * 0.13));
    painter->setAntialiasing(true);
    painter->drawPolyline(tick.data(), static_cast<int>(tick.size()));
    painter->setAntialiasing(false);
}

void ChartRows::drawTotals(QCPPainter *painter) const
{
    const RowRange painted = m_plot->look().painted;
    const BarLook &look = m_plot->look();
    const QFont bold = boldOf(look.font);
    const QFontMetricsF font(bold);
    painter->setFont(bold);
    painter->setPen(look.colours.text);
    for (int row = painted.first; row < painted.end; ++row) {
        const double start = m_plot->endOfBar(row) + 2 * m_plot->metrics().gap;
        painter->drawText(QPointF(start, baseline(m_plot->rowRect(row), font)),
                          m_plot->columns().totals.at(row));
    }
}

void ChartRows::drawPercents(QCPPainter *painter) const
{
    const RowRange painted = m_plot->look().painted;
    const BarLook &look = m_plot->look();
    const ChartColumns &columns = m_plot->columns();
    const QFontMetricsF font(look.font);
    painter->setFont(look.font);
    painter->setPen(look.colours.text2);
    for (int row = painted.first; row < painted.end; ++row) {
        const QRectF line = m_plot->rowRect(row);
        const double right = line.right() - 2 * m_plot->metrics().gap;
        painter->drawText(QPointF(right - columns.percentWidths[static_cast<std::size_t>(row)],
                                  baseline(line, font)),
                          columns.percents.at(row));
    }
}

BarRing::BarRing(ChartPlot *plot)
    : QCPLayerable(plot, QStringLiteral("overlay"))
    , m_plot(plot)
{}

void BarRing::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(false);
}

void BarRing::draw(QCPPainter *painter)
{
    const ChartColours &colours = m_plot->look().colours;
    if (m_plot->isShown(hovered)) {
        QColor shade = colours.text;
        shade.setAlphaF(0.06F);
        painter->fillRect(m_plot->rowRect(hovered), shade);
    }
    if (!focused || !m_plot->isShown(row))
        return;
    const QRectF segment = m_plot->segmentRect(row, series);
    const QRectF ring = segment.isEmpty() ? m_plot->rowRect(row) : segment.adjusted(-3, -3, 3, 3);
    // A line of ground sets the ring off against fills of its own colour.
    painter->setBrush(Qt::NoBrush);
    for (const auto &[colour, width] :
         {std::pair(colours.ground, 4), std::pair(colours.focus, 2)}) {
        painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(ring.adjusted(1, 1, -1, -1));
    }
}

} // namespace ui::charts
