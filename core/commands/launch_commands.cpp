// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/launch_commands.h"

#include "core/queries/reviews.h"

namespace core {

static bool isApproved(const Store &store, IdeaId idea)
{
    const auto last = lastReview(store, idea, Review::By::Head);
    return last && last->decision == Review::Decision::Approve;
}

Result<> LaunchIdeas::execute(Store &store) const
{
    if (!on.isValid())
        return invalid(QCoreApplication::translate("Command", "Say on which day it is launched."));
    for (const IdeaId id : ideas) {
        auto idea = store.ideas.find(id);
        if (!idea)
            return notFound("idea", id.value());
        if (!idea->launchedOn.isValid() && !isApproved(store, id))
            return invalid(QCoreApplication::translate(
                               "Command", "The head of the unit has not approved the plan of %1"
                                          " yet. Ask for the approval at Design first.")
                               .arg(idea->name.isEmpty() ? idea->number : idea->name));
        idea->launchedOn = on;
        store.ideas.update(*idea);
    }
    return {};
}

Result<> UnlaunchIdeas::execute(Store &store) const
{
    for (const IdeaId id : ideas) {
        auto idea = store.ideas.find(id);
        if (!idea)
            return notFound("idea", id.value());
        if (store.visits.count("WHERE idea = ?", id) > 0)
            return invalid(QCoreApplication::translate(
                               "Command", "%1 was visited already and stays on the launch list."
                                          " Record a visit with the status that it was stopped.")
                               .arg(idea->name.isEmpty() ? idea->number : idea->name));
        idea->launchedOn = {};
        store.ideas.update(*idea);
    }
    return {};
}

Result<> SignContract::execute(Store &store) const
{
    for (const OpdId id : units) {
        auto unit = store.opds.find(id);
        if (!unit)
            return notFound("opd", id.value());
        unit->contractOn = on;
        store.opds.update(*unit);
    }
    return {};
}

} // namespace core
