// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace ui {

/// A page of the rail and how it is named there.
struct PageEntry
{
    Target::Place place = Target::Place::DrumUp;
    int stage = 0;      ///< 1 to 5; 0: not a stage.
    QString icon = {};  ///< Where there is no stage.
    QString title = {}; ///< In the user's language.
    QString shortcut = {};
};

/// The pages there are, in the order of the rail.
std::vector<PageEntry> pageEntries();

/// Builds a page; null for a place that has none.
std::unique_ptr<Page> makePage(Target::Place place, core::Document &document);

} // namespace ui
