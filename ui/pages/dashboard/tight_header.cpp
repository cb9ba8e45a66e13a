// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/tight_header.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace ui {

TightHeader::TightHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setFixedHeight(Metrics(this).columnHead);
}

void TightHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = tokensOf(this);
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const bool isFirst = section == 0;
    painter->save();
    painter->fillRect(rect, t.surface);
    painter->setFont(fontFor(TextRole::Caption, font()));
    painter->setPen(t.text2);
    const QRect room = rect.adjusted(isFirst ? 2 * Metrics(this).g : 0, 0, 0, 0);
    painter->drawText(room, Qt::AlignVCenter | (isFirst ? Qt::AlignLeft : Qt::AlignHCenter),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace ui
