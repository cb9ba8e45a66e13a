// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/progress.h"
#include "ui/main_window/page_factory.h"
#include "ui/widgets/stage_rail.h"

namespace ui {

/// The rail's items with each stage's own measure: signed units, ideas and units, approved of
/// plans, running of launched, displayed of running.
QVector<RailItem> railItems(const std::vector<PageEntry> &entries, const core::LabFigures &figures);

} // namespace ui
