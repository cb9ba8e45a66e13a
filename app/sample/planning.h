// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/record.h"
#include "app/sample/register.h"
#include "core/commands/review_commands.h"
#include "core/commands/step_commands.h"

namespace sample {

/// Action plans with their steps.
struct WritePlans
{
    static constexpr auto label = core::AddStep::label;

    const std::vector<Record> &plans;
    const Register &names;

    core::Result<> execute(core::Store &store) const;
};

/// What LAN and the heads of units decided about the plans on \a day.
struct ReviewPlans
{
    static constexpr auto label = core::DecideReview::label;

    const std::vector<Record> &plans;
    const Register &names;
    QDate day;
    qint64 at; ///< UTC milliseconds.

    core::Result<> execute(core::Store &store) const;
};

/// The idea a plan, visit or profile is about; 0 if there is none.
core::IdeaId ideaOf(const Record &record, const Register &names);

} // namespace sample
