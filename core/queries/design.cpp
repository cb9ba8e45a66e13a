// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/design.h"

#include "core/queries/by_unit.h"
#include "core/queries/plan_digest.h"
#include "core/queries/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr auto plansSql = R"sql(
    , sums AS (
        SELECT idea, count(*) AS steps, sum(who = '') AS no_person,
               sum(start_on IS NULL OR end_on IS NULL) AS no_dates, min(start_on) AS first,
               max(coalesce(end_on, start_on)) AS last, coalesce(sum(budget), 0) AS budget
        FROM step GROUP BY idea)
    SELECT idea.id, opd.id, opd.name, idea.number, idea.name, idea.expansion, idea.problem,
           idea.status, coalesce(steps, 0), coalesce(no_person, 0), coalesce(no_dates, 0),
           first, last, coalesce(budget, 0), decision, coalesce(review.note, ''),
           coalesce(review.decided_by, ''), review.date, idea.status IN set_aside
    FROM idea JOIN opd ON opd.id = idea.opd LEFT JOIN sums ON sums.idea = idea.id
    LEFT JOIN last_decision AS review ON review.idea = idea.id
    WHERE opd.lab = ?1 AND (idea.status IN selected OR steps > 0) AND idea.status NOT IN merged
)sql";

PlanRow toPlan(const db::Row &row)
{
    return {.id = row.get<IdeaId>(0),
            .unit = row.get<OpdId>(1),
            .unitName = row.get<QString>(2),
            .number = row.get<QString>(3),
            .name = row.get<QString>(4),
            .expansion = row.get<QString>(5),
            .problem = row.get<QString>(6),
            .ideaStatus = row.get<QString>(7),
            .state = row.get<bool>(18) ? PlanState::SetAside : PlanState::Unplanned,
            .decision = row.get<std::optional<Review::Decision>>(14),
            .note = row.get<QString>(15),
            .decidedBy = row.get<QString>(16),
            .decidedOn = row.get<QDate>(17),
            .steps = row.get<int>(8),
            .withoutPerson = row.get<int>(9),
            .withoutDates = row.get<int>(10),
            .start = row.get<QDate>(11),
            .end = row.get<QDate>(12),
            .budget = row.get<qint64>(13)};
}

using PerIdea = std::map<IdeaId, qint64>;

/// What each plan looked like when the head decided on it last.
PerIdea decidedDigests(const Store &store, LabId lab)
{
    PerIdea digests;
    const auto read = [&digests](const db::Row &row) {
        digests.insert_or_assign(row.get<IdeaId>(0), row.get<qint64>(1));
        return true;
    };
    store.database().rows("SELECT idea, plan_digest FROM review JOIN idea ON idea.id = review.idea"
                          " JOIN opd ON opd.id = idea.opd WHERE opd.lab = ? AND decided_as = 1"
                          " ORDER BY review.at, review.id",
                          read, lab);
    return digests;
}

/// What the plans that were decided on look like now; three statements for the whole lab.
PerIdea digestsNow(const Store &store)
{
    constexpr auto decided = " IN (SELECT idea FROM review WHERE decided_as = 1)";
    std::map<IdeaId, std::vector<Step>> steps;
    const auto allSteps = store.steps.list(
        (std::string("WHERE idea") + decided + " ORDER BY idea, position, id").c_str());
    for (const Step &step : allSteps)
        steps[step.idea].push_back(step);
    std::map<IdeaId, ActionPlan> heads;
    for (auto &plan : store.plans.list((std::string("WHERE id") + decided).c_str()))
        heads.emplace(IdeaId(plan.id.value()), std::move(plan));
    PerIdea digests;
    const ActionPlan none{.id = ActionPlanId(0)};
    const auto head = [&](IdeaId idea) -> const ActionPlan & {
        const auto found = heads.find(idea);
        return found == heads.end() ? none : found->second;
    };
    for (const auto &[idea, list] : steps)
        digests.emplace(idea, planDigest(head(idea), list));
    for (const auto &[idea, plan] : heads)
        digests.try_emplace(idea, planDigest(plan, {}));
    return digests;
}

std::map<IdeaId, QStringList> sourcesPerPlan(const Store &store, LabId lab)
{
    std::map<IdeaId, QStringList> sources;
    const auto read = [&sources](const db::Row &row) {
        sources[row.get<IdeaId>(0)] << row.get<QString>(1);
        return true;
    };
    store.database().rows(
        "SELECT DISTINCT step.idea, coalesce(entry.label, step.source), entry.position"
        " FROM step JOIN idea ON idea.id = step.idea JOIN opd ON opd.id = idea.opd"
        " LEFT JOIN list_entry AS entry ON entry.lab = opd.lab AND entry.list = 'fund_source'"
        " AND entry.code = step.source WHERE opd.lab = ? AND step.source <> ''"
        " ORDER BY step.idea, entry.position",
        read, lab);
    return sources;
}

PlanState stateOf(const PlanRow &plan)
{
    if (plan.state == PlanState::SetAside)
        return PlanState::SetAside;
    if (plan.steps == 0)
        return PlanState::Unplanned;
    if (!plan.decision)
        return PlanState::Waiting;
    if (*plan.decision == Review::Decision::Approve)
        return PlanState::Approved;
    if (*plan.decision == Review::Decision::Postpone)
        return PlanState::Postponed;
    return plan.changedSince ? PlanState::Waiting : PlanState::Revise;
}

} // namespace

std::vector<PlanRow> planRows(const Store &store, LabId lab)
{
    std::vector<PlanRow> plans = store.database().rows(withRules(plansSql), toPlan, lab);
    const auto decided = decidedDigests(store, lab);
    const PerIdea now = decided.empty() ? PerIdea() : digestsNow(store);
    auto sources = sourcesPerPlan(store, lab);
    const qint64 nothing = planDigest(ActionPlan{.id = ActionPlanId(0)}, {});
    for (PlanRow &plan : plans) {
        if (const auto then = decided.find(plan.id); then != decided.end()) {
            const auto found = now.find(plan.id);
            plan.changedSince = then->second != (found == now.end() ? nothing : found->second);
        }
        plan.state = stateOf(plan);
        plan.sources = sources[plan.id];
    }
    sortByUnit(plans);
    return plans;
}

PlanFigures figuresOf(const std::vector<PlanRow> &plans)
{
    PlanFigures figures;
    for (const PlanRow &plan : plans) {
        figures.plans += plan.steps > 0;
        figures.approved += plan.decision == Review::Decision::Approve;
        figures.undecided += plan.isUndecided();
    }
    return figures;
}

std::vector<IdeaChoice> ideaChoices(const Store &store, LabId lab)
{
    const auto read = [](const db::Row &row) {
        return IdeaChoice{.id = row.get<IdeaId>(0),
                          .unit = row.get<OpdId>(1),
                          .unitName = row.get<QString>(2),
                          .number = row.get<QString>(3),
                          .name = row.get<QString>(4),
                          .expansion = row.get<QString>(5),
                          .problem = row.get<QString>(6),
                          .status = row.get<QString>(7),
                          .reason = row.get<QString>(8),
                          .steps = row.get<int>(9),
                          .selected = row.get<bool>(10),
                          .setAside = row.get<bool>(11)};
    };
    auto choices = store.database().rows(
        withRules(", sums AS (SELECT idea, count(*) AS steps FROM step GROUP BY idea)"
                  " SELECT idea.id, opd.id, opd.name, idea.number, idea.name, idea.expansion,"
                  " idea.problem, idea.status, idea.status_reason, coalesce(steps, 0),"
                  " idea.status IN selected, idea.status IN set_aside"
                  " FROM idea JOIN opd ON opd.id = idea.opd LEFT JOIN sums ON sums.idea = idea.id"
                  " WHERE opd.lab = ?1 AND idea.status NOT IN merged"),
        read, lab);
    sortByUnit(choices);
    return choices;
}

std::vector<ReviewUnit> reviewUnits(const Store &store, LabId lab,
                                    const std::vector<PlanRow> &plans)
{
    std::vector<ReviewUnit> units; // as the plans stand: by name
    std::map<OpdId, size_t> places;
    for (const PlanRow &plan : plans) {
        if (plan.steps == 0 || plan.state == PlanState::SetAside)
            continue;
        const auto [place, isNew] = places.try_emplace(plan.unit, units.size());
        if (isNew)
            units.push_back({.id = plan.unit, .name = plan.unitName});
        ReviewUnit &unit = units[place->second];
        ++unit.plans;
        unit.undecided += plan.isUndecided();
    }
    for (const Opd &opd : store.opds.list("WHERE lab = ?", lab)) {
        if (const auto place = places.find(opd.id); place != places.end()) {
            units[place->second].headName = opd.headName;
            units[place->second].headTitle = (opd.headPrefix + u' ' + opd.headTitle).simplified();
        }
    }
    std::ranges::stable_partition(units, [](const ReviewUnit &unit) { return unit.undecided > 0; });
    return units;
}

} // namespace core
