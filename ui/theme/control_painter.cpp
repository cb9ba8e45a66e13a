// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/control_painter.h"

#include "ui/theme/icons.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionComboBox>
#include <QWidget>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

void paintField(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    if (widget && widget->property(look::cellEditor).toBool())
        return paintBox(painter, option.rect, t.surface, t.focus, 0, 2);
    const bool enabled = option.state & QStyle::State_Enabled;
    // Only line edits put it into their state; texts and numbers have the property.
    const bool readOnly =
        option.state & QStyle::State_ReadOnly || (widget && widget->property("readOnly").toBool());
    const bool focus = option.state & QStyle::State_HasFocus;
    const bool invalid = widget && widget->property(look::invalid).toBool();
    QColor border = enabled && !readOnly ? t.edge : t.line;
    if (widget && widget->property(look::quiet).toBool() && !widget->underMouse())
        border = QColor();
    if (focus)
        border = t.focus;
    else if (invalid)
        border = t.status(StatusKind::Bad).text;
    const QColor fill = enabled && !readOnly ? t.surface : t.panel;
    paintBox(painter, option.rect, fill, border, Metrics(option.fontMetrics).radius,
             focus || invalid ? 2 : 1);
}

void paintComboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget,
                   const QRect &arrow)
{
    if (option.frame)
        paintField(painter, option, widget);
    else
        painter->fillRect(option.rect, option.palette.base());
    const Tokens &t = tokensOf(option.palette);
    const int side = Metrics(option.fontMetrics).icon * 3 / 4;
    QRect mark(0, 0, side, side);
    mark.moveCenter(arrow.center());
    const bool enabled = option.state & QStyle::State_Enabled;
    paintIcon(painter, mark, u"chevron-down"_s, enabled ? t.text2 : t.disabled);
}

void paintSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QWidget *widget,
                  const QRect &up, const QRect &down)
{
    if (option.frame)
        paintField(painter, option, widget);
    else
        painter->fillRect(option.rect, option.palette.base());
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Tokens &t = tokensOf(option.palette);
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return option.stepEnabled & step ? t.text2 : t.disabled;
    };
    const int side = std::max(8, Metrics(option.fontMetrics).icon * 5 / 8);
    const auto mark = [side](const QRect &rect) {
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        return square;
    };
    paintIcon(painter, mark(up), u"chevron-up"_s, ink(QAbstractSpinBox::StepUpEnabled));
    paintIcon(painter, mark(down), u"chevron-down"_s, ink(QAbstractSpinBox::StepDownEnabled));
}

void paintCheckBox(QPainter *painter, const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool set = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool focus = option.state & QStyle::State_HasFocus;
    QColor border = enabled ? t.edge : t.line;
    if (set && enabled)
        border = t.accent;
    paintBox(painter, option.rect, set && enabled ? t.accent : t.surface, focus ? t.focus : border,
             3, focus ? 2 : 1);
    if (!set)
        return;
    const QRect inner = option.rect.adjusted(1, 1, -1, -1);
    const bool partly = option.state & QStyle::State_NoChange;
    paintIcon(painter, inner, partly ? u"remove"_s : u"check"_s, enabled ? t.onAccent : t.disabled);
}

void paintRadioButton(QPainter *painter, const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = option.state & QStyle::State_HasFocus;
    const int radius = option.rect.height() / 2;
    paintBox(painter, option.rect, t.surface, focus ? t.focus : (enabled ? t.edge : t.line), radius,
             focus ? 2 : 1);
    if (!(option.state & QStyle::State_On))
        return;
    const int inset = option.rect.height() / 4;
    const QRect dot = option.rect.adjusted(inset, inset, -inset, -inset);
    paintBox(painter, dot, enabled ? t.accent : t.disabled, {}, dot.height() / 2);
}

static void paintHeaderSection(QPainter *painter, const QStyleOptionHeader &option)
{
    const Tokens &t = tokensOf(option.palette);
    const bool over = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, over ? t.status(StatusKind::Mute).back : t.panel);
    painter->setPen(t.edge);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.position == QStyleOptionHeader::End ||
        option.position == QStyleOptionHeader::OnlyOneSection)
        return;
    painter->setPen(t.line);
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight() - QPoint(0, 1));
}

static void paintHeaderLabel(QPainter *painter, const QStyleOptionHeader &option)
{
    const Tokens &t = tokensOf(option.palette);
    const Metrics metrics(option.fontMetrics);
    QRect rest = option.rect.adjusted(2 * metrics.g, 0, -2 * metrics.g, 0);
    painter->save();
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const int side = metrics.icon * 3 / 4;
        const QRect mark(rest.right() - side, rest.center().y() - side / 2, side, side);
        const bool down = option.sortIndicator == QStyleOptionHeader::SortDown;
        paintIcon(painter, mark, down ? u"chevron-down"_s : u"chevron-up"_s, t.text2);
        rest.setRight(mark.left() - metrics.g);
    }
    painter->setFont(fontFor(TextRole::CaptionBold, painter->font()));
    painter->setPen(t.text2);
    const Qt::Alignment alignment =
        Qt::AlignVCenter | (option.textAlignment & Qt::AlignHorizontal_Mask);
    painter->drawText(rest, static_cast<int>(alignment),
                      painter->fontMetrics().elidedText(option.text, Qt::ElideRight, rest.width()));
    painter->restore();
}

void paintHeader(QPainter *painter, const QStyleOptionHeader &option)
{
    paintHeaderSection(painter, option);
    paintHeaderLabel(painter, option);
}

void paintProgressBar(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const Tokens &t = tokensOf(option.palette);
    const int height = 2 * Metrics(option.fontMetrics).g;
    QRect bar(option.rect.left(), 0, option.rect.width(), height);
    bar.moveTop(option.rect.top() + (option.rect.height() - height) / 2);
    const double range = option.maximum - option.minimum;
    const bool busy = range <= 0;
    const double progress = busy ? 0 : (option.progress - option.minimum) / range;
    paintBar(painter, bar, progress, t.accent, t.line);
    if (busy)
        paintBox(painter, bar.adjusted(bar.width() / 3, 0, -bar.width() / 3, 0), t.accent, {},
                 height / 2);
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider)
{
    const Tokens &t = tokensOf(option.palette);
    painter->fillRect(option.rect, option.palette.base());
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QRect handle = slider;
    const int inset = std::max(2, std::min(handle.width(), handle.height()) / 4);
    handle.adjust(inset, inset, -inset, -inset);
    QColor colour = active ? t.text2 : t.edge;
    paintBox(painter, handle, colour, {}, std::min(handle.width(), handle.height()) / 2);
}

void paintFocusRing(QPainter *painter, const QPalette &palette, const QRect &rect, int radius)
{
    paintBox(painter, rect, {}, tokensOf(palette).focus, radius, 2);
}

} // namespace ui
