// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace ui {

/// What is written on a push or tool button and how it is meant to look.
struct ButtonFace
{
    QString text;
    QString keyHint;
    QString count;
    QIcon icon;
    QSize iconSize;
    bool primary = false;
    bool flat = false;
    bool checked = false;
    bool menu = false;
    int segment = 0; ///< A Segment.

    static ButtonFace of(const QStyleOptionButton &option, const QWidget *widget);
    static ButtonFace of(const QStyleOptionToolButton &option, const QWidget *widget);
};

/// Size of a button that shows all of \a face.
QSize buttonSize(const ButtonFace &face, const QStyleOption &option);

/// Frame, ground and label of a button.
void paintButton(QPainter *painter, const ButtonFace &face, const QStyleOption &option);

} // namespace ui
