// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/display/display_delegate.h"

#include "ui/pages/display/display_model.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

static void paintElided(QPainter *painter, const QRect &rect, const QFont &font, const QColor &ink,
                        const QString &text)
{
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

/// Squares at the right end of \a line; returns how wide they are.
static int paintSquares(QPainter *painter, const QRect &line, int parts, const Tokens &t, int g)
{
    const int side = 2 * g + 1;
    const int step = side + 2;
    const int width = core::DisplayRow::partCount * step - 2;
    QRect square(line.right() - width + 1, line.center().y() - side / 2, side, side);
    for (int part = 0; part < core::DisplayRow::partCount; ++part) {
        if (part < parts)
            painter->fillRect(square, t.stage(5).ink);
        painter->setPen(part < parts ? t.stage(5).ink : t.edge);
        painter->drawRect(square.adjusted(0, 0, -1, -1));
        square.translate(step, 0);
    }
    return width;
}

/// Signs at the right end of \a line; returns how wide they are.
static int paintSigns(QPainter *painter, const QRect &line, const QModelIndex &index,
                      const QStyleOptionViewItem &option)
{
    const Tokens &t = tokensOf(option.palette);
    const Metrics metrics(option.fontMetrics);
    int used = 0;
    const auto sign = [&](const QString &name, const QColor &ink) {
        const QRect place(line.right() - used - metrics.icon + 1,
                          line.center().y() - metrics.icon / 2, metrics.icon, metrics.icon);
        paintIcon(painter, place, name, ink);
        used += metrics.icon + metrics.g;
    };
    if (index.data(DisplayModel::ReadyRole).toBool()) {
        sign(u"ok"_s, t.status(StatusKind::Ok).text);
    } else {
        const QFont caption = fontFor(TextRole::Caption, option.font);
        const QString text = u"%1/%2"_s.arg(index.data(DisplayModel::PartsRole).toInt())
                                 .arg(core::DisplayRow::partCount);
        painter->setFont(caption);
        painter->setPen(t.text2);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, text);
        used += QFontMetrics(caption).horizontalAdvance(text) + metrics.g;
    }
    if (index.data(DisplayModel::DisplayedRole).toBool())
        sign(u"screen"_s, t.stage(5).ink);
    return used;
}

void DisplayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const int g = Metrics(option.fontMetrics).g;
    painter->save();
    QColor ground = t.surface;
    if (option.state & QStyle::State_Selected)
        ground = t.select;
    else if (option.state & QStyle::State_MouseOver)
        ground = t.panel;
    painter->fillRect(option.rect, ground);
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect inner = option.rect.adjusted(3 * g, g, -3 * g, -g - 1);
    QRect top(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    QRect below(inner.left(), top.bottom() + 1, inner.width(), inner.bottom() - top.bottom());
    const int signs = paintSigns(painter, top, index, option);
    const int parts = index.data(DisplayModel::PartsRole).toInt();
    const int squares = paintSquares(painter, below, parts, t, g);
    paintElided(painter, top.adjusted(0, 0, -signs, 0), fontFor(TextRole::BodyBold, option.font),
                t.text, index.data().toString());
    paintElided(painter, below.adjusted(0, 0, -squares - 2 * g, 0),
                fontFor(TextRole::Caption, option.font), t.text2,
                index.data(ExpansionRole).toString());
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.palette, option.rect.adjusted(0, 0, 0, -1));
    painter->restore();
}

QSize DisplayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics metrics(option.fontMetrics);
    return {10 * metrics.g, metrics.twoLineRow};
}

} // namespace ui
