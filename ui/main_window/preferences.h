// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "ui/theme/theme.h"

namespace ui {

/// What the person at this laptop chose; kept in their settings.
struct Preferences
{
    core::Language language = core::Language::Indonesian;
    ColourScheme scheme = ColourScheme::System;
    int textSize = 100;  ///< Percent of the system's font, 90 to 175.
    QString author = {}; ///< Name written into the history.

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

Preferences loadPreferences();
void savePreferences(const Preferences &preferences);

} // namespace ui
