// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/diagnosis.h"

namespace sample {

static core::Idea toIdea(const Record &record, core::OpdId unit)
{
    core::Idea idea{.id = core::IdeaId(0), .opd = unit};
    idea.name = record.text("name");
    idea.expansion = record.text("expansion");
    idea.problem = record.text("problem");
    idea.cause = record.text("cause");
    idea.effect = record.text("effect");
    idea.affected = record.text("affected");
    idea.currentState = record.text("current_state");
    idea.expectedState = record.text("expected_state");
    idea.description = record.text("description");
    idea.benefit = record.text("benefit");
    idea.novelty = record.text("novelty");
    idea.kind = record.text("kind");
    idea.form = record.text("form");
    idea.digital = record.text("digital");
    idea.initiator = record.text("initiator");
    idea.origin = record.text("origin");
    idea.originDetail = record.text("origin_detail");
    idea.budgetNeed = record.text("budget_need");
    idea.affair = record.text("affair");
    idea.mission = record.text("mission");
    idea.proposers = record.text("proposers");
    idea.note = record.text("note");
    return idea;
}

core::Result<> TellIdeas::execute(core::Store &store) const
{
    for (const Record &record : ideas) {
        const core::OpdId unit = names.units.value(record.text("unit"), core::OpdId(0));
        const auto idea = core::AddIdea{toIdea(record, unit), day}.execute(store);
        if (!idea)
            return tl::unexpected(idea.error());
        names.ideas.insert({record.text("unit"), record.text("name")}, *idea);
    }
    return {};
}

static std::optional<core::IdeaId> named(const Register &names, const QString &name)
{
    for (auto idea = names.ideas.cbegin(); idea != names.ideas.cend(); ++idea) {
        if (idea.key().second == name)
            return idea.value();
    }
    return std::nullopt;
}

core::Result<> DecideIdeas::execute(core::Store &store) const
{
    for (const Record &record : ideas) {
        if (record.date("status_on") != day)
            continue;
        const auto id =
            names.ideas.value({record.text("unit"), record.text("name")}, core::IdeaId(0));
        const core::SetIdeaStatus decision{.ideas = {id},
                                           .status = record.text("status"),
                                           .today = day,
                                           .reason = record.text("reason"),
                                           .lesson = record.text("lesson"),
                                           .mergedInto = named(names, record.text("merged_into"))};
        if (auto decided = decision.execute(store); !decided)
            return decided;
    }
    return {};
}

} // namespace sample
