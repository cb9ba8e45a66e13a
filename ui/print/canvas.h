// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"
#include "ui/print/typesetter.h"

#include <vector>

namespace ui::print {

/// Part of a line: from where to where text may stand.
struct Span
{
    qreal left = 0;
    qreal width = 0;

    qreal right() const { return left + width; }
};

enum class Align { Left, Centre, Right };

/// Collects the items of one slice. Heights are returned, so what comes below can follow.
class Canvas
{
public:
    explicit Canvas(Typesetter &typesetter)
        : m_typesetter(typesetter)
    {}

    /// Sets \a text within \a span from \a top on, as many lines as it takes; returns its height.
    qreal text(const Span &span, qreal top, const QString &text, const Type &type,
               Align align = Align::Left, Ink ink = Ink::Black);

    /// As text(), each line underlined.
    qreal underlined(const Span &span, qreal top, const QString &text, const Type &type);

    /// One line of text that was broken before.
    void line(const Span &span, qreal top, const QString &line, const Type &type,
              Align align = Align::Left, Ink ink = Ink::Black);

    /// A level rule of \a weight points.
    void rule(const Span &span, qreal y, qreal weight, Ink ink = Ink::Black);

    /// An upright rule of \a weight points.
    void upright(qreal x, qreal top, qreal bottom, qreal weight, Ink ink = Ink::Black);

    /// \a count dotted lines to write on, each a leading of \a type high; returns their height.
    qreal dotted(const Span &span, qreal top, const Type &type, int count = 1);

    /// Any other item.
    void add(Item item) { m_items.push_back(std::move(item)); }

    Typesetter &typesetter() { return m_typesetter; }
    std::vector<Item> take() { return std::exchange(m_items, {}); }

private:
    Typesetter &m_typesetter;
    std::vector<Item> m_items;
};

/// How far below the top of a line of \a type its baseline is.
qreal baselineOf(const Type &type);

} // namespace ui::print
