// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

/// Puts ideas on the launch list on \a on. Those that were launched already get the new date.
/// Refused: no date, and a plan that its head has not approved.
struct LaunchIdeas
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "launch innovation");

    std::vector<IdeaId> ideas;
    QDate on;

    Result<> execute(Store &store) const;
};

/// Takes ideas off the launch list. Refused once there was a visit: that it ran is a fact then.
struct UnlaunchIdeas
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "take off the launch list");

    std::vector<IdeaId> ideas;

    Result<> execute(Store &store) const;
};

/// Notes on which day the heads of \a units signed the launch contract; no date takes it back.
struct SignContract
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "sign launch contract");

    std::vector<OpdId> units;
    QDate on;

    Result<> execute(Store &store) const;
};

} // namespace core
