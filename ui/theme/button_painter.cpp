// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/button_painter.h"

#include "ui/theme/icons.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QWidget>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

static void readProperties(ButtonFace &face, const QWidget *widget)
{
    if (!widget)
        return;
    face.primary = widget->property(look::primary).toBool();
    face.keyHint = widget->property(look::keyHint).toString();
    face.count = widget->property(look::count).toString();
    face.segment = widget->property(look::segment).toInt();
}

ButtonFace ButtonFace::of(const QStyleOptionButton &option, const QWidget *widget)
{
    ButtonFace face;
    face.text = option.text;
    face.icon = option.icon;
    face.iconSize = option.iconSize;
    face.flat = option.features & QStyleOptionButton::Flat;
    face.menu = option.features & QStyleOptionButton::HasMenu;
    face.checked = option.state & QStyle::State_On;
    readProperties(face, widget);
    return face;
}

ButtonFace ButtonFace::of(const QStyleOptionToolButton &option, const QWidget *widget)
{
    ButtonFace face;
    if (option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull())
        face.text = option.text;
    if (option.toolButtonStyle != Qt::ToolButtonTextOnly)
        face.icon = option.icon;
    face.iconSize = option.iconSize;
    face.flat = option.state & QStyle::State_AutoRaise;
    face.menu = option.features & QStyleOptionToolButton::HasMenu;
    face.checked = option.state & QStyle::State_On;
    readProperties(face, widget);
    return face;
}

namespace {

struct Colours
{
    QColor fill;
    QColor border;
    QColor text;
    QColor second;
};

/// Text in the button's own weight: primary buttons and the chosen segment are bold.
QFont faceFont(const ButtonFace &face, const QFont &base)
{
    QFont font = base;
    font.setBold(face.primary || (face.segment != 0 && face.checked));
    return font;
}

Colours primaryColours(const Tokens &t, bool pressedOrOver)
{
    return {pressedOrOver ? t.accentHover : t.accent, {}, t.onAccent, t.onAccent};
}

Colours coloursOf(const ButtonFace &face, const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    const bool over = option.state & QStyle::State_MouseOver;
    const bool down = option.state & QStyle::State_Sunken;
    if (!(option.state & QStyle::State_Enabled))
        return {face.flat ? QColor() : t.surface, face.flat ? QColor() : t.line, t.disabled,
                t.disabled};
    if (face.primary)
        return primaryColours(t, over || down);
    Colours colours{t.surface, t.edge, t.text, t.text2};
    if (face.flat) {
        colours.fill = QColor();
        colours.border = QColor();
    }
    if (over)
        colours.fill = face.flat ? t.status(StatusKind::Mute).back : t.panel;
    if (down || face.checked)
        colours.fill = t.select;
    return colours;
}

int gapOf(const QFontMetrics &font)
{
    return 2 * Metrics(font).g;
}

/// Width of icon, text, count, key cap and arrow, with the gaps between them.
int contentWidth(const ButtonFace &face, const QFont &base)
{
    // A segment keeps its width when it is chosen, so it is always measured bold.
    QFont font = faceFont(face, base);
    font.setBold(font.bold() || face.segment != 0);
    const QFontMetrics metrics(font);
    const int gap = gapOf(QFontMetrics(base));
    int width = -gap;
    if (!face.icon.isNull())
        width += face.iconSize.width() + gap;
    if (!face.text.isEmpty())
        width += metrics.size(Qt::TextShowMnemonic, face.text).width() + gap;
    if (!face.count.isEmpty())
        width += QFontMetrics(fontFor(TextRole::Caption, base)).horizontalAdvance(face.count) + gap;
    if (!face.keyHint.isEmpty())
        width += keyCapSize(face.keyHint, font).width() + gap;
    if (face.menu)
        width += Metrics(QFontMetrics(base)).icon * 3 / 4 + gap;
    return std::max(width, 0);
}

/// Takes \a width from the left of \a rest, together with the gap behind it.
QRect take(QRect &rest, int width, int gap)
{
    const QRect taken(rest.left(), rest.top(), width, rest.height());
    rest.setLeft(rest.left() + width + gap);
    return taken;
}

QRect centred(const QRect &outer, const QSize &size)
{
    QRect rect(QPoint(), size);
    rect.moveCenter(outer.center());
    return rect;
}

void paintFrame(QPainter *painter, const ButtonFace &face, const QStyleOption &option,
                const Colours &colours)
{
    const auto segment = static_cast<Segment>(face.segment);
    const bool alone = segment == Segment::None || segment == Segment::Only;
    QRect rect = option.rect;
    if (segment == Segment::Middle || segment == Segment::Last)
        rect.setLeft(rect.left() - 1); // shares its border with the neighbour
    paintBox(painter, rect, colours.fill, colours.border, Metrics(option.fontMetrics).radius, 1,
             {alone || segment == Segment::First, alone || segment == Segment::Last});
}

void paintIconOf(QPainter *painter, const ButtonFace &face, const QRect &rect,
                 const QStyleOption &option, const Colours &colours)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    if (!face.primary || !enabled) {
        face.icon.paint(painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        return;
    }
    // On the fill the icon takes the colour of the label.
    QPixmap pixmap = face.icon.pixmap(rect.size(), painter->device()->devicePixelRatio());
    QPainter tint(&pixmap);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(QRect(QPoint(), rect.size()), colours.text);
    tint.end();
    painter->drawPixmap(rect, pixmap);
}

void paintTail(QPainter *painter, const ButtonFace &face, QRect &rest, const QFont &font,
               const Colours &colours, const QStyleOption &option)
{
    const Metrics metrics(option.fontMetrics);
    const int gap = 2 * metrics.g;
    if (!face.count.isEmpty()) {
        const QFont small = fontFor(TextRole::Caption, font);
        QFont plain = small;
        plain.setBold(false);
        painter->setFont(plain);
        painter->setPen(colours.second);
        const int width = QFontMetrics(plain).horizontalAdvance(face.count);
        painter->drawText(take(rest, width, gap), Qt::AlignVCenter | Qt::AlignLeft, face.count);
    }
    if (!face.keyHint.isEmpty()) {
        const QSize cap = keyCapSize(face.keyHint, font);
        const QColor frame = face.primary ? colours.text : tokensOf(option.palette).line;
        const QColor fill = face.primary ? QColor() : tokensOf(option.palette).panel;
        paintKeyCap(painter, centred(take(rest, cap.width(), gap), cap), face.keyHint,
                    colours.second, frame, fill, font);
    }
    if (face.menu)
        paintIcon(painter, take(rest, metrics.icon * 3 / 4, 0), u"chevron-down"_s, colours.second);
}

} // namespace

QSize buttonSize(const ButtonFace &face, const QStyleOption &option)
{
    const Metrics metrics(option.fontMetrics);
    const QFont font =
        option.styleObject ? option.styleObject->property("font").value<QFont>() : QFont();
    const int width = contentWidth(face, font);
    const bool iconOnly = face.text.isEmpty() && face.keyHint.isEmpty() && face.count.isEmpty();
    const int height = face.segment != 0 ? metrics.field - 2 : metrics.button;
    if (iconOnly && !face.menu)
        return {std::max(height, width + 2 * metrics.g), height};
    return {width + (face.segment != 0 ? 5 : 6) * metrics.g + metrics.g / 2, height};
}

void paintButton(QPainter *painter, const ButtonFace &face, const QStyleOption &option)
{
    const Colours colours = coloursOf(face, option);
    paintFrame(painter, face, option, colours);
    painter->save();
    const QFont base = painter->font();
    const QFont font = faceFont(face, base);
    const Metrics metrics(option.fontMetrics);
    const int gap = 2 * metrics.g;
    const int width = std::min(contentWidth(face, base), option.rect.width() - 2 * metrics.g);
    QRect rest = centred(option.rect, {width, option.rect.height()});
    if (!face.icon.isNull())
        paintIconOf(painter, face, centred(take(rest, face.iconSize.width(), gap), face.iconSize),
                    option, colours);
    if (!face.text.isEmpty()) {
        painter->setFont(font);
        painter->setPen(colours.text);
        const int needed = QFontMetrics(font).size(Qt::TextShowMnemonic, face.text).width();
        painter->drawText(take(rest, std::min(needed, rest.width()), gap),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, face.text);
    }
    paintTail(painter, face, rest, font, colours, option);
    painter->restore();
}

} // namespace ui
