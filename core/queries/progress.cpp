// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/progress.h"

#include "core/queries/by_unit.h"
#include "core/queries/rules.h"

#include <cmath>

namespace core {

double UnitProgress::progress() const
{
    return countedSteps ? std::round(10.0 * progressSum / countedSteps) / 10.0 : 0.0;
}

// One pass over ideas with their steps summed, last decision and last visit looked up by index.
static constexpr auto progressSql = R"sql(
    , sums AS (
        SELECT idea, sum(status NOT IN cancelled) AS steps,
               sum(CASE WHEN status IN cancelled THEN 0 ELSE progress END) AS progress
        FROM step GROUP BY idea),
    fact AS (
        SELECT idea.opd, idea.status IN stopped AS stopped, launched_on IS NOT NULL AS launched,
               displayed_on IS NOT NULL AS displayed, sums.idea IS NOT NULL AS planned,
               coalesce(sums.steps, 0) AS steps, coalesce(sums.progress, 0) AS progress,
               coalesce(last_decision.decision = 0, 0) AS approved,
               idea.id IN running_idea AS running
        FROM idea JOIN opd ON opd.id = idea.opd LEFT JOIN sums ON sums.idea = idea.id
        LEFT JOIN last_decision ON last_decision.idea = idea.id
        WHERE opd.lab = ?1 AND idea.status NOT IN merged),
    unit AS (
        SELECT opd, count(*) AS ideas, sum(planned) AS plans, sum(approved) AS approved,
               sum(launched) AS launched, sum(running) AS running,
               sum(displayed) AS displayed, sum(steps) AS steps,
               sum(CASE WHEN stopped THEN 0 ELSE progress END) AS progress,
               sum(CASE WHEN stopped THEN 0 ELSE steps END) AS counted,
               sum(NOT displayed AND NOT launched AND NOT planned) AS only_idea,
               sum(NOT displayed AND NOT launched AND planned) AS only_plan,
               sum(NOT displayed AND launched) AS only_launched
        FROM fact GROUP BY opd)
    SELECT opd.id, opd.name, opd.abbreviation, opd.kind, coalesce(kind.label, ''),
           coalesce(nullif(kind.attributes, '') ->> 'group', ''), committed, coalesce(ideas, 0),
           coalesce(plans, 0), coalesce(approved, 0), coalesce(launched, 0), coalesce(running, 0),
           coalesce(displayed, 0), coalesce(steps, 0), coalesce(progress, 0), coalesce(counted, 0),
           coalesce(only_idea, 0), coalesce(only_plan, 0), coalesce(only_launched, 0),
           coalesce(kind.position, 1000)
    FROM opd LEFT JOIN unit ON unit.opd = opd.id
    LEFT JOIN list_entry AS kind
        ON kind.lab = opd.lab AND kind.list = 'unit_kind' AND kind.code = opd.kind
    WHERE opd.lab = ?1
)sql";

static UnitProgress toProgress(const db::Row &row)
{
    return {
        .id = row.get<OpdId>(0),
        .name = row.get<QString>(1),
        .abbreviation = row.get<QString>(2),
        .kind = row.get<QString>(3),
        .kindLabel = row.get<QString>(4),
        .group = row.get<QString>(5),
        .committed = row.get<bool>(6),
        .ideas = row.get<int>(7),
        .plans = row.get<int>(8),
        .approved = row.get<int>(9),
        .launched = row.get<int>(10),
        .running = row.get<int>(11),
        .displayed = row.get<int>(12),
        .steps = row.get<int>(13),
        .progressSum = row.get<int>(14),
        .countedSteps = row.get<int>(15),
        .furthest = {0, 0, row.get<int>(16), row.get<int>(17), row.get<int>(18), row.get<int>(12)}};
}

/// Recap groups come in the order in which the list of kinds first names them.
static std::map<QString, int> groupOrder(const Store &store, LabId lab)
{
    std::map<QString, int> order;
    const auto entries =
        store.lists.list("WHERE lab = ? AND list = 'unit_kind' ORDER BY position, id", lab);
    for (const auto &entry : entries)
        order.try_emplace(entry.attributes.value(QLatin1String("group")).toString(),
                          static_cast<int>(order.size()));
    return order;
}

std::vector<UnitProgress> progressPerUnit(const Store &store, LabId lab)
{
    auto units = store.database().rows(withRules(progressSql), toProgress, lab);
    const auto order = groupOrder(store, lab);
    const auto rank = [&order](const UnitProgress &unit) {
        const auto found = order.find(unit.group);
        return found == order.end() ? int(order.size()) : found->second;
    };
    const QCollator collator = nameCollator();
    std::ranges::sort(units, [&](const UnitProgress &a, const UnitProgress &b) {
        if (const int ra = rank(a), rb = rank(b); ra != rb)
            return ra < rb;
        const int names = collator.compare(a.name, b.name);
        return names != 0 ? names < 0 : a.id < b.id;
    });
    return units;
}

LabFigures figuresOf(const std::vector<UnitProgress> &units)
{
    LabFigures sum{.units = static_cast<int>(units.size())};
    for (const auto &unit : units) {
        sum.committed += unit.committed;
        sum.unitsWithIdeas += unit.ideas > 0;
        sum.ideas += unit.ideas;
        sum.plans += unit.plans;
        sum.approved += unit.approved;
        sum.launched += unit.launched;
        sum.running += unit.running;
        sum.displayed += unit.displayed;
        sum.steps += unit.steps;
    }
    return sum;
}

std::map<OpdId, StepCount> stepsPerUnit(const Store &store, LabId lab, QDate today)
{
    std::map<OpdId, StepCount> counts;
    const auto rows = store.database().rows(
        withRules(", sums AS (SELECT idea, sum(progress = 100) AS done,"
                  "     sum(progress < 100 AND end_on < ?2) AS late"
                  "     FROM step WHERE status NOT IN cancelled GROUP BY idea)"
                  " SELECT idea.opd, sum(done),"
                  "     sum(CASE WHEN launched_on IS NOT NULL AND idea.status NOT IN stopped"
                  "         THEN late END)"
                  " FROM sums JOIN idea ON idea.id = sums.idea JOIN opd ON opd.id = idea.opd"
                  " WHERE opd.lab = ?1 AND idea.status NOT IN merged GROUP BY idea.opd"),
        [](const db::Row &row) {
            return std::pair(row.get<OpdId>(0),
                             StepCount{.done = row.get<int>(1),
                                       .overdue = row.get<std::optional<int>>(2).value_or(0)});
        },
        lab, today);
    for (const auto &[unit, count] : rows)
        counts.emplace(unit, count);
    return counts;
}

LabFigures labFigures(const Store &store, LabId lab, QDate today)
{
    LabFigures figures = figuresOf(progressPerUnit(store, lab));
    for (const auto &[unit, count] : stepsPerUnit(store, lab, today)) {
        figures.stepsDone += count.done;
        figures.stepsOverdue += count.overdue;
    }
    return figures;
}

} // namespace core
