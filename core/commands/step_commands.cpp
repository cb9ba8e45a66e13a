// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/step_commands.h"

#include "core/domain/step_field.h"
#include "core/queries/plan_digest.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace core {

/// Distance between the positions of neighbours: room for ten halvings.
static constexpr qint64 gap = 1024;

qint64 nextPosition(const Store &store, IdeaId idea)
{
    const auto last = store.steps.first("WHERE idea = ? ORDER BY position DESC LIMIT 1", idea);
    return nextPosition(last ? last->position : 0);
}

qint64 nextPosition(qint64 position)
{
    return position + gap;
}

Result<StepId> AddStep::execute(Store &store) const
{
    if (!store.ideas.find(step.idea))
        return notFound("idea", step.idea.value());
    if (const auto sound = checkStep(step); !sound)
        return tl::unexpected(sound.error());
    Step added = step;
    added.id = store.ids.newId<Step>();
    added.position = nextPosition(store, step.idea);
    store.steps.add(added);
    return added.id;
}

Result<> UpdateStep::execute(Store &store) const
{
    const auto known = store.steps.find(step.id);
    if (!known)
        return notFound("step", step.id.value());
    if (auto sound = checkStep(step); !sound)
        return sound;
    Step changed = step;
    changed.idea = known->idea;
    changed.position = known->position;
    store.steps.update(changed);
    return {};
}

Result<> RemoveSteps::execute(Store &store) const
{
    for (const StepId id : steps) {
        if (!store.steps.find(id))
            return notFound("step", id.value());
        store.steps.remove(id);
    }
    return {};
}

static void spread(Store &store, std::vector<Step> &steps)
{
    qint64 position = 0;
    for (Step &step : steps) {
        step.position = position += gap;
        store.steps.update(step);
    }
}

Result<> MoveStep::execute(Store &store) const
{
    auto moved = store.steps.find(step);
    if (!moved)
        return notFound("step", step.value());
    std::vector<Step> others = stepsOf(store, moved->idea);
    std::erase_if(others, [this](const Step &other) { return other.id == step; });
    if (others.empty())
        return {};
    const auto at = std::clamp<std::ptrdiff_t>(place, 0, std::ssize(others));
    const auto next = others.begin() + at;
    if (next == others.end()) {
        moved->position = others.back().position + gap;
    } else {
        const qint64 before = at > 0 ? std::prev(next)->position : next->position - 2 * gap;
        moved->position = before + (next->position - before) / 2;
        if (moved->position == before || moved->position == next->position) {
            others.insert(next, *moved);
            spread(store, others);
            return {};
        }
    }
    store.steps.update(*moved);
    return {};
}

static Step stepFrom(const QJsonObject &line, IdeaId idea, QDate start)
{
    Step step{.id = StepId(0), .idea = idea};
    step.activity = line.value(QLatin1String("name")).toString();
    step.output = line.value(QLatin1String("output")).toString();
    const int days = line.value(QLatin1String("days")).toInt();
    step.start = start.addDays(line.value(QLatin1String("start")).toInt());
    step.end = step.start.addDays(std::max(days, 1) - 1);
    return step;
}

Result<std::vector<StepId>> AddStepsFromTemplate::execute(Store &store) const
{
    const auto known = store.ideas.find(idea);
    if (!known)
        return notFound("idea", idea.value());
    if (!start.isValid())
        return invalid(
            QCoreApplication::translate("Command", "Say on which day the first step begins."));
    const auto unit = store.opds.find(known->opd);
    const auto entry = store.lists.first("WHERE lab = ? AND list = 'step_template' AND code = ?",
                                         unit ? unit->lab : LabId(0), code);
    if (!entry)
        return invalid(
            QCoreApplication::translate("Command", "This template is not in the lab's list."));
    std::vector<StepId> added;
    qint64 position = nextPosition(store, idea);
    const QJsonArray lines = entry->attributes.value(QLatin1String("steps")).toArray();
    for (const auto &line : lines) {
        Step step = stepFrom(line.toObject(), idea, start);
        step.id = store.ids.newId<Step>();
        step.position = std::exchange(position, nextPosition(position));
        store.steps.add(step);
        added.push_back(step.id);
    }
    return added;
}

} // namespace core
