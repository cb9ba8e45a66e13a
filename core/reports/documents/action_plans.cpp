// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/format.h"
#include "core/queries/design.h"
#include "core/queries/plan_digest.h"
#include "core/reports/documents/kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::reports {
namespace {

QString milestones(const ActionPlan &plan)
{
    QStringList lines;
    if (!plan.milestoneShort.isEmpty())
        lines << translate("Document", "Short term: %1").arg(plan.milestoneShort);
    if (!plan.milestoneMedium.isEmpty())
        lines << translate("Document", "Medium term: %1").arg(plan.milestoneMedium);
    if (!plan.milestoneLong.isEmpty())
        lines << translate("Document", "Long term: %1").arg(plan.milestoneLong);
    return lines.join(u"; "_s);
}

/// From the first start to the last end of \a steps; none without dates.
std::optional<TimeSpan> monthsOf(const std::vector<Step> &steps)
{
    QDate from;
    QDate to;
    for (const auto &step : steps)
        for (const auto &date : {step.start, step.end}) {
            if (!date.isValid())
                continue;
            from = from.isValid() ? std::min(from, date) : date;
            to = to.isValid() ? std::max(to, date) : date;
        }
    return from.isValid() ? std::optional(TimeSpan{from, to}) : std::nullopt;
}

std::optional<TimeSpan> spanOf(const Step &step)
{
    const auto from = step.start.isValid() ? step.start : step.end;
    const auto to = step.end.isValid() ? step.end : step.start;
    return from.isValid() ? std::optional(TimeSpan{from, to}) : std::nullopt;
}

/// The parties of a step only where they are not those of the whole plan, which stand above.
Row rowOf(const Stationery &stationery, int number, const Step &step, const QString &planParties)
{
    const auto parties = step.parties == planParties ? QString() : step.parties;
    const auto free = step.budget == 0;
    const auto budget = step.budget ? stationery.number(*step.budget) : QString();
    const auto hasSource = !free && !step.source.isEmpty();
    const auto source = hasSource ? stationery.label(u"fund_source"_s, step.source) : QString();
    const auto period = domain::formatPeriod(step.start, step.end, stationery.request().language);
    return {{{.text = QString::number(number)},
             {.text = step.activity, .note = step.method},
             {.text = step.who, .note = parties},
             {.text = period},
             {.text = step.output},
             {.text = free ? u"\u2013"_s : budget, .note = source},
             {.span = spanOf(step)}}};
}

Table stepTable(const Stationery &stationery, const std::vector<Step> &steps,
                const QString &parties)
{
    Table table{{{translate("Document", "No."), 0.3, Column::Kind::Ordinal},
                 {translate("Document", "Activity and method"), 3.2},
                 {translate("Document", "Person in charge and parties"), 2},
                 {translate("Document", "Time"), 1.3},
                 {translate("Document", "Output"), 1.8},
                 {translate("Document", "Rupiah and source"), 0.9, Column::Kind::Number}}};
    table.months = monthsOf(steps);
    if (table.months)
        table.columns.push_back({translate("Document", "Schedule"), 1, Column::Kind::Gantt});
    qint64 sum = 0;
    int number = 0;
    for (const auto &step : steps) {
        table.rows.push_back(rowOf(stationery, ++number, step, parties));
        sum += step.budget.value_or(0);
    }
    table.rows.push_back(
        row({{}, translate("Document", "Total"), {}, {}, {}, stationery.number(sum)},
            Row::Kind::Total));
    return table;
}

DecisionLine decisionOf(const Stationery &stationery, const PlanRow &plan)
{
    const auto is = [&plan](Review::Decision decision) {
        return plan.decision == decision && !plan.changedSince;
    };
    const QString list = u"head_review"_s;
    DecisionLine line{translate("Document", "Decision of the head"),
                      {{stationery.label(list, u"disetujui"_s), is(Review::Decision::Approve)},
                       {stationery.label(list, u"perbaikan"_s), is(Review::Decision::Revise)},
                       {stationery.label(list, u"ditunda"_s), is(Review::Decision::Postpone)}}};
    if (!plan.changedSince && !plan.note.isEmpty())
        line.note = u"%1: %2"_s.arg(stationery.text(u"plan_review"_s), plan.note);
    return line;
}

Report actionPlan(const Stationery &stationery, const PlanRow &row, const Opd &unit)
{
    const auto &store = stationery.store();
    const auto plan = planOf(store, row.id);
    const auto name = row.name.isEmpty() ? row.number : row.name;
    auto report = stationery.start(translate("Document", "Action plan"),
                                   u"%1 \u00B7 %2"_s.arg(unit.name, name));
    report.letterhead = stationery.letterhead(unit.name);
    report.onOneSheet = true; // what is signed stands above the signatures
    add(report, DocumentTitle{stationery.text(u"plan_title"_s), stationery.lab().name});
    add(report, TitleBox{row.name, row.expansion});
    if (!report.letterhead)
        add(report, Paragraph{unit.name, Paragraph::Style::Centred});
    add(report, Fields{{{translate("Document", "Problem"), row.problem},
                        {stationery.text(u"plan_aim"_s), plan.aim},
                        {stationery.text(u"plan_output"_s), plan.outputs},
                        {translate("Document", "Milestones"), milestones(plan)},
                        {translate("Document", "Parties involved"), plan.parties}}});
    add(report, stepTable(stationery, stepsOf(store, row.id), plan.parties));
    add(report, decisionOf(stationery, row));
    const auto decided = row.changedSince ? QDate() : row.decidedOn;
    const Signer person{.lead = translate("Document", "Person in charge,"),
                        .position = plan.personTitle,
                        .name = plan.personInCharge,
                        .nip = plan.personNip};
    add(report, SigningBlock{{stationery.headOf(unit, stationery.placeAndDate(decided)), person}});
    return report;
}

} // namespace

std::vector<Report> actionPlans(const Stationery &stationery)
{
    const auto &request = stationery.request();
    const auto rows = planRows(stationery.store(), request.lab);
    std::vector<Report> plans;
    for (const auto &unit : stationery.units())
        for (const auto &row : rows)
            if (row.unit == unit.opd.id && request.idea.value_or(row.id) == row.id &&
                (row.steps > 0 || request.idea))
                plans.push_back(actionPlan(stationery, row, unit.opd));
    if (plans.empty()) {
        auto empty = stationery.start(translate("Document", "Action plan"));
        add(empty, DocumentTitle{stationery.text(u"plan_title"_s), stationery.lab().name});
        add(empty, Paragraph{translate("Document", "No idea has been planned yet."),
                             Paragraph::Style::Centred});
        plans.push_back(std::move(empty));
    }
    return plans;
}

} // namespace core::reports
