// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/step_block_commands.h"

#include "core/commands/step_commands.h"
#include "core/queries/plan_digest.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

std::vector<ListEntry> sourcesFor(const Store &store, const Idea &idea)
{
    const auto unit = store.opds.find(idea.opd);
    return store.lists.list("WHERE lab = ? AND list = 'fund_source' ORDER BY position, id",
                            unit ? unit->lab : LabId(0));
}

bool isBlankRow(const QStringList &row)
{
    return std::ranges::all_of(row,
                               [](const QString &text) { return text.simplified().isEmpty(); });
}

/// Reads the cells of one row into \a step. What is refused at first is tried once more when the
/// rest stands: a start may only fit after its end was moved.
std::vector<RefusedCell> readRow(Step &step, const std::vector<StepField> &fields,
                                 const QStringList &row, const std::vector<ListEntry> &sources)
{
    std::vector<RefusedCell> refused;
    const auto count = std::min(fields.size(), static_cast<size_t>(row.size()));
    for (int round = 0; round < 2; ++round) {
        refused.clear();
        for (size_t column = 0; column < count; ++column) {
            const QString &text = row.at(static_cast<int>(column));
            if (const auto read = readStepField(step, fields[column], text, sources); !read)
                refused.push_back({{step.id, fields[column]}, text, read.error().message});
        }
        if (refused.empty())
            break;
    }
    return refused;
}

} // namespace

Result<PastedSteps> PasteSteps::execute(Store &store) const
{
    const auto known = store.ideas.find(idea);
    if (!known)
        return notFound("idea", idea.value());
    const auto sources = sourcesFor(store, *known);
    std::vector<Step> steps = stepsOf(store, idea);
    auto at = first ? std::ranges::find(steps, *first, &Step::id) : steps.end();
    if (first && at == steps.end())
        return notFound("step", first->value());

    PastedSteps pasted;
    qint64 position = nextPosition(store, idea);
    for (const QStringList &row : rows) {
        const bool isNew = at == steps.end();
        if (isNew && isBlankRow(row))
            continue;
        Step step = isNew ? Step{.id = store.ids.newId<Step>(), .idea = idea} : *at++;
        if (isNew)
            step.position = std::exchange(position, nextPosition(position));
        auto refused = readRow(step, fields, row, sources);
        isNew ? store.steps.add(step) : store.steps.update(step);
        pasted.steps.push_back(step.id);
        std::ranges::move(refused, std::back_inserter(pasted.refused));
    }
    return pasted;
}

Result<> FillSteps::execute(Store &store) const
{
    const auto source = store.steps.find(from.step);
    if (!source)
        return notFound("step", from.step.value());
    for (const StepId id : steps) {
        auto step = store.steps.find(id);
        if (!step)
            return notFound("step", id.value());
        copyStepField(*source, *step, from.field);
        if (auto sound = checkStep(*step); !sound)
            return sound;
        store.steps.update(*step);
    }
    return {};
}

Result<> ClearStepCells::execute(Store &store) const
{
    const Step empty{.id = StepId(0)};
    for (const StepCell &cell : cells) {
        auto step = store.steps.find(cell.step);
        if (!step)
            return notFound("step", cell.step.value());
        copyStepField(empty, *step, cell.field);
        store.steps.update(*step);
    }
    return {};
}

Result<> ShiftSteps::execute(Store &store) const
{
    for (const StepId id : steps) {
        auto step = store.steps.find(id);
        if (!step)
            return notFound("step", id.value());
        if (!step->start.isValid() && !step->end.isValid())
            return invalid(QCoreApplication::translate(
                "Command", "This step has no dates yet. Write its start and its end first."));
        const bool stretches = startDays != endDays;
        if (stretches && !step->end.isValid())
            step->end = step->start;
        if (step->start.isValid())
            step->start = step->start.addDays(startDays);
        if (step->end.isValid())
            step->end = step->end.addDays(endDays);
        if (auto sound = checkStep(*step); !sound)
            return sound;
        store.steps.update(*step);
    }
    return {};
}

} // namespace core
