// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/apply_import.h"

#include <algorithm>
#include <numeric>

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

/// Numbered in the order of the table, written in the order of the keys: the storage then only
/// grows at its end.
static void addIdeas(Store &store, const std::vector<Idea> &ideas)
{
    if (ideas.empty())
        return;
    const QStringList numbers = store.ideaNumbers.next(static_cast<int>(ideas.size()));
    std::vector<size_t> order(ideas.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, {}, [&ideas](size_t at) { return ideas[at].id; });
    for (const size_t at : order) {
        Idea idea = ideas[at];
        idea.number = numbers[static_cast<qsizetype>(at)];
        store.ideas.add(idea);
    }
}

Result<> ApplyImport::execute(Store &store) const
{
    for (const ListEntry &entry : plan.newEntries)
        store.lists.add(entry);
    addOpds(store, plan.newOpds);
    for (const Opd &opd : plan.changedOpds)
        store.opds.update(opd);
    addIdeas(store, plan.newIdeas);
    for (const Idea &idea : plan.changedIdeas)
        store.ideas.update(idea);
    for (const Step &step : plan.newSteps)
        store.steps.add(step);
    for (const Step &step : plan.changedSteps)
        store.steps.update(step);
    return {};
}

} // namespace core
