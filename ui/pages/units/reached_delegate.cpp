// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/units/reached_delegate.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStringList>

namespace ui {

static constexpr int steps = core::UnitIdea::Count;

static QStringList words()
{
    return {ReachedDelegate::tr("Idea"),     ReachedDelegate::tr("Action plan"),
            ReachedDelegate::tr("Approved"), ReachedDelegate::tr("Launched"),
            ReachedDelegate::tr("Running"),  ReachedDelegate::tr("Displayed")};
}

static bool has(int bits, int step)
{
    return (bits >> step) & 1;
}

int ReachedDelegate::bitsOf(const core::UnitIdea &idea)
{
    int bits = 0;
    for (int step = 0; step < steps; ++step)
        bits |= static_cast<int>(idea.reached[static_cast<std::size_t>(step)]) << step;
    return bits;
}

QString ReachedDelegate::lastOf(int bits)
{
    for (int step = steps - 1; step >= 0; --step) {
        if (has(bits, step))
            return words().at(step);
    }
    return {};
}

QString ReachedDelegate::allOf(int bits)
{
    QStringList reached;
    for (int step = 0; step < steps; ++step) {
        if (has(bits, step))
            reached << words().at(step);
    }
    return reached.join(QStringLiteral(", "));
}

void ReachedDelegate::paintContent(QPainter *painter, const QRect &rect,
                                   const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    static constexpr int stages[] = {2, 3, 3, 4, 4, 5};
    const Tokens &t = tokensOf(option.palette);
    const Metrics metrics(option.fontMetrics);
    const int bits = index.data(reachedRole).toInt();
    const int side = 3 * metrics.g;
    QRect box(rect.left(), rect.center().y() - side / 2, side, side);
    const QPen text = painter->pen();
    for (int step = 0; step < steps; ++step) {
        const StageColours &colours = t.stage(stages[step]);
        painter->fillRect(box, has(bits, step) ? colours.fill : t.surface);
        painter->setPen(has(bits, step) ? colours.ink : t.edge);
        painter->drawRect(box.adjusted(0, 0, -1, -1));
        box.translate(side + metrics.g / 2 + 1, 0);
    }
    const QRect rest = rect.adjusted(box.left() - rect.left() + metrics.g, 0, 0, 0);
    painter->setPen(text);
    painter->drawText(
        rest, Qt::AlignVCenter | Qt::AlignLeft,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
}

} // namespace ui
