// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QRect>

class QFont;
class QPainter;

namespace ui {

/// A rounded rectangle of \a radius filled with \a fill under a border of \a width pixels;
/// invalid colours are left out. The border lies inside \a rect.
void paintBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border,
              int radius, int width = 1);

/// Which corners of a box are round.
struct RoundCorners
{
    bool left = true;
    bool right = true;
};

/// The same with only some corners round: segments of a row.
void paintBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border,
              int radius, int width, RoundCorners corners);

/// A horizontal bar, \a progress (0 to 1) of it in \a fill, the rest in \a groove.
void paintBar(QPainter *painter, const QRect &rect, double progress, const QColor &fill,
              const QColor &groove);

/// The badge of stage \a number: its fill with the number.
void paintStageBadge(QPainter *painter, const QRect &rect, int number, const Tokens &tokens,
                     const QFont &font);

/// Size of a key cap with \a keys ("Ctrl+K") beside text in \a font.
QSize keyCapSize(const QString &keys, const QFont &font);

/// A key cap: small text in a thin frame, both in \a ink and \a frame.
void paintKeyCap(QPainter *painter, const QRect &rect, const QString &keys, const QColor &ink,
                 const QColor &frame, const QColor &fill, const QFont &font);

} // namespace ui
