// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/visit_commands.h"

#include "core/commands/idea_commands.h"
#include "core/domain/codes.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

static bool asks(const ListEntry &entry, const char *what)
{
    return entry.attributes.value(QLatin1String(what)).toBool();
}

RunStatusAsks asksOf(const ListEntry &runStatus)
{
    return {.reason = asks(runStatus, "needs_reason"),
            .year = asks(runStatus, "needs_year"),
            .lesson = asks(runStatus, "needs_lesson")};
}

static std::optional<ListEntry> entryFor(const Store &store, IdeaId idea, const QString &list,
                                         const QString &code)
{
    const auto visited = store.ideas.find(idea);
    const auto opd = visited ? store.opds.find(visited->opd) : std::nullopt;
    if (!opd)
        return std::nullopt;
    return store.lists.first("WHERE list = ? AND code = ? AND lab = ?", list, code, opd->lab);
}

static Result<> checkVisit(const Store &store, const Visit &visit)
{
    if (!visit.date.isValid())
        return invalid(QCoreApplication::translate("Command", "Say on which day the visit was."));
    const auto entry = entryFor(store, visit.idea, u"run_status"_s, visit.runStatus);
    if (!entry)
        return invalid(QCoreApplication::translate("Command", "Choose how the innovation runs."));
    const RunStatusAsks needs = asksOf(*entry);
    if (needs.reason && visit.statusNote.simplified().isEmpty())
        return invalid(QCoreApplication::translate("Command", "Give a reason."));
    static const QRegularExpression year(u"\\b20\\d\\d\\b"_s);
    if (needs.year && !visit.statusNote.contains(year))
        return invalid(QCoreApplication::translate(
            "Command", "Say to which year it is rescheduled, for example 2027."));
    if (needs.lesson && visit.lesson.simplified().isEmpty())
        return invalid(QCoreApplication::translate("Command", "Say what was learnt from it."));
    return {};
}

static Result<StepReport> noteStep(Store &store, const StepReport &found,
                                   std::optional<IdeaId> idea = {})
{
    auto step = store.steps.find(found.step);
    if (!step || (idea && step->idea != *idea))
        return notFound("step", found.step.value());
    const auto status = entryFor(store, step->idea, u"step_status"_s, found.status);
    auto report = agreedReport(*step, found, status ? &*status : nullptr);
    if (!report)
        return report;
    report->obstacle = report->obstacle.trimmed();
    step->progress = report->progress;
    step->status = report->status;
    step->obstacle = report->obstacle;
    store.steps.update(*step);
    return report;
}

/// That it was stopped is said once, at the visit, and decides about the idea as well.
static Result<> stopIdea(Store &store, const Visit &visit)
{
    const auto found = entryFor(store, visit.idea, u"run_status"_s, visit.runStatus);
    const auto idea = store.ideas.find(visit.idea);
    const auto decided =
        idea ? entryFor(store, visit.idea, u"idea_status"_s, idea->status) : std::nullopt;
    if (!found || !asks(*found, "stopped") || (decided && asks(*decided, "stopped")))
        return {};
    return SetIdeaStatus{.ideas = {visit.idea},
                         .status = codes::stopped,
                         .today = visit.date,
                         .reason = visit.statusNote,
                         .lesson = visit.lesson}
        .execute(store);
}

Result<VisitId> RecordVisit::execute(Store &store) const
{
    const auto idea = store.ideas.find(visit.idea);
    if (!idea)
        return notFound("idea", visit.idea.value());
    if (!idea->launchedOn.isValid())
        return invalid(QCoreApplication::translate(
            "Command", "This innovation is not launched yet. Put it on the launch list first."));
    if (const auto sound = checkVisit(store, visit); !sound)
        return tl::unexpected(sound.error());
    const auto last =
        store.visits.first("WHERE idea = ? ORDER BY at DESC, id DESC LIMIT 1", visit.idea);
    Visit added = visit;
    added.id = store.ids.newId<Visit>();
    // A clock set back must not put the new visit before the one of the same day it follows.
    added.order = last ? std::max(visit.order, last->order + 1) : visit.order;
    store.visits.add(added);
    for (const StepReport &found : steps) {
        const auto noted = noteStep(store, found, visit.idea);
        if (!noted)
            return tl::unexpected(noted.error());
        store.visitSteps.add({.id = store.ids.newId<VisitStep>(),
                              .visit = added.id,
                              .step = noted->step,
                              .progress = noted->progress,
                              .status = noted->status,
                              .obstacle = noted->obstacle});
    }
    if (const auto stopped = stopIdea(store, added); !stopped)
        return tl::unexpected(stopped.error());
    return added.id;
}

Result<> UpdateVisit::execute(Store &store) const
{
    const auto known = store.visits.find(visit.id);
    if (!known)
        return notFound("visit", visit.id.value());
    Visit changed = visit;
    changed.idea = known->idea;
    changed.order = known->order;
    if (auto sound = checkVisit(store, changed); !sound)
        return sound;
    store.visits.update(changed);
    return stopIdea(store, changed);
}

Result<> RemoveVisit::execute(Store &store) const
{
    if (!store.visits.find(visit))
        return notFound("visit", visit.value());
    store.visits.remove(visit);
    return {};
}

Result<> UpdateStepProgress::execute(Store &store) const
{
    const auto noted = noteStep(store, report);
    if (!noted)
        return tl::unexpected(noted.error());
    return {};
}

} // namespace core
