// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/design.h"

#include "core/domain/codes.h"
#include "core/queries/plan_digest.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr auto plansSql = R"sql(
    WITH sums AS (
        SELECT idea, count(*) AS steps, sum(who = '') AS no_person,
               sum(start_on IS NULL OR end_on IS NULL) AS no_dates, min(start_on) AS first,
               max(coalesce(end_on, start_on)) AS last, coalesce(sum(budget), 0) AS budget
        FROM step GROUP BY idea)
    SELECT idea.id, opd.id, opd.name, idea.number, idea.name, idea.expansion, idea.problem,
           idea.status, coalesce(steps, 0), coalesce(no_person, 0), coalesce(no_dates, 0),
           first, last, coalesce(budget, 0), decision, coalesce(review.note, ''),
           coalesce(review.decided_by, ''), review.date
    FROM idea JOIN opd ON opd.id = idea.opd LEFT JOIN sums ON sums.idea = idea.id
    LEFT JOIN review ON review.id = (
        SELECT id FROM review WHERE review.idea = idea.id AND decided_as = 1
        ORDER BY at DESC, id DESC LIMIT 1)
    WHERE opd.lab = ?1 AND (idea.status = 'terpilih' OR steps > 0) AND idea.status <> 'digabung'
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

bool isSetAside(const QString &status)
{
    return status == codes::postponed || status == codes::notPursued || status == codes::stopped;
}

PlanState stateOf(const PlanRow &plan)
{
    if (isSetAside(plan.ideaStatus))
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

/// By name of the unit, as people sort names, then by number of the idea.
template<typename Row>
void sortByUnit(std::vector<Row> &rows)
{
    QCollator collator{QLocale(QLocale::Indonesian)};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::map<QString, QCollatorSortKey> keys;
    for (const Row &row : rows)
        keys.try_emplace(row.unitName, collator.sortKey(row.unitName));
    std::ranges::sort(rows, [&keys](const Row &a, const Row &b) {
        if (const int units = keys.at(a.unitName).compare(keys.at(b.unitName)); units != 0)
            return units < 0;
        return std::tie(a.unit, a.number, a.id) < std::tie(b.unit, b.number, b.id);
    });
}

} // namespace

std::vector<PlanRow> planRows(const Store &store, LabId lab)
{
    std::vector<PlanRow> plans = store.database().rows(plansSql, toPlan, lab);
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

bool IdeaChoice::isSelected() const
{
    return status == codes::selected;
}

bool IdeaChoice::isOpen() const
{
    return !isSelected() && !isSetAside(status);
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
                          .steps = row.get<int>(9)};
    };
    auto choices = store.database().rows(
        "SELECT idea.id, opd.id, opd.name, idea.number, idea.name, idea.expansion, idea.problem,"
        " idea.status, idea.status_reason,"
        " (SELECT count(*) FROM step WHERE step.idea = idea.id)"
        " FROM idea JOIN opd ON opd.id = idea.opd WHERE opd.lab = ? AND idea.status <> 'digabung'",
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
