// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/progress.h"
#include "core/reports/chart.h"

namespace core::reports {

/// In which order the units of a chart stand.
enum class BarOrder {
    MostIdeas, ///< Most ideas first, then as given.
    Name,
    AsGiven, ///< As progressPerUnit() lists them: by recap group, then name.
};

/// Progress per OPD: a bar per unit with its ideas by the furthest stage they reached, and the tick
/// of the commitment before it. Keys are the ids of the units.
Chart progressChart(std::vector<UnitProgress> units, BarOrder order = BarOrder::MostIdeas);

/// Ideas - plans - approved - launched - running - displayed. The steps are dated facts and need
/// not fall: 176 launched of 174 ideas has happened.
Chart funnelChart(const LabFigures &figures);

} // namespace core::reports
