// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/progress.h"

#include <array>

namespace core {

/// How many units of one recap group have come to each stage.
struct StageReach
{
    QString group = {}; ///< Recap group; empty for all units together.
    int units = 0;
    std::array<int, 5> reached = {}; ///< Signed, has an idea, a plan, a launch, a display.

    /// Share of the units at \a stage (1 to 5) in whole percent; 0 without units. Never 100 while
    /// a unit is missing, and never 0 while there is one.
    int percent(int stage) const;

    friend bool operator==(const StageReach &, const StageReach &) = default;
};

/// What the dashboard shows: read once, then filtered by recap group without reading again.
struct Dashboard
{
    std::vector<UnitProgress> units = {}; ///< By recap group, then name.
    std::map<OpdId, StepCount> steps = {};
    std::vector<StageReach> groups = {}; ///< Recap groups that have units, in the lab's order.

    /// The units of \a group; all for an empty one.
    std::vector<UnitProgress> unitsOf(const QString &group) const;

    /// The figures of \a group; those of labFigures() for an empty one.
    LabFigures figures(const QString &group) const;

    /// All units together.
    StageReach all() const;
};

/// The dashboard of these units, in the order of progressPerUnit(), and their steps.
Dashboard dashboardOf(std::vector<UnitProgress> units, std::map<OpdId, StepCount> steps);

/// Reads \a lab as it stands on \a today.
Dashboard dashboard(const Store &store, LabId lab, QDate today);

} // namespace core
