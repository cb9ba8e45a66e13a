// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/lumbung_style.h"

#include "ui/theme/button_painter.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

LumbungStyle::LumbungStyle()
    : QProxyStyle(u"fusion"_s)
{}

static Metrics metricsOf(const QStyleOption *option, const QWidget *widget)
{
    if (widget)
        return Metrics(widget);
    return Metrics(option ? option->fontMetrics : QFontMetrics(QApplication::font()));
}

static bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

void LumbungStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        widget->property(look::quiet).toBool())
        widget->setAttribute(Qt::WA_Hover);
}

void LumbungStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            (frame && frame->lineWidth > 0) ||
            (widget && widget->property(look::cellEditor).toBool()))
            paintField(painter, *option, widget);
        else
            painter->fillRect(option->rect, option->state & State_ReadOnly
                                                ? option->palette.alternateBase()
                                                : option->palette.base());
        return;
    case PE_FrameLineEdit:
        return; // the panel has painted it
    case PE_Frame:
        if (isTextEdit(widget))
            return paintField(painter, *option, widget);
        return paintBox(painter, option->rect, {}, tokensOf(option->palette).line, 0);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(painter, *option);
    case PE_IndicatorRadioButton:
        return paintRadioButton(painter, *option);
    case PE_FrameFocusRect:
        return paintFocusRing(painter, option->palette, option->rect);
    case PE_FrameMenu:
        return paintBox(painter, option->rect, {}, tokensOf(option->palette).line, 0);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

/// Panel colour with a hairline along the lower edge of the menu bar.
static void paintMenuBarGround(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    painter->fillRect(option.rect, t.panel);
    if (widget)
        painter->fillRect(option.rect.left(), widget->height() - 1, option.rect.width(), 1, t.line);
}

static void paintMenuBarItem(const QStyleOptionMenuItem &item, QPainter *painter,
                             const QWidget *widget)
{
    const Tokens &t = tokensOf(item.palette);
    paintMenuBarGround(item, painter, widget);
    const int g = Metrics(item.fontMetrics).g;
    if (item.state & QStyle::State_Selected)
        paintBox(painter, item.rect.adjusted(0, g, 0, -g), t.select, {}, g);
    const bool enabled = item.state & QStyle::State_Enabled;
    painter->setPen(enabled ? t.text : t.disabled);
    painter->drawText(item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                      item.text);
}

/// A splitter's handle: nothing but three dots while the mouse is over it.
static void paintSplitter(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokensOf(option.palette);
    const bool over = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const bool wide = option.rect.width() > option.rect.height();
    const QPoint centre = option.rect.center();
    for (int dot = -1; dot <= 1; ++dot) {
        const QPoint at = centre + (wide ? QPoint(6 * dot, 0) : QPoint(0, 6 * dot));
        paintBox(painter, QRect(at - QPoint(1, 1), QSize(3, 3)), over ? t.text2 : t.line, {}, 1);
    }
}

void LumbungStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paintButton(painter, ButtonFace::of(*button, widget), *option);
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paintHeader(painter, *header);
        break;
    case CE_HeaderEmptyArea:
        return painter->fillRect(option->rect, tokensOf(option->palette).panel);
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return paintProgressBar(painter, *bar);
        break;
    case CE_MenuBarEmptyArea:
        return paintMenuBarGround(*option, painter, widget);
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paintMenuBarItem(*item, painter, widget);
        break;
    case CE_FocusFrame:
        return paintFocusRing(painter, option->palette, option->rect,
                              metricsOf(option, widget).radius + 3);
    case CE_Splitter:
        return paintSplitter(*option, painter);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LumbungStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto part = [&](SubControl which) {
        return subControlRect(control, option, which, widget);
    };
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton)
        return paintButton(painter, ButtonFace::of(*tool, widget), *option);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        return paintComboBox(painter, *combo, widget, part(SC_ComboBoxArrow));
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return paintSpinBox(painter, *spin, widget, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return paintScrollBar(painter, *bar, part(SC_ScrollBarSlider));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// Scroll bars have no arrow buttons: the handle's way is the whole bar.
static QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool wide = bar.orientation == Qt::Horizontal;
    const int length = wide ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    int handle = length;
    if (range > 0)
        handle = static_cast<int>(qint64(bar.pageStep) * length / (qint64(range) + bar.pageStep));
    handle = std::min(length, std::max(handle, 2 * bar.fontMetrics.height()));
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - handle, bar.upsideDown);
    int from = 0;
    int to = length;
    if (part == QStyle::SC_ScrollBarSlider) {
        from = start;
        to = start + handle;
    } else if (part == QStyle::SC_ScrollBarSubPage) {
        to = start;
    } else if (part == QStyle::SC_ScrollBarAddPage) {
        from = start + handle;
    } else if (part != QStyle::SC_ScrollBarGroove) {
        return {};
    }
    return wide ? QRect(bar.rect.left() + from, bar.rect.top(), to - from, bar.rect.height())
                : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), to - from);
}

QRect LumbungStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl subControl, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, subControl));
    QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    const int margin = 2 * metricsOf(option, widget).g;
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        rect.setLeft(option->rect.left() + margin - 1); // the label adds one
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        rect.setLeft(option->rect.left() + margin - 2);
    return rect;
}

QRect LumbungStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int g = metricsOf(option, widget).g;
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(2 * g - 2, 1, -(2 * g - 2), -1);
    }
    return rect;
}

QSize LumbungStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const Metrics metrics = metricsOf(option, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(ButtonFace::of(*button, widget), *option);
        break;
    case CT_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return buttonSize(ButtonFace::of(*tool, widget), *option);
        break;
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            result.setHeight(std::max(result.height(), metrics.field));
        break;
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(std::max(size.height(), metrics.field));
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), metrics.row - 1));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), metrics.row));
        break;
    case CT_MenuBarItem:
        result.setHeight(metrics.menuRow - 1);
        result.setWidth(result.width() + 2 * metrics.g);
        break;
    case CT_HeaderSection:
        result.setHeight(metrics.columnHead);
        break;
    case CT_ProgressBar:
        result.setHeight(4 * metrics.g);
        break;
    default:
        break;
    }
    return result;
}

int LumbungStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    const Metrics metrics = metricsOf(option, widget);
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return metrics.icon;
    case PM_SplitterWidth:
    case PM_ScrollBarExtent:
        return 3 * metrics.g;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 2 * metrics.g;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 3 * metrics.g;
    case PM_DefaultFrameWidth:
        return isTextEdit(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin:
        return 2 * metrics.g;
    case PM_FocusFrameHMargin: // in lists this is the margin of the text
        return qobject_cast<const QAbstractItemView *>(widget) ? 2 * metrics.g - 1 : 3;
    case PM_FocusFrameVMargin:
        return 3;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_MenuBarHMargin:
        return metrics.g;
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LumbungStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_FocusFrame_Mask: // the ring is painted transparent inside
    case SH_Menu_SloppySubMenus:
        return hint == SH_Menu_SloppySubMenus ? 1 : 0;
    case SH_FocusFrame_AboveWidget:
    case SH_UnderlineShortcut:
        return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace ui
