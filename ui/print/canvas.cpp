// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/canvas.h"

#include "ui/print/printable.h"
#include "ui/print/units.h"

namespace ui::print {

qreal baselineOf(const Type &type)
{
    constexpr qreal capitals = 0.714; // height of Noto Sans capitals: they stand in the middle
    return pt((type.leading + type.size * capitals) / 2);
}

qreal Canvas::text(const Span &span, qreal top, const QString &text, const Type &type, Align align,
                   Ink ink)
{
    const auto lines = m_typesetter.lines(text, type, span.width);
    auto y = top;
    for (const auto &each : lines) {
        line(span, y, each, type, align, ink);
        y += pt(type.leading);
    }
    return y - top;
}

qreal Canvas::underlined(const Span &span, qreal top, const QString &text, const Type &type)
{
    const auto first = m_items.size();
    const auto height = this->text(span, top, text, type);
    for (auto i = first; i < m_items.size(); ++i)
        if (auto *item = std::get_if<TextItem>(&m_items[i]))
            item->underlined = true;
    return height;
}

void Canvas::line(const Span &span, qreal top, const QString &line, const Type &type, Align align,
                  Ink ink)
{
    if (line.isEmpty())
        return;
    auto x = span.left;
    if (align != Align::Left) {
        const auto free = span.width - m_typesetter.width(line, type);
        x += align == Align::Right ? free : free / 2;
    }
    add(TextItem{QPointF(x, top + baselineOf(type)), printable(line), type, ink});
}

void Canvas::rule(const Span &span, qreal y, qreal weight, Ink ink)
{
    add(RuleItem{QPointF(span.left, y), QPointF(span.right(), y), pt(weight), false, ink});
}

void Canvas::upright(qreal x, qreal top, qreal bottom, qreal weight, Ink ink)
{
    add(RuleItem{QPointF(x, top), QPointF(x, bottom), pt(weight), false, ink});
}

qreal Canvas::dotted(const Span &span, qreal top, const Type &type, int count)
{
    for (int i = 0; i < count; ++i) {
        const auto y = top + pt(type.leading) * i + baselineOf(type) + pt(1.5);
        add(RuleItem{QPointF(span.left, y), QPointF(span.right(), y), pt(0.6), true, Ink::Black});
    }
    return pt(type.leading) * count;
}

} // namespace ui::print
