// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/action_plan.h"
#include "core/domain/list_entry.h"
#include "core/result.h"

namespace core {

/// How one step was found.
struct StepReport
{
    StepId step;
    int progress = 0; ///< Percent, 0 to 100.
    QString status = {};
    QString obstacle = {};

    friend bool operator==(const StepReport &, const StepReport &) = default;
};

/// Status and progress of \a found that agree with each other: 100 percent is done and done is 100
/// percent; any progress begins a step that was not begun; what does not count is left as it is.
/// \a before is the step until now, \a status the entry of step_status that \a found names, if any.
/// Refused: progress out of range, and a status that asks for a reason without an obstacle
/// (defaults.md 9).
Result<StepReport> agreedReport(const Step &before, StepReport found, const ListEntry *status);

} // namespace core
