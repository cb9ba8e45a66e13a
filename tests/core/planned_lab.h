// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "core/commands/review_commands.h"
#include "core/commands/step_commands.h"
#include "core/document/document.h"
#include "core/domain/codes.h"
#include "core/queries/design.h"
#include "core/queries/plan_digest.h"

/// A lab with one unit and one chosen idea, and short ways to plan and decide.
class PlannedLab
{
public:
    const QDate today = QDate(2026, 3, 10);
    std::unique_ptr<core::Document> document =
        core::Document::inMemory({.name = QStringLiteral("Lab")});
    core::OpdId dinas = unit(QStringLiteral("Dinas Sosial"));
    core::IdeaId serabi = idea(dinas, QStringLiteral("SERABI"));

    core::OpdId unit(const QString &name)
    {
        core::Opd opd{.id = core::OpdId(0), .lab = document->lab(), .name = name};
        return document->execute(core::AddOpd{opd}).value();
    }

    core::IdeaId idea(core::OpdId unit, const QString &name, bool chosen = true)
    {
        core::Idea idea{.id = core::IdeaId(0), .opd = unit};
        idea.name = name;
        idea.status = chosen ? core::codes::selected : core::codes::draft;
        return document->execute(core::AddIdea{idea, today}).value();
    }

    core::StepId step(core::IdeaId idea, const QString &activity, QDate start = {}, QDate end = {})
    {
        core::Step step{
            .id = core::StepId(0), .idea = idea, .activity = activity, .start = start, .end = end};
        return document->execute(core::AddStep{step}).value();
    }

    core::Result<core::ReviewId> decide(core::IdeaId idea, core::Review::Decision decision,
                                        const QString &note = {}, qint64 at = 1000)
    {
        return document->execute(core::DecideReview{
            .idea = idea, .decision = decision, .date = today, .at = at, .note = note});
    }

    QStringList activities(core::IdeaId idea) const
    {
        QStringList names;
        for (const core::Step &step : core::stepsOf(document->store(), idea))
            names << step.activity;
        return names;
    }

    core::Step stepAt(core::IdeaId idea, int place) const
    {
        return core::stepsOf(document->store(), idea).at(static_cast<size_t>(place));
    }

    core::PlanRow plan(core::IdeaId idea) const
    {
        const auto plans = core::planRows(document->store(), document->lab());
        const auto found = std::ranges::find(plans, idea, &core::PlanRow::id);
        return found == plans.end() ? core::PlanRow{.id = core::IdeaId(0)} : *found;
    }
};
