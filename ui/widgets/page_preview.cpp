// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_preview.h"

#include "ui/charts/chart_painter.h"
#include "ui/print/page_painter.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

PagePreview::PagePreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pagePreview"));
    setAccessibleName(tr("Preview of the first page"));
    setToolTip(tr("Open the print preview"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PagePreview::setReport(print::LaidOutReport report)
{
    m_report = std::move(report);
    m_page = {};
    setCursor(Qt::PointingHandCursor);
    update();
}

void PagePreview::clear(const QString &reason)
{
    m_report.reset();
    m_reason = reason;
    m_page = {};
    unsetCursor();
    update();
}

QSize PagePreview::sizeHint() const
{
    const int g = Metrics(this).g;
    return {100 * g, 140 * g};
}

QSize PagePreview::minimumSizeHint() const
{
    const int g = Metrics(this).g;
    return {40 * g, 40 * g};
}

QRect PagePreview::sheetArea() const
{
    const int margin = 3 * Metrics(this).g;
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    QRect sheet(QPoint(), m_report->sheet().scaled(room.size(), Qt::KeepAspectRatio).toSize());
    sheet.moveCenter(room.center());
    sheet.moveTop(room.top());
    return sheet;
}

void PagePreview::render(const QRect &sheet)
{
    const qreal ratio = devicePixelRatioF();
    m_page = QPixmap((QSizeF(sheet.size()) * ratio).toSize());
    m_page.setDevicePixelRatio(ratio);
    m_page.fill(Qt::white);
    QPainter painter(&m_page);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    print::PrintOptions options;
    options.paintChart = &charts::paintChartOnPage;
    print::paintPage(painter, QRectF(QPointF(), QSizeF(sheet.size())), *m_report, 0, options);
}

void PagePreview::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.bg);
    if (!m_report || m_report->pages.empty()) {
        const int margin = 6 * Metrics(this).g;
        painter.setPen(t.text2);
        painter.drawText(rect().adjusted(margin, 0, -margin, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         m_reason);
    } else {
        const QRect sheet = sheetArea();
        if (sheet.isEmpty())
            return;
        if (m_page.isNull())
            render(sheet);
        painter.drawPixmap(sheet.topLeft(), m_page);
        painter.setPen(t.edge);
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus())
        paintFocusRing(&painter, palette(), rect());
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (opens && event->modifiers() == Qt::NoModifier && m_report)
        emit activated();
    else
        QWidget::keyPressEvent(event);
}

void PagePreview::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_report && rect().contains(event->pos()))
        emit activated();
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_page = {};
}

} // namespace ui
