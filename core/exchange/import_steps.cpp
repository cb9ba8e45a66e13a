// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_steps.h"

#include "core/commands/step_report.h"
#include "core/domain/parse_date.h"
#include "core/domain/parse_rupiah.h"
#include "core/domain/unit_names.h"
#include "core/exchange/list_words.h"
#include "core/queries/lab_rows.h"

#include <QCoreApplication>

namespace core::exchange {

namespace {

/// Goes through a table of steps once.
class StepPlanner
{
    Q_DECLARE_TR_FUNCTIONS(Import)

public:
    StepPlanner(const Store &store, const ImportOptions &options);

    void take(const MappedRow &row);
    ImportPlan finish() { return std::move(m_plan); }

private:
    using Problem = std::optional<QString>;

    Problem findIdea(const MappedRow &row, IdeaId &idea) const;
    std::optional<StepId> storedAs(const MappedRow &row, const QString &identity) const;
    Problem write(Step &step, const MappedRow &row);
    Problem writeNumbers(Step &step, const MappedRow &row);
    Problem agree(const Step &before, Step &step) const;
    void add(const MappedRow &row, IdeaId idea, const QString &identity, QDate start);
    void note(const MappedRow &row, RowFate fate);

    const Store &m_store;
    const ImportOptions &m_options;
    ListWords m_sources, m_statuses;
    UnitNames m_opds;
    QHash<QString, IdeaId> m_ideas;
    QHash<QString, StepId> m_stored;
    QHash<qint64, std::pair<IdeaId, QString>> m_owners; ///< Step -> its idea, identity of that.
    QHash<QString, size_t> m_added;
    QHash<qint64, qint64> m_lastPosition; ///< Idea -> highest position of its steps.
    ImportPlan m_plan;
};

StepPlanner::StepPlanner(const Store &store, const ImportOptions &options)
    : m_store(store)
    , m_options(options)
    , m_sources(store, options.lab, QStringLiteral("fund_source"))
    , m_statuses(store, options.lab, QStringLiteral("step_status"))
    , m_opds(unitsOf(store, options.lab))
{
    QHash<qint64, QString> identities;
    for (const Idea &idea : ideasOf(store, options.lab)) {
        const QString identity = ideaIdentity(idea.opd, idea.name);
        m_ideas.insert(identity, idea.id);
        identities.insert(idea.id.value(), identity);
    }
    for (const Step &step : stepsOf(store, options.lab)) {
        m_owners.insert(step.id.value(), {step.idea, identities.value(step.idea.value())});
        m_stored.insert(stepIdentity(step.idea, step.activity, step.start), step.id);
        qint64 &last = m_lastPosition[step.idea.value()];
        last = std::max(last, step.position);
    }
}

StepPlanner::Problem StepPlanner::findIdea(const MappedRow &row, IdeaId &idea) const
{
    const QString &unit = row.at(StepColumn::Unit);
    const QString &innovation = row.at(StepColumn::Innovation);
    const auto opd = m_opds.find(unit);
    if (!opd)
        return tr("There is no unit named '%1'.").arg(unit);
    const QString identity = ideaIdentity(*opd, innovation);
    const auto owner = m_owners.constFind(row.id.toLongLong());
    if (owner != m_owners.constEnd() && owner->second == identity) {
        idea = owner->first; // There may be several without a name.
        return std::nullopt;
    }
    const auto found = m_ideas.constFind(identity);
    if (found == m_ideas.constEnd() || innovation.isEmpty())
        return tr("%1 has no innovation named '%2'.").arg(unit, innovation);
    idea = *found;
    return std::nullopt;
}

/// The step of the lab that \a row means. Those that do not say yet what is done are told apart by
/// the id they were exported with.
std::optional<StepId> StepPlanner::storedAs(const MappedRow &row, const QString &identity) const
{
    const qint64 id = row.id.toLongLong();
    const auto step = m_owners.contains(id) ? m_store.steps.find(StepId(id)) : std::nullopt;
    if (step && stepIdentity(step->idea, step->activity, step->start) == identity)
        return step->id;
    const auto found = m_stored.constFind(identity);
    return found == m_stored.constEnd() || row.at(StepColumn::Activity).isEmpty()
               ? std::nullopt
               : std::optional(*found);
}

void StepPlanner::take(const MappedRow &row)
{
    if (const QString complaint = complaintAboutShift(row); !complaint.isEmpty()) {
        m_plan.bad.push_back({row.line, complaint});
        return;
    }
    IdeaId idea(0);
    if (const Problem problem = findIdea(row, idea)) {
        m_plan.bad.push_back({row.line, *problem});
        return;
    }
    QDate start;
    if (const QString &text = row.at(StepColumn::Start); !text.isEmpty()) {
        const auto date = domain::parseDate(text);
        if (!date) {
            m_plan.bad.push_back({row.line, date.error().message});
            return;
        }
        start = *date;
    }
    const QString activity = row.at(StepColumn::Activity).simplified();
    const QString identity = stepIdentity(idea, activity, start);
    const auto stored = storedAs(row, identity);
    if (activity.isEmpty() && !stored) {
        m_plan.bad.push_back({row.line, tr("The activity is empty.")});
        return;
    }
    if (!stored && !m_added.contains(identity)) {
        if (m_options.removed.contains(identity))
            note(row, RowFate::Removed);
        else
            add(row, idea, identity, start);
        return;
    }
    if (!m_options.update || !stored)
        return note(row, RowFate::Existing);
    const auto before = m_store.steps.find(*stored);
    Step changed = *before;
    if (const Problem problem = write(changed, row)) {
        m_plan.bad.push_back({row.line, *problem});
        return;
    }
    note(row, changed == *before ? RowFate::Existing : RowFate::Changed);
    if (changed != *before)
        m_plan.changedSteps.push_back(changed);
}

void StepPlanner::note(const MappedRow &row, RowFate fate)
{
    m_plan.rows.push_back({row.line, row.at(StepColumn::Innovation),
                           row.at(StepColumn::Activity).simplified(), fate});
}

void StepPlanner::add(const MappedRow &row, IdeaId idea, const QString &identity, QDate start)
{
    Step step{.id = hashedId<Step>({identity})};
    if (m_store.steps.find(step.id)) // It was imported like this and changed since.
        return note(row, RowFate::Existing);
    static constexpr qint64 gap = 1024;
    step.idea = idea;
    step.activity = row.at(StepColumn::Activity).simplified();
    step.start = start;
    if (const Problem problem = write(step, row)) {
        m_plan.bad.push_back({row.line, *problem});
        return;
    }
    note(row, RowFate::New);
    step.position = m_lastPosition[idea.value()] += gap;
    m_added.insert(identity, m_plan.newSteps.size());
    m_plan.newSteps.push_back(std::move(step));
}

StepPlanner::Problem StepPlanner::write(Step &step, const MappedRow &row)
{
    const auto set = [&row](QString &field, StepColumn column) {
        if (!row.at(column).isEmpty())
            field = row.at(column);
    };
    set(step.who, StepColumn::Who);
    set(step.output, StepColumn::Output);
    set(step.method, StepColumn::Method);
    set(step.parties, StepColumn::Parties);
    set(step.obstacle, StepColumn::Obstacle);
    const auto status = m_statuses.codeOf(row.at(StepColumn::Status));
    if (!status)
        return tr("'%1' is not one of: %2.").arg(row.at(StepColumn::Status), m_statuses.labels());
    if (!status->isEmpty())
        step.status = *status;
    const Step before = step;
    if (Problem problem = writeNumbers(step, row))
        return problem;
    const bool isReport = !row.at(StepColumn::Status).isEmpty() ||
                          !row.at(StepColumn::Progress).isEmpty() ||
                          !row.at(StepColumn::Obstacle).isEmpty();
    if (Problem problem = isReport ? agree(before, step) : std::nullopt)
        return problem;
    if (!row.at(StepColumn::Source).isEmpty()) // Last: a bad row makes no new source.
        step.source = m_sources.codeOrNew(row.at(StepColumn::Source), m_plan.newEntries);
    return std::nullopt;
}

/// The rules of a report made in the window hold for a table as well.
StepPlanner::Problem StepPlanner::agree(const Step &before, Step &step) const
{
    const auto report = agreedReport(before, {step.id, step.progress, step.status, step.obstacle},
                                     m_statuses.entry(step.status));
    if (!report)
        return report.error().message;
    step.progress = report->progress;
    step.status = report->status;
    return std::nullopt;
}

StepPlanner::Problem StepPlanner::writeNumbers(Step &step, const MappedRow &row)
{
    if (const QString &text = row.at(StepColumn::End); !text.isEmpty()) {
        const auto date = domain::parseDate(text);
        if (!date)
            return date.error().message;
        step.end = *date;
    }
    if (step.start.isValid() && step.end.isValid() && step.end < step.start)
        return tr("The end is before the start.");
    if (const QString &text = row.at(StepColumn::Budget); !text.isEmpty()) {
        const auto budget = domain::parseRupiah(text);
        if (!budget)
            return budget.error().message;
        step.budget = *budget;
    }
    if (const QString &text = row.at(StepColumn::Progress); !text.isEmpty()) {
        const auto progress = domain::parsePercent(text);
        if (!progress)
            return progress.error().message;
        step.progress = *progress;
    }
    return std::nullopt;
}

} // namespace

ImportPlan planSteps(const Store &store, const MappedTable &table, const ImportOptions &options)
{
    StepPlanner planner(store, options);
    for (const MappedRow &row : table.rows)
        planner.take(row);
    return planner.finish();
}

} // namespace core::exchange
