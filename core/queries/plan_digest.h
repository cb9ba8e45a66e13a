// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace core {

/// A number that stays the same while a plan promises the same: its head and the planning fields of
/// its steps in their order. Progress, status and obstacle of the steps do not count, so that
/// reporting does not make a decided plan look changed. Never 0.
qint64 planDigest(const ActionPlan &plan, const std::vector<Step> &steps);

/// The same for what the store holds of \a idea now.
qint64 planDigest(const Store &store, IdeaId idea);

/// The steps of a plan in their order.
std::vector<Step> stepsOf(const Store &store, IdeaId idea);

/// The head of the plan; an empty one where nothing was written yet.
ActionPlan planOf(const Store &store, IdeaId idea);

} // namespace core
