// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/design/idea_list_delegate.h"

#include "ui/models/roles.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_chip.h"

#include <QPainter>

namespace ui {

static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index, const QRect &inner)
{
    const Tokens &t = tokensOf(option.palette);
    const bool isSection = index.data(Qt::FontRole).toBool();
    QFont font = fontFor(isSection ? TextRole::CaptionBold : TextRole::Caption, option.font);
    painter->fillRect(option.rect, t.panel);
    painter->setFont(font);
    painter->setPen(t.text2);
    const QString text =
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, inner.width());
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, text);
}

static void paintIdea(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &inner)
{
    const Tokens &t = tokensOf(option.palette);
    QColor ground = t.surface;
    if (option.state & QStyle::State_Selected)
        ground = t.select;
    else if (option.state & QStyle::State_MouseOver)
        ground = t.panel;
    painter->fillRect(option.rect, ground);
    const auto chip = index.data(ChipRole).value<StatusChip>();
    const Metrics metrics(option.fontMetrics);
    int width = chip.word.isEmpty() ? 0 : chipSize(chip, option.font).width();
    QRect chipRect = inner;
    if (width > inner.width() * 2 / 5) { // the name matters more: the sign has the word as tip
        width = metrics.icon;
        chipRect.setLeft(inner.right() - width + 1);
        paintIcon(painter, chipRect, chip.icon.isEmpty() ? usualIcon(chip.kind) : chip.icon,
                  t.status(chip.kind).text);
    } else if (width > 0) {
        chipRect.setLeft(inner.right() - width + 1);
        paintChip(painter, chipRect, chip, t, option.font);
    }
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(t.text);
    const int room = inner.width() - width - 2 * metrics.g;
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, room));
}

void IdeaListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const int g = Metrics(option.fontMetrics).g;
    const QRect inner = option.rect.adjusted(3 * g, 0, -2 * g, -1);
    painter->save();
    const bool isHeading = index.data(HeaderGroupRole).toBool();
    isHeading ? paintHeading(painter, option, index, inner)
              : paintIdea(painter, option, index, inner);
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!isHeading && (option.state & QStyle::State_HasFocus))
        paintFocusRing(painter, option.palette, option.rect.adjusted(0, 0, 0, -1));
    painter->restore();
}

QSize IdeaListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics(option.fontMetrics);
    const bool isHeading = index.data(HeaderGroupRole).toBool();
    return {10 * metrics.g, isHeading ? 7 * metrics.g - 1 : 9 * metrics.g};
}

} // namespace ui
