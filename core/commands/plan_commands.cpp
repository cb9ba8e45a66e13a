// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan_commands.h"

namespace core {

Result<> UpdatePlan::execute(Store &store) const
{
    if (!store.ideas.find(IdeaId(plan.id.value())))
        return notFound("idea", plan.id.value());
    store.plans.put(plan);
    return {};
}

} // namespace core
