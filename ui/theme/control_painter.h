// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QPalette;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QWidget;

namespace ui {

/// Frame and ground of a field; focus and \c look::invalid make the frame 2 px wide.
void paintField(QPainter *painter, const QStyleOption &option, const QWidget *widget);

void paintComboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget,
                   const QRect &arrow);
void paintSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QWidget *widget,
                  const QRect &up, const QRect &down);

/// Box of a check box, tick included; partially checked shows a dash.
void paintCheckBox(QPainter *painter, const QStyleOption &option);
void paintRadioButton(QPainter *painter, const QStyleOption &option);

/// A column head: ground, hairlines, label in bold caption, sort arrow.
void paintHeader(QPainter *painter, const QStyleOptionHeader &option);

void paintProgressBar(QPainter *painter, const QStyleOptionProgressBar &option);
void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider);

/// The 2 px ring in focus colour along the inside of \a rect.
void paintFocusRing(QPainter *painter, const QPalette &palette, const QRect &rect, int radius = 0);

} // namespace ui
