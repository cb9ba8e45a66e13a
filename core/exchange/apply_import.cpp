// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/apply_import.h"

namespace core {

/// A unit may refer to one that comes later in the table, so the links are written last.
static void addOpds(Store &store, const std::vector<Opd> &opds)
{
    for (Opd opd : opds) {
        opd.parent.reset();
        store.opds.add(opd);
    }
    for (const Opd &opd : opds) {
        if (opd.parent)
            store.opds.update(opd);
    }
}

Result<> ApplyImport::execute(Store &store) const
{
    for (const ListEntry &entry : plan.newEntries)
        store.lists.put(entry);
    addOpds(store, plan.newOpds);
    for (const Opd &opd : plan.changedOpds)
        store.opds.update(opd);
    for (Idea idea : plan.newIdeas) {
        idea.number = store.ideaNumbers.next();
        store.ideas.add(idea);
    }
    for (const Idea &idea : plan.changedIdeas)
        store.ideas.update(idea);
    for (const Step &step : plan.newSteps)
        store.steps.add(step);
    for (const Step &step : plan.changedSteps)
        store.steps.update(step);
    return {};
}

} // namespace core
