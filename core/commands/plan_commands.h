// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

/// Writes the head of a plan (aim, outputs, milestones, person in charge, parties), whether or not
/// there was one. Its id is the idea's.
struct UpdatePlan
{
    ActionPlan plan;
    const char *label = QT_TRANSLATE_NOOP("Command", "change action plan");

    Result<> execute(Store &store) const;
};

} // namespace core
