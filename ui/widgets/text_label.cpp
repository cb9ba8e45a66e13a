// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

TextLabel::TextLabel(TextRole role, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_secondary(role == TextRole::Caption || role == TextRole::CaptionBold)
{
    setTextFormat(Qt::PlainText);
    restyle();
}

void TextLabel::setSecondary(bool secondary)
{
    m_secondary = secondary;
    restyle();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    if (!m_elided)
        return size;
    return {std::min(size.width(), 6 * fontMetrics().averageCharWidth()), size.height()};
}

void TextLabel::restyle()
{
    if (m_restyling)
        return;
    m_restyling = true;
    setFont(fontFor(m_role, QApplication::font()));
    setForegroundRole(m_secondary ? QPalette::PlaceholderText : QPalette::WindowText);
    m_restyling = false;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        restyle();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    const QRect rect = contentsRect();
    if (!m_elided || fontMetrics().horizontalAdvance(text()) <= rect.width()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

} // namespace ui
