// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/dashboard.h"

#include <algorithm>
#include <cmath>

namespace core {

int StageReach::percent(int stage) const
{
    const int count = reached[static_cast<std::size_t>(stage - 1)];
    if (units == 0 || count == 0)
        return 0;
    if (count == units)
        return 100;
    return std::clamp(static_cast<int>(std::lround(100.0 * count / units)), 1, 99);
}

static void count(StageReach &sum, const UnitProgress &unit)
{
    ++sum.units;
    sum.reached[0] += unit.committed;
    sum.reached[1] += unit.ideas > 0;
    sum.reached[2] += unit.plans > 0;
    sum.reached[3] += unit.launched > 0;
    sum.reached[4] += unit.displayed > 0;
}

std::vector<UnitProgress> Dashboard::unitsOf(const QString &group) const
{
    if (group.isEmpty())
        return units;
    std::vector<UnitProgress> some;
    std::ranges::copy_if(units, std::back_inserter(some),
                         [&group](const UnitProgress &unit) { return unit.group == group; });
    return some;
}

LabFigures Dashboard::figures(const QString &group) const
{
    const auto some = unitsOf(group);
    LabFigures sum = figuresOf(some);
    for (const auto &unit : some) {
        const auto found = steps.find(unit.id);
        if (found == steps.end())
            continue;
        sum.stepsDone += found->second.done;
        sum.stepsOverdue += found->second.overdue;
    }
    return sum;
}

StageReach Dashboard::all() const
{
    StageReach sum;
    for (const auto &unit : units)
        count(sum, unit);
    return sum;
}

Dashboard dashboardOf(std::vector<UnitProgress> units, std::map<OpdId, StepCount> steps)
{
    Dashboard read{.units = std::move(units), .steps = std::move(steps)};
    for (const auto &unit : read.units) { // The units of a group stand together.
        if (read.groups.empty() || read.groups.back().group != unit.group)
            read.groups.push_back({.group = unit.group});
        count(read.groups.back(), unit);
    }
    return read;
}

Dashboard dashboard(const Store &store, LabId lab, QDate today)
{
    return dashboardOf(progressPerUnit(store, lab), stepsPerUnit(store, lab, today));
}

} // namespace core
