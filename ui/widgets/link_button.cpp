// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_button.h"

#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LinkButton::setNumber(const QString &number)
{
    m_number = number;
    setAccessibleName(number + u' ' + text());
    updateGeometry();
    update();
}

void LinkButton::setKeyHint(const QString &keys)
{
    m_keys = keys;
    updateGeometry();
    update();
}

static QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

QSize LinkButton::sizeHint() const
{
    const Metrics metrics(this);
    int width = fontMetrics().horizontalAdvance(text());
    if (!m_number.isEmpty())
        width += QFontMetrics(boldOf(font())).horizontalAdvance(m_number + u' ');
    if (!m_keys.isEmpty())
        width += keyCapSize(m_keys, font()).width() + 2 * metrics.g;
    return {width + 2, std::max(fontMetrics().height() + metrics.g, 6 * metrics.g)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 8 * fontMetrics().averageCharWidth()),
            sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    QFont plain = font();
    plain.setUnderline(underMouse() && isEnabled());
    painter.setPen(isEnabled() ? t.link : t.disabled);
    QRect rest = rect();
    if (!m_number.isEmpty()) {
        painter.setFont(boldOf(plain));
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, m_number);
        rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(m_number + u' '));
    }
    painter.setFont(plain);
    const QSize cap = m_keys.isEmpty() ? QSize() : keyCapSize(m_keys, font());
    const int room = rest.width() - (m_keys.isEmpty() ? 0 : cap.width() + 2 * Metrics(this).g);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, shown);
    if (m_keys.isEmpty())
        return;
    const int left =
        rest.left() + painter.fontMetrics().horizontalAdvance(shown) + 2 * Metrics(this).g;
    const QRect box(QPoint(left, (height() - cap.height()) / 2), cap);
    paintKeyCap(&painter, box, m_keys, t.text2, t.line, t.panel, font());
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ui
