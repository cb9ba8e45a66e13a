// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/planning.h"

#include "core/commands/plan_commands.h"

using namespace Qt::StringLiterals;

namespace sample {

core::IdeaId ideaOf(const Record &record, const Register &names)
{
    return names.ideas.value({record.text("unit"), record.text("idea")}, core::IdeaId(0));
}

static core::ActionPlan toPlan(const Record &record, core::IdeaId idea)
{
    core::ActionPlan plan{.id = core::ActionPlanId(idea.value())};
    plan.aim = record.text("aim");
    plan.outputs = record.text("outputs");
    plan.milestoneShort = record.text("milestone_short");
    plan.milestoneMedium = record.text("milestone_medium");
    plan.milestoneLong = record.text("milestone_long");
    plan.personInCharge = record.text("person_in_charge");
    plan.personTitle = record.text("person_title");
    plan.personNip = record.text("person_nip");
    plan.parties = record.text("parties");
    return plan;
}

static core::Step toStep(const Record &record, core::IdeaId idea)
{
    core::Step step{.id = core::StepId(0), .idea = idea};
    step.activity = record.text("activity");
    step.who = record.text("who");
    step.start = record.date("start");
    step.end = record.date("end");
    step.output = record.text("output");
    step.method = record.text("method");
    step.budget = record.number("budget");
    step.source = record.text("source");
    step.parties = record.text("parties");
    step.status = u"belum"_s;
    return step;
}

core::Result<> WritePlans::execute(core::Store &store) const
{
    for (const Record &record : plans) {
        const core::IdeaId idea = ideaOf(record, names);
        if (auto plan = core::UpdatePlan{toPlan(record, idea)}.execute(store); !plan)
            return plan;
        for (const Record &step : record.records("steps")) {
            const auto added = core::AddStep{toStep(step, idea)}.execute(store);
            if (!added)
                return tl::unexpected(added.error());
        }
    }
    return {};
}

static core::Review::Decision toDecision(const QString &word)
{
    if (word == "approve"_L1)
        return core::Review::Decision::Approve;
    return word == "revise"_L1 ? core::Review::Decision::Revise : core::Review::Decision::Postpone;
}

core::Result<> ReviewPlans::execute(core::Store &store) const
{
    for (const Record &record : plans) {
        for (const Record &review : record.records("reviews")) {
            if (review.date("date") != day)
                continue;
            const bool byHead = review.text("by") == "head"_L1;
            const core::DecideReview decision{.idea = ideaOf(record, names),
                                              .decision = toDecision(review.text("decision")),
                                              .date = day,
                                              .at = at,
                                              .note = review.text("note"),
                                              .by = byHead ? core::Review::By::Head
                                                           : core::Review::By::Lan,
                                              .decider = review.text("decider"),
                                              .decidedBy = review.text("decided_by"),
                                              .decidedTitle = review.text("decided_title")};
            if (const auto decided = decision.execute(store); !decided)
                return tl::unexpected(decided.error());
        }
    }
    return {};
}

} // namespace sample
