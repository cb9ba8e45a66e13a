// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/review_delegates.h"

#include "ui/models/roles.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_chip.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace ui {

static QFont nameFont(QFont font)
{
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    return font;
}

ReviewRowDelegate::ReviewRowDelegate(Chip place, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_place(place)
{}

static void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Tokens &t = tokensOf(option.palette);
    const int g = Metrics(option.fontMetrics).g;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, t.select);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, t.surface);
    if (selected)
        painter->fillRect(option.rect.left(), option.rect.top(), g, option.rect.height(), t.accent);
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && (option.state & QStyle::State_HasFocus))
        paintFocusRing(painter, option.palette, option.rect.adjusted(0, 0, 0, -1));
}

void ReviewRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const int g = Metrics(option.fontMetrics).g;
    painter->save();
    paintGround(painter, option);
    QRect inner = option.rect.adjusted(4 * g, 3 * g, -4 * g, -3 * g);
    const auto chip = index.data(ChipRole).value<StatusChip>();
    if (!chip.word.isEmpty() && m_place == Chip::Right) {
        const int width = chipSize(chip, option.font).width();
        paintChip(painter, QRect(inner.right() - width, inner.top(), width, inner.height()), chip,
                  t, option.font);
        inner.setRight(inner.right() - width - 4 * g);
    }
    const QFont bold = nameFont(option.font);
    const QFontMetrics metrics(bold);
    painter->setFont(bold);
    painter->setPen(t.text);
    QRect line(inner.left(), inner.top(), inner.width(), metrics.height());
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    painter->setFont(option.font);
    painter->setPen(t.text2);
    line = QRect(inner.left(), line.bottom() + 1, inner.width(), option.fontMetrics.height());
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(index.data(SecondLineRole).toString(),
                                                    Qt::ElideRight, line.width()));
    if (!chip.word.isEmpty() && m_place == Chip::Below) {
        const QSize size = chipSize(chip, option.font);
        paintChip(painter, QRect(inner.left(), line.bottom() + g + 1, inner.width(), size.height()),
                  chip, t, option.font);
    }
    painter->restore();
}

QSize ReviewRowDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Metrics metrics(option.fontMetrics);
    int height = 6 * metrics.g + QFontMetrics(nameFont(option.font)).height() +
                 option.fontMetrics.height() + 1;
    const auto chip = index.data(ChipRole).value<StatusChip>();
    if (m_place == Chip::Below && !chip.word.isEmpty())
        height += metrics.g + chipSize(chip, option.font).height();
    return {40 * metrics.g, height};
}

} // namespace ui
