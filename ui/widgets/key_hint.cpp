// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_hint.h"

#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace ui {

KeyHint::KeyHint(const QString &keys, const QString &does, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_does(does)
{
    setAccessibleName(does.isEmpty() ? keys : QStringLiteral("%1: %2").arg(keys, does));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyHint::sizeHint() const
{
    const QSize cap = keyCapSize(m_keys, QApplication::font());
    if (m_does.isEmpty())
        return cap;
    const QFontMetrics text(fontFor(TextRole::Caption, QApplication::font()));
    return {cap.width() + text.height() / 3 + text.horizontalAdvance(m_does) + 1,
            std::max(cap.height(), text.height())};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const QSize cap = keyCapSize(m_keys, QApplication::font());
    const QRect box(QPoint(0, (height() - cap.height()) / 2), cap);
    paintKeyCap(&painter, box, m_keys, t.text2, t.line, t.surface, QApplication::font());
    painter.setFont(fontFor(TextRole::Caption, QApplication::font()));
    painter.setPen(t.text2);
    painter.drawText(rect().adjusted(cap.width() + painter.fontMetrics().height() / 3, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, m_does);
}

} // namespace ui
