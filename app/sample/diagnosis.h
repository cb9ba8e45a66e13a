// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/record.h"
#include "app/sample/register.h"
#include "core/commands/idea_commands.h"

namespace sample {

/// All ideas as they were told at the desks, still drafts.
struct TellIdeas
{
    static constexpr auto label = core::AddIdea::label;

    const std::vector<Record> &ideas;
    Register &names;
    QDate day;

    core::Result<> execute(core::Store &store) const;
};

/// The statuses that were given on \a day.
struct DecideIdeas
{
    static constexpr auto label = core::SetIdeaStatus::label;

    const std::vector<Record> &ideas;
    const Register &names;
    QDate day;

    core::Result<> execute(core::Store &store) const;
};

} // namespace sample
