// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page.h"

#include <QStringList>

namespace ui::print {
namespace {

struct Mover
{
    QPointF offset;

    void operator()(TextItem &item) const { item.at += offset; }
    void operator()(RuleItem &item) const
    {
        item.from += offset;
        item.to += offset;
    }
    void operator()(BoxItem &item) const { item.area.translate(offset); }
    void operator()(PictureItem &item) const { item.area.translate(offset); }
    void operator()(ChartItem &item) const { item.area.translate(offset); }
};

} // namespace

Ink stageInk(int number)
{
    Q_ASSERT(number >= 1 && number <= 5);
    return static_cast<Ink>(static_cast<int>(Ink::Stage1) + number - 1);
}

Item moved(Item item, const QPointF &offset)
{
    std::visit(Mover{offset}, item);
    return item;
}

QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const auto &item : page.items)
        if (const auto *text = std::get_if<TextItem>(&item))
            texts << text->text;
    return texts;
}

} // namespace ui::print
