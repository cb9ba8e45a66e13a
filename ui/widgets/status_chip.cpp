// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_chip.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

QString usualIcon(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Ok:
        return u"ok"_s;
    case StatusKind::Info:
        return u"half"_s;
    case StatusKind::Warn:
        return u"warning"_s;
    case StatusKind::Bad:
        return u"error"_s;
    case StatusKind::Mute:
        return u"hollow"_s;
    }
    Q_UNREACHABLE();
}

static int iconSide(const Metrics &metrics)
{
    return metrics.icon * 7 / 8;
}

QSize chipSize(const StatusChip &chip, const QFont &font)
{
    const Metrics metrics{QFontMetrics(font)};
    const QFontMetrics word(fontFor(TextRole::Caption, font));
    return {iconSide(metrics) + word.horizontalAdvance(chip.word) + 4 * metrics.g + 2,
            metrics.chip};
}

void paintChip(QPainter *painter, const QRect &rect, const StatusChip &chip, const Tokens &tokens,
               const QFont &font)
{
    if (chip.word.isEmpty())
        return;
    const Metrics metrics{QFontMetrics(font)};
    const QSize size = chipSize(chip, font);
    const QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2,
                    std::min(size.width(), rect.width()), size.height());
    const StatusColours &colours = tokens.status(chip.kind);
    paintBox(painter, box, colours.back, {}, 3);
    const int side = iconSide(metrics);
    const QRect mark(box.left() + metrics.g, box.top(), side, box.height());
    paintIcon(painter, mark, chip.icon.isEmpty() ? usualIcon(chip.kind) : chip.icon, colours.text);
    painter->save();
    painter->setFont(fontFor(TextRole::Caption, font));
    painter->setPen(colours.text);
    const QRect word = box.adjusted(side + 2 * metrics.g + 1, 0, -metrics.g, 0);
    painter->drawText(word, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(chip.word, Qt::ElideRight, word.width()));
    painter->restore();
}

StatusLabel::StatusLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StatusLabel::StatusLabel(const StatusChip &chip, QWidget *parent)
    : StatusLabel(parent)
{
    setChip(chip);
}

void StatusLabel::setChip(const StatusChip &chip)
{
    m_chip = chip;
    setAccessibleName(chip.word);
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    return m_chip.word.isEmpty() ? QSize(0, 0) : chipSize(m_chip, font());
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_chip, tokensOf(this), font());
}

} // namespace ui
