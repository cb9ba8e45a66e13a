// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/figure_cell.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

FigureCell::FigureCell(const QString &caption, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(caption);
    setAccessibleName(caption);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCell::setFigure(const QString &figure, const QString &rest)
{
    m_figure = figure;
    m_rest = rest;
    setAccessibleName(tr("%1: %2 %3", "caption, figure, out of what").arg(text(), figure, rest));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

void FigureCell::setDivided(bool divided)
{
    m_divided = divided;
    update();
}

QSize FigureCell::sizeHint() const
{
    const Metrics metrics(this);
    const QFontMetrics caption(fontFor(TextRole::Caption, font()));
    const QFontMetrics large(fontFor(TextRole::Title, font()));
    const int figure =
        large.horizontalAdvance(m_figure) + 2 * metrics.g + caption.horizontalAdvance(m_rest);
    return {std::max(caption.horizontalAdvance(text()), figure) + 2 * metrics.cardPadding,
            caption.height() + large.height() + 3 * metrics.g};
}

QSize FigureCell::minimumSizeHint() const
{
    return {18 * Metrics(this).g, sizeHint().height()};
}

void FigureCell::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    const Metrics metrics(this);
    QPainter painter(this);
    if (m_divided)
        painter.fillRect(0, 0, 1, height(), t.line);
    QFont small = fontFor(TextRole::Caption, font());
    const QFontMetrics caption(small);
    const QRect inner = rect().adjusted(metrics.cardPadding, metrics.g, -metrics.g, -metrics.g);
    QFont linked = small;
    linked.setUnderline(underMouse());
    painter.setFont(linked);
    painter.setPen(t.text2);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop,
                     caption.elidedText(text(), Qt::ElideRight, inner.width()));

    const QFont large = fontFor(TextRole::Title, font());
    const QFontMetrics figure(large);
    const int base = inner.bottom() - figure.descent() + 1;
    painter.setFont(large);
    painter.setPen(t.text);
    painter.drawText(inner.left(), base, m_figure);
    const int used = figure.horizontalAdvance(m_figure) + metrics.g + metrics.g / 2;
    painter.setFont(small);
    painter.setPen(t.text2);
    painter.drawText(inner.left() + used, base,
                     caption.elidedText(m_rest, Qt::ElideRight, inner.width() - used));
}

void FigureCell::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureCell::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureCell::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ui
