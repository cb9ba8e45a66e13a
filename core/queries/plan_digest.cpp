// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan_digest.h"

namespace core {

qint64 planDigest(const ActionPlan &plan, const std::vector<Step> &steps)
{
    QStringList parts{
        plan.aim,           plan.outputs,        plan.milestoneShort, plan.milestoneMedium,
        plan.milestoneLong, plan.personInCharge, plan.personTitle,    plan.personNip,
        plan.parties};
    for (const Step &step : steps) {
        parts << step.activity << step.who << step.start.toString(Qt::ISODate)
              << step.end.toString(Qt::ISODate) << step.output << step.method
              << (step.budget ? QString::number(*step.budget) : QString()) << step.source
              << step.parties;
    }
    return hashedKey(parts);
}

std::vector<Step> stepsOf(const Store &store, IdeaId idea)
{
    return store.steps.list("WHERE idea = ? ORDER BY position, id", idea);
}

ActionPlan planOf(const Store &store, IdeaId idea)
{
    const ActionPlanId id(idea.value());
    return store.plans.find(id).value_or(ActionPlan{.id = id});
}

qint64 planDigest(const Store &store, IdeaId idea)
{
    return planDigest(planOf(store, idea), stepsOf(store, idea));
}

} // namespace core
