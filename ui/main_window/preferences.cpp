// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/preferences.h"

#include <QSettings>

namespace ui {

Preferences loadPreferences()
{
    const QSettings settings;
    Preferences preferences;
    preferences.language = core::languageOf(settings.value("language").toString())
                               .value_or(core::Language::Indonesian);
    const int scheme = settings.value("colourScheme", 0).toInt();
    preferences.scheme = static_cast<ColourScheme>(std::clamp(scheme, 0, 2));
    preferences.textSize = std::clamp(settings.value("textSize", 100).toInt(), 90, 175);
    preferences.author = settings.value("author").toString();
    return preferences;
}

void savePreferences(const Preferences &preferences)
{
    QSettings settings;
    settings.setValue("language", core::codeOf(preferences.language));
    settings.setValue("colourScheme", static_cast<int>(preferences.scheme));
    settings.setValue("textSize", preferences.textSize);
    settings.setValue("author", preferences.author);
}

} // namespace ui
