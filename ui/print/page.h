// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/chart.h"
#include "ui/print/type.h"

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace ui::print {

/// What ink something is printed in. Paper has its own: white ground, black text.
enum class Ink {
    None,
    Black,
    Soft,  ///< Labels and running lines.
    Rule,  ///< Hairlines between rows.
    Faint, ///< The ground of table heads, the months behind bars.
    White,
    Stage1, ///< The five stages; patterns in black and white.
    Stage2,
    Stage3,
    Stage4,
    Stage5,
};

/// The ink of stage \a number, 1 to 5.
Ink stageInk(int number);

/// One line of text, its baseline beginning at a point.
struct TextItem
{
    QPointF at;
    QString text;
    Type type = types::body;
    Ink ink = Ink::Black;
    bool underlined = false;

    friend bool operator==(const TextItem &, const TextItem &) = default;
};

/// A straight rule.
struct RuleItem
{
    QPointF from;
    QPointF to;
    qreal weight = 0; ///< In layout units.
    bool dotted = false;
    Ink ink = Ink::Black;

    friend bool operator==(const RuleItem &, const RuleItem &) = default;
};

/// A frame, a filled area, or both.
struct BoxItem
{
    QRectF area;
    qreal weight = 0; ///< Of the outline; 0: none.
    Ink fill = Ink::None;
    bool ticked = false; ///< With a tick mark inside.

    friend bool operator==(const BoxItem &, const BoxItem &) = default;
};

/// A picture.
struct PictureItem
{
    QRectF area;
    QByteArray bytes;
    bool cropped = false; ///< Fills the area, cut at the edges; otherwise fits into it.
    bool framed = false;

    friend bool operator==(const PictureItem &, const PictureItem &) = default;
};

/// A chart or a part of it, painted by whoever knows how.
struct ChartItem
{
    QRectF area;
    core::reports::Chart chart;
    int first = 0;  ///< The first of the bars in the area.
    int count = -1; ///< How many there are; -1: all.

    friend bool operator==(const ChartItem &, const ChartItem &) = default;
};

using Item = std::variant<TextItem, RuleItem, BoxItem, PictureItem, ChartItem>;

/// A laid-out sheet: everything on it in layout units from its top left corner.
struct Page
{
    std::vector<Item> items;

    friend bool operator==(const Page &, const Page &) = default;
};

/// The same item moved by \a offset.
Item moved(Item item, const QPointF &offset);

/// The lines of text of a page in the order they are painted.
QStringList textsOf(const Page &page);

} // namespace ui::print
