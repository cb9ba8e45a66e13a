// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliver/deliver_delegates.h"

#include "ui/models/roles.h"
#include "ui/pages/deliver/deliver_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

/// Paints the sign of \a chip at the left of \a rect and returns what is left of it.
static QRect paintSign(QPainter *painter, const QRect &rect, const StatusChip &chip,
                       const QStyleOptionViewItem &option)
{
    const Metrics metrics(option.fontMetrics);
    const QRect place(rect.left(), rect.center().y() - metrics.icon / 2, metrics.icon,
                      metrics.icon);
    paintIcon(painter, place, chip.icon, tokensOf(option.palette).status(chip.kind).text);
    return rect.adjusted(metrics.icon + 2 * metrics.g, 0, 0, 0);
}

static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index)
{
    const Tokens &t = tokensOf(option.palette);
    const Metrics metrics(option.fontMetrics);
    painter->save();
    painter->fillRect(option.rect, t.panel);
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect inner = option.rect.adjusted(2 * metrics.g, 0, -2 * metrics.g, -1);
    const QRect rest = paintSign(painter, inner, index.data(ChipRole).value<StatusChip>(), option);
    const QString word = index.data().toString();
    painter->setFont(fontFor(TextRole::BodyBold, option.font));
    painter->setPen(t.text);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, word);
    const int used = painter->fontMetrics().horizontalAdvance(word) + 2 * metrics.g;
    painter->setFont(option.font);
    painter->setPen(t.text2);
    painter->drawText(rest.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      index.data(ExpansionRole).toString());
    painter->restore();
}

void InnovationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    if (index.data(HeaderGroupRole).toBool())
        paintHeading(painter, option, index);
    else
        CellDelegate::paint(painter, option, index);
}

void InnovationDelegate::paintContent(QPainter *painter, const QRect &rect,
                                      const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const QFont bold = fontFor(TextRole::BodyBold, option.font);
    const QFont small = fontFor(TextRole::Caption, option.font);
    const int first = QFontMetrics(bold).height();
    const int top = rect.center().y() - (first + QFontMetrics(small).height()) / 2 + 1;
    const auto line = [&](const QFont &font, const QString &text, int y) {
        painter->setFont(font);
        const QFontMetrics metrics(font);
        painter->drawText(QRect(rect.left(), y, rect.width(), metrics.height()),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, rect.width()));
    };
    line(bold, index.data().toString(), top);
    painter->setPen(tokensOf(option.palette).text2);
    line(small, index.data(ExpansionRole).toString(), top + first);
}

void ToneDelegate::paintContent(QPainter *painter, const QRect &rect,
                                const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (const QVariant tone = index.data(DeliverModel::ToneRole); tone.isValid())
        painter->setPen(
            tokensOf(option.palette).status(static_cast<StatusKind>(tone.toInt())).text);
    CellDelegate::paintContent(painter, rect, option, index);
}

void SignDelegate::paintContent(QPainter *painter, const QRect &rect,
                                const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rest = paintSign(painter, rect, index.data(ChipRole).value<StatusChip>(), option);
    CellDelegate::paintContent(painter, rest, option, index);
}

} // namespace ui
