// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QColor;
class QPainter;
class QRect;

namespace ui {

/// The line icon called \a name (a file of resources/icons without its ending), painted in the
/// palette's text colour: normal, disabled and selected, light and dark. Null if there is none.
QIcon icon(const QString &name);

/// The same in one fixed colour, for icons on a filled ground.
QIcon icon(const QString &name, const QColor &colour);

/// Paints the icon \a name centred in \a rect in \a colour, for painted widgets and delegates.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour);

/// The granary: window icon, start page, about box.
QIcon logo();

} // namespace ui
