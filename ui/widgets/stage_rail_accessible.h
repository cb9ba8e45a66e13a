// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Lets screen readers see the rail as a list of tabs. May be called any number of times.
void installStageRailAccessibility();

} // namespace ui
