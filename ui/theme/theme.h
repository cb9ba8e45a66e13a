// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

class QApplication;
class QPalette;
class QWidget;

namespace ui {

/// Which colours the user asked for.
enum class ColourScheme {
    System, ///< As light or dark as the desktop.
    Light,
    Dark,
};

/// The tokens \a palette was made from; for foreign palettes those of its lightness.
const Tokens &tokensOf(const QPalette &palette);

/// The tokens \a widget is painted with. Ask when painting, never keep them.
const Tokens &tokensOf(const QWidget *widget);

/// The palette made from \a tokens.
QPalette paletteOf(const Tokens &tokens);

/// Gives \a app our style and the palette of \a scheme. May be called again when the choice
/// changes; open windows repaint by themselves.
void applyTheme(QApplication &app, ColourScheme scheme);

/// Multiplies the system's font size by \a percent / 100 (90 to 175) for the whole program.
/// Layout margins are taken when a window is built, so build it anew afterwards.
void applyTextSize(QApplication &app, int percent);

} // namespace ui
