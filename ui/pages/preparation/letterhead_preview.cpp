// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/letterhead_preview.h"

#include "ui/print/page_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

/// How much of a sheet is shown, in parts of its width.
static constexpr double shownPart = 0.3;

LetterheadPreview::LetterheadPreview(QWidget *parent)
    : QWidget(parent)
{
    const int width = 130 * Metrics(this).g;
    setFixedSize(width, qRound(width * shownPart));
}

void LetterheadPreview::setReport(const core::reports::Report &report)
{
    m_report = print::layOut(report);
    update();
}

void LetterheadPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const QSizeF sheet = m_report.sheet();
    if (!m_report.pages.empty() && sheet.width() > 0) {
        const double height = width() * sheet.height() / sheet.width();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.setClipRect(rect());
        print::paintPage(painter, QRectF(0, 0, width(), height), m_report, 0);
        painter.setClipping(false);
        painter.resetTransform();
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(tokensOf(this).line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace ui
