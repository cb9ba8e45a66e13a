// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <map>

namespace core {

/// How far one unit has come: the row "commitment - ideas - plans - launched - displayed".
/// Counts are dated facts and stay when an idea is stopped later; ideas merged into another one and
/// cancelled steps count nowhere (core/queries/rules.h).
struct UnitProgress
{
    OpdId id;
    QString name = {};
    QString abbreviation = {};
    QString kind = {};      ///< Code of unit_kind.
    QString kindLabel = {}; ///< As the lab calls it.
    QString group = {};     ///< Recap group of the kind (Kelompok rekap).
    bool committed = false;
    int ideas = 0;    ///< Not removed, not merged away.
    int plans = 0;    ///< Ideas with at least one step, be it cancelled.
    int approved = 0; ///< The head's last decision is to approve.
    int launched = 0;
    int running = 0; ///< Launched, not stopped, and running at the last visit.
    int displayed = 0;
    int steps = 0;        ///< Without those that were cancelled.
    int progressSum = 0;  ///< Sum of the percents of the steps in plans not stopped.
    int countedSteps = 0; ///< How many steps that sum is over.
    int furthest[6] = {}; ///< Ideas by the furthest stage reached, 2 (an idea) to 5 (displayed).

    /// Mean of the steps in percent, 0-100, one decimal; 0 without steps.
    double progress() const;

    friend bool operator==(const UnitProgress &, const UnitProgress &) = default;
};

/// All units of \a lab in the order recap group, then name (defaults.md 10).
std::vector<UnitProgress> progressPerUnit(const Store &store, LabId lab);

/// The figures of a whole lab: the sum of its units.
struct LabFigures
{
    int units = 0;
    int committed = 0;
    int unitsWithIdeas = 0;
    int ideas = 0;
    int plans = 0;
    int approved = 0;
    int launched = 0;
    int running = 0;
    int displayed = 0;
    int steps = 0;
    int stepsDone = 0;    ///< Steps at 100 percent.
    int stepsOverdue = 0; ///< Not done, and the end date has passed, in launched ideas not stopped.

    friend bool operator==(const LabFigures &, const LabFigures &) = default;
};

LabFigures figuresOf(const std::vector<UnitProgress> &units);

/// What the steps of a unit's plans come to today.
struct StepCount
{
    int done = 0;    ///< At 100 percent.
    int overdue = 0; ///< As LabFigures::stepsOverdue.

    friend bool operator==(const StepCount &, const StepCount &) = default;
};

/// The steps of every unit of \a lab that has any.
std::map<OpdId, StepCount> stepsPerUnit(const Store &store, LabId lab, QDate today);

/// The same with the figures that need \a today.
LabFigures labFigures(const Store &store, LabId lab, QDate today);

} // namespace core
