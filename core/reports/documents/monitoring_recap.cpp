// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/format.h"
#include "core/queries/lab_rows.h"
#include "core/queries/plan_digest.h"
#include "core/reports/documents/kinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core::reports {
namespace {

QString progressOf(const Stationery &stationery, IdeaId idea)
{
    auto steps = stepsOf(stationery.store(), idea);
    std::erase_if(steps, [&stationery](const Step &step) {
        return !stationery.isCounted(u"step_status"_s, step.status);
    });
    if (steps.empty())
        return {};
    double sum = 0;
    for (const auto &step : steps)
        sum += step.progress;
    return domain::formatPercent(sum / static_cast<double>(steps.size()),
                                 stationery.request().language);
}

QString labelled(const Stationery &stationery, const QString &list, const QString &code,
                 const QString &text)
{
    auto label = code.isEmpty() ? QString() : stationery.label(list, code);
    if (text.isEmpty())
        return label;
    return label.isEmpty() ? text : u"%1: %2"_s.arg(label, text);
}

QString followUpOf(const Stationery &stationery, const Visit &visit)
{
    if (!visit.followUpDue.isValid())
        return visit.followUp;
    return translate("Document", "%1 (by %2)")
        .arg(visit.followUp, stationery.shortDate(visit.followUpDue));
}

/// Those with a visit in a table, the others counted apart.
class MonitoringTables
{
public:
    explicit MonitoringTables(const Stationery &stationery)
        : m_stationery(stationery)
    {
        m_visited.columns = {{translate("Document", "No."), 0.3, Column::Kind::Ordinal},
                             {translate("Document", "Innovation"), 1.9},
                             {translate("Document", "Unit"), 1.9},
                             {translate("Document", "Progress"), 0.6, Column::Kind::Number},
                             {translate("Document", "Phase"), 1},
                             {translate("Document", "Status"), 1.5},
                             {translate("Document", "Obstacle"), 2},
                             {translate("Document", "Follow-up"), 2},
                             {translate("Document", "Evidence"), 0.5, Column::Kind::Number},
                             {translate("Document", "Date"), 1, Column::Kind::Fixed}};
        m_silent.columns = {{translate("Document", "No."), 0.3, Column::Kind::Ordinal},
                            {translate("Document", "Innovation"), 3},
                            {translate("Document", "Unit"), 3},
                            {translate("Document", "Launched"), 1, Column::Kind::Fixed}};
    }

    void add(const DocumentUnit &unit)
    {
        for (const auto &idea : ideasOf(m_stationery, unit.opd.id)) {
            if (!idea.launchedOn.isValid())
                continue;
            const auto visit = lastVisitOf(m_stationery.store(), idea.id);
            if (visit && m_stationery.isSet(u"run_status"_s, visit->runStatus, "reported"_L1))
                addVisit(unit.opd, idea, *visit);
            else
                addSilent(unit.opd, idea);
        }
    }

    Table takeVisited()
    {
        const auto count = static_cast<int>(m_visited.rows.size());
        m_visited.rows.push_back(row(
            {{},
             QCoreApplication::translate("Document", "%n innovation(s) reported", nullptr, count)},
            Row::Kind::Total));
        return std::move(m_visited);
    }

    bool hasSilent() const { return !m_silent.rows.empty(); }
    Table takeSilent() { return std::move(m_silent); }

private:
    void addVisit(const Opd &unit, const Idea &idea, const Visit &visit)
    {
        const auto evidence = m_stationery.store().evidences.count("WHERE idea = ?", idea.id);
        const auto number = m_visited.rows.size() + 1;
        const auto phase =
            visit.phase.isEmpty() ? QString() : m_stationery.label(u"phase"_s, visit.phase);
        m_visited.rows.push_back({{{.text = QString::number(number)},
                                   {.text = nameOf(idea), .strong = true},
                                   {.text = unit.name},
                                   {.text = progressOf(m_stationery, idea.id)},
                                   {.text = phase},
                                   {.text = m_stationery.label(u"run_status"_s, visit.runStatus),
                                    .note = visit.statusNote},
                                   {.text = labelled(m_stationery, u"obstacle_category"_s,
                                                     visit.obstacleCategory, visit.obstacle)},
                                   {.text = followUpOf(m_stationery, visit)},
                                   {.text = m_stationery.number(evidence)},
                                   {.text = m_stationery.shortDate(visit.date)}}});
    }

    void addSilent(const Opd &unit, const Idea &idea)
    {
        m_silent.rows.push_back({{{.text = QString::number(m_silent.rows.size() + 1)},
                                  nameCell(idea),
                                  {.text = unit.name},
                                  {.text = m_stationery.shortDate(idea.launchedOn)}}});
    }

    const Stationery &m_stationery;
    Table m_visited;
    Table m_silent;
};

} // namespace

Report monitoringRecap(const Stationery &stationery)
{
    auto report = stationery.start(translate("Document", "Monitoring recap"));
    report.orientation = Orientation::Landscape;
    add(report, DocumentTitle{stationery.text(u"monev_title"_s), stationery.lab().name});
    add(report, Paragraph{stationery.text(u"monev_opening"_s)});
    MonitoringTables tables(stationery);
    for (const auto &unit : stationery.units())
        tables.add(unit);
    add(report, tables.takeVisited());
    if (tables.hasSilent()) {
        add(report, Heading{stationery.text(u"monev_not_reported"_s), 2});
        add(report, tables.takeSilent());
    }
    add(report, stationery.organisersSign(stationery.request().today));
    return report;
}

} // namespace core::reports
