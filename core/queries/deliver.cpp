// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/deliver.h"

#include "core/domain/codes.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace core {

namespace {

// One pass over the steps of ideas that are launched or approved; the last visit, the last decision
// and the open step that ends first are found by rank, not asked for row by row.
constexpr auto rowsSql = R"sql(
    WITH cancelled AS (
        SELECT code FROM list_entry WHERE lab = ?1 AND list = 'step_status'
            AND NOT coalesce(attributes ->> 'counted', 1)),
    decided AS (
        SELECT idea, decision, row_number() OVER (PARTITION BY idea ORDER BY at DESC, id DESC) AS n
        FROM review WHERE decided_as = 1),
    visited AS (
        SELECT idea, date, run_status, obstacle, obstacle_category,
               row_number() OVER (PARTITION BY idea ORDER BY date DESC, at DESC, id DESC) AS n
        FROM visit),
    counted AS (
        SELECT step.*, EXISTS (SELECT 1 FROM evidence WHERE evidence.step = step.id) AS proven,
               row_number() OVER (PARTITION BY idea ORDER BY progress = 100, end_on IS NULL,
                                  end_on, position, id) AS n
        FROM step WHERE status NOT IN (SELECT code FROM cancelled)),
    sums AS (
        SELECT idea, count(*) AS steps, sum(progress = 100) AS done, sum(progress) AS progress,
               sum(progress < 100 AND coalesce(end_on < ?2, 0)) AS overdue,
               sum(progress = 100 AND NOT proven) AS unproven,
               max(CASE WHEN progress < 100 THEN obstacle ELSE '' END) AS obstacle
        FROM counted GROUP BY idea)
    SELECT idea.id, opd.id, opd.name, idea.number, idea.name, idea.expansion, idea.launched_on,
           opd.contract_on, coalesce(decided.decision = 0, 0), idea.status, next.id, next.activity,
           next.end_on, coalesce(sums.steps, 0), coalesce(sums.done, 0), coalesce(overdue, 0),
           coalesce(unproven, 0), coalesce(sums.progress, 0), coalesce(run_status, ''),
           visited.date, coalesce(visited.obstacle, ''), coalesce(entry.label, ''),
           coalesce(sums.obstacle, '')
    FROM idea JOIN opd ON opd.id = idea.opd
    LEFT JOIN decided ON decided.idea = idea.id AND decided.n = 1
    LEFT JOIN visited ON visited.idea = idea.id AND visited.n = 1
    LEFT JOIN sums ON sums.idea = idea.id
    LEFT JOIN counted AS next ON next.idea = idea.id AND next.n = 1 AND next.progress < 100
    LEFT JOIN list_entry AS entry ON entry.lab = ?1 AND entry.list = 'obstacle_category'
        AND entry.code = visited.obstacle_category
    WHERE opd.lab = ?1 AND (launched_on IS NOT NULL
                            OR (decided.decision = 0 AND idea.status = 'terpilih'))
)sql";

QString firstOf(const QStringList &texts)
{
    const auto found =
        std::ranges::find_if(texts, [](const QString &text) { return !text.isEmpty(); });
    return found == texts.end() ? QString() : *found;
}

Urgency urgencyOf(const DeliverRow &row, const QString &ideaStatus)
{
    if (!row.isLaunched())
        return Urgency::Unlaunched;
    if (ideaStatus == codes::stopped || row.runStatus == codes::runStopped)
        return Urgency::Stopped;
    if (row.runStatus == codes::runDone || (row.steps > 0 && row.stepsDone == row.steps))
        return Urgency::Done;
    if (row.overdueSteps > 0)
        return Urgency::Overdue;
    if (row.nextEnd.isValid() && row.daysLeft <= daysDueSoon)
        return Urgency::DueSoon;
    return row.isReported() ? Urgency::OnPlan : Urgency::NotReported;
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
                    .visitedOn = row.get<QDate>(19)};
    read.daysLeft = read.nextEnd.isValid() ? static_cast<int>(today.daysTo(read.nextEnd)) : 0;
    read.progress = read.steps ? std::round(10.0 * row.get<int>(17) / read.steps) / 10.0 : 0.0;
    read.obstacle = firstOf({row.get<QString>(20), row.get<QString>(21), row.get<QString>(22)});
    if (read.isLaunched() && read.runStatus.isEmpty())
        read.runStatus = codes::runNotReported;
    read.urgency = urgencyOf(read, row.get<QString>(9));
    return read;
}

} // namespace

bool DeliverRow::isReported() const
{
    return !runStatus.isEmpty() && runStatus != codes::runNotReported;
}

std::vector<DeliverRow> deliverRows(const Store &store, LabId lab, QDate today)
{
    const auto read = [today](const db::Row &row) { return toRow(row, today); };
    auto rows = store.database().rows(rowsSql, read, lab, today);
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
        " NOT coalesce(entry.attributes ->> 'counted', 1)"
        " FROM step JOIN idea ON idea.id = step.idea JOIN opd ON opd.id = idea.opd"
        " LEFT JOIN list_entry AS entry ON entry.lab = opd.lab AND entry.list = 'step_status'"
        " AND entry.code = step.status WHERE step.idea = ? ORDER BY step.position, step.id",
        read, idea);
}

DeliverFigures deliverFigures(const Store &store, LabId lab, const std::vector<DeliverRow> &rows)
{
    DeliverFigures figures;
    QStringList running;
    for (const auto &entry : store.lists.list("WHERE lab = ? AND list = 'run_status'", lab)) {
        if (entry.attributes.value(QLatin1String("running")).toBool())
            running << entry.code;
    }
    for (const DeliverRow &row : rows) {
        figures.launched += row.isLaunched();
        figures.notReported += row.isLaunched() && !row.isReported();
        figures.obstructed += row.isLaunched() && !row.obstacle.isEmpty();
        figures.stopped += row.urgency == Urgency::Stopped;
        figures.done += row.urgency == Urgency::Done;
        figures.running +=
            row.isLaunched() && row.urgency != Urgency::Stopped && running.contains(row.runStatus);
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
