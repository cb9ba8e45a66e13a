// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/deliver.h"

#include "core/domain/codes.h"
#include "core/queries/rules.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace core {

namespace {

// One pass over the steps of ideas that are launched or approved; the open step that ends first is
// found by rank, not asked for row by row.
constexpr auto rowsSql = R"sql(
    , counted AS (
        SELECT step.*, EXISTS (SELECT 1 FROM evidence WHERE evidence.step = step.id) AS proven,
               row_number() OVER (PARTITION BY idea ORDER BY progress = 100, end_on IS NULL,
                                  end_on, position, id) AS n
        FROM step WHERE status NOT IN cancelled),
    sums AS (
        SELECT idea, count(*) AS steps, sum(progress = 100) AS done, sum(progress) AS progress,
               sum(progress < 100 AND coalesce(end_on < ?2, 0)) AS overdue,
               sum(progress = 100 AND NOT proven) AS unproven,
               max(CASE WHEN progress < 100 THEN obstacle ELSE '' END) AS obstacle
        FROM counted GROUP BY idea)
    SELECT idea.id, opd.id, opd.name, idea.number, idea.name, idea.expansion, idea.launched_on,
           opd.contract_on, coalesce(decided.decision = 0, 0), idea.status IN stopped, next.id,
           next.activity,
           next.end_on, coalesce(sums.steps, 0), coalesce(sums.done, 0), coalesce(overdue, 0),
           coalesce(unproven, 0), coalesce(sums.progress, 0), coalesce(run_status, ''),
           visited.date, coalesce(visited.obstacle, ''), coalesce(entry.label, ''),
           coalesce(sums.obstacle, ''), coalesce(run_status IN reported, 0),
           coalesce(run_status IN run_done, 0),
           idea.id IN running_idea
    FROM idea JOIN opd ON opd.id = idea.opd
    LEFT JOIN last_decision AS decided ON decided.idea = idea.id
    LEFT JOIN last_visit AS visited ON visited.idea = idea.id
    LEFT JOIN sums ON sums.idea = idea.id
    LEFT JOIN counted AS next ON next.idea = idea.id AND next.n = 1 AND next.progress < 100
    LEFT JOIN list_entry AS entry ON entry.lab = ?1 AND entry.list = 'obstacle_category'
        AND entry.code = visited.obstacle_category
    WHERE opd.lab = ?1 AND idea.status NOT IN merged
        AND (launched_on IS NOT NULL OR (decided.decision = 0 AND idea.status IN selected))
)sql";

QString firstOf(const QStringList &texts)
{
    const auto found =
        std::ranges::find_if(texts, [](const QString &text) { return !text.isEmpty(); });
    return found == texts.end() ? QString() : *found;
}

Urgency urgencyOf(const DeliverRow &row, bool isStopped, bool isDone)
{
    if (!row.isLaunched())
        return Urgency::Unlaunched;
    if (isStopped)
        return Urgency::Stopped;
    if (isDone || (row.steps > 0 && row.stepsDone == row.steps))
        return Urgency::Done;
    if (row.overdueSteps > 0)
        return Urgency::Overdue;
    if (row.nextEnd.isValid() && row.daysLeft <= daysDueSoon)
        return Urgency::DueSoon;
    return row.reported ? Urgency::OnPlan : Urgency::NotReported;
}

DeliverRow toRow(const db::Row &row, QDate today)
{
    DeliverRow read{.id = row.get<IdeaId>(0),
                    .unit = row.get<OpdId>(1),
                    .unitName = row.get<QString>(2),
                    .number = row.get<QString>(3),
                    .name = row.get<QString>(4),
                    .expansion = row.get<QString>(5),
                    .launchedOn = row.get<QDate>(6),
                    .contractOn = row.get<QDate>(7),
                    .approved = row.get<bool>(8),
                    .nextStep = row.get<std::optional<StepId>>(10),
                    .nextActivity = row.get<QString>(11),
                    .nextEnd = row.get<QDate>(12),
                    .steps = row.get<int>(13),
                    .stepsDone = row.get<int>(14),
                    .overdueSteps = row.get<int>(15),
                    .doneWithoutEvidence = row.get<int>(16),
                    .runStatus = row.get<QString>(18),
                    .visitedOn = row.get<QDate>(19),
                    .reported = row.get<bool>(23),
                    .running = row.get<bool>(25)};
    read.daysLeft = read.nextEnd.isValid() ? static_cast<int>(today.daysTo(read.nextEnd)) : 0;
    read.progress = read.steps ? std::round(10.0 * row.get<int>(17) / read.steps) / 10.0 : 0.0;
    read.obstacle = firstOf({row.get<QString>(20), row.get<QString>(21), row.get<QString>(22)});
    if (read.isLaunched() && read.runStatus.isEmpty())
        read.runStatus = codes::runNotReported;
    read.urgency = urgencyOf(read, row.get<bool>(9), row.get<bool>(24));
    return read;
}

} // namespace

std::vector<DeliverRow> deliverRows(const Store &store, LabId lab, QDate today)
{
    const auto read = [today](const db::Row &row) { return toRow(row, today); };
    auto rows = store.database().rows(withRules(rowsSql), read, lab, today);
    std::ranges::sort(rows, {}, [](const DeliverRow &row) {
        return std::tuple(row.urgency, !row.nextEnd.isValid(), row.nextEnd, row.unitName,
                          row.number, row.id);
    });
    return rows;
}

std::vector<DeliverStep> deliverSteps(const Store &store, IdeaId idea, QDate today)
{
    const auto read = [today](const db::Row &row) {
        DeliverStep step{.id = row.get<StepId>(0),
                         .activity = row.get<QString>(1),
                         .who = row.get<QString>(2),
                         .end = row.get<QDate>(3),
                         .progress = row.get<int>(4),
                         .status = row.get<QString>(5),
                         .obstacle = row.get<QString>(6),
                         .evidence = row.get<int>(7),
                         .cancelled = row.get<bool>(8)};
        step.late = !step.cancelled && !step.isDone() && step.end.isValid() && step.end < today;
        return step;
    };
    return store.database().rows(
        "SELECT step.id, activity, who, end_on, progress, step.status, step.obstacle,"
        " (SELECT count(*) FROM evidence WHERE evidence.step = step.id),"
        " NOT coalesce(nullif(entry.attributes, '') ->> 'counted', 1)"
        " FROM step JOIN idea ON idea.id = step.idea JOIN opd ON opd.id = idea.opd"
        " LEFT JOIN list_entry AS entry ON entry.lab = opd.lab AND entry.list = 'step_status'"
        " AND entry.code = step.status WHERE step.idea = ? ORDER BY step.position, step.id",
        read, idea);
}

DeliverFigures deliverFigures(const Store &store, LabId lab, const std::vector<DeliverRow> &rows)
{
    DeliverFigures figures;
    for (const DeliverRow &row : rows) {
        figures.launched += row.isLaunched();
        figures.notReported += row.isLaunched() && !row.reported;
        figures.obstructed += row.isLaunched() && !row.obstacle.isEmpty();
        figures.stopped += row.urgency == Urgency::Stopped;
        figures.done += row.urgency == Urgency::Done;
        figures.running += row.running;
    }
    const auto add = [&figures](const db::Row &row) {
        figures.evidence += row.get<int>(0);
        figures.evidenceBytes += row.get<qint64>(1);
        return true;
    };
    store.database().rows(
        "SELECT sum(n), sum(size) FROM (SELECT count(*) AS n, max(size) AS size FROM evidence"
        " JOIN idea ON idea.id = evidence.idea JOIN opd ON opd.id = idea.opd WHERE opd.lab = ?"
        " GROUP BY attachment)",
        add, lab);
    return figures;
}

} // namespace core
