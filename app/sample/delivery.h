// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/record.h"
#include "app/sample/register.h"
#include "core/commands/step_commands.h"

namespace sample {

/// The innovations launched or displayed on \a day.
struct LaunchAndDisplay
{
    const char *label;
    const std::vector<Record> &ideas;
    const Register &names;
    QDate day;

    core::Result<> execute(core::Store &store) const;
};

/// The monitoring visits of \a day, with the steps as they were found.
struct MonitorPlans
{
    const char *label;
    const std::vector<Record> &visits;
    const Register &names;
    QDate day;
    qint64 at; ///< UTC milliseconds.

    core::Result<> execute(core::Store &store) const;
};

/// Evidence that came in up to the end, and the profiles of what is displayed with their pictures.
struct ShowProfiles
{
    const char *label;
    const std::vector<Record> &ideas;
    const std::vector<Record> &plans;
    const Register &names;

    core::Result<> execute(core::Store &store) const;
};

} // namespace sample
