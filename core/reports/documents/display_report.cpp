// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/progress.h"
#include "core/reports/documents/kinds.h"
#include "core/reports/documents/profile_page.h"
#include "core/reports/progress_chart.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core::reports {
namespace {

/// An innovation of the report and the unit it belongs to.
struct Displayed
{
    const DocumentUnit *unit;
    Idea idea;
};

std::vector<Displayed> displayedIdeas(const Stationery &stationery)
{
    const auto &wanted = stationery.request().idea;
    std::vector<Displayed> displayed;
    for (const auto &unit : stationery.units())
        for (auto &idea : ideasOf(stationery, unit.opd.id))
            if (wanted ? idea.id == *wanted : idea.displayedOn.isValid())
                displayed.push_back({&unit, std::move(idea)});
    return displayed;
}

Figures figuresOf(const Stationery &stationery, const LabFigures &figures)
{
    const auto figure = [&stationery](int value, const char *caption) {
        return Figure{stationery.number(value), translate("Document", caption)};
    };
    return {{figure(figures.units, QT_TRANSLATE_NOOP("Document", "units")),
             figure(figures.committed, QT_TRANSLATE_NOOP("Document", "units committed")),
             figure(figures.ideas, QT_TRANSLATE_NOOP("Document", "ideas")),
             figure(figures.plans, QT_TRANSLATE_NOOP("Document", "action plans")),
             figure(figures.approved, QT_TRANSLATE_NOOP("Document", "plans approved")),
             figure(figures.launched, QT_TRANSLATE_NOOP("Document", "innovations launched")),
             figure(figures.running, QT_TRANSLATE_NOOP("Document", "innovations running")),
             figure(figures.displayed, QT_TRANSLATE_NOOP("Document", "innovations displayed"))}};
}

void addSummary(Report &report, const Stationery &stationery)
{
    const auto &store = stationery.store();
    std::vector<UnitProgress> progress;
    for (auto &unit : progressPerUnit(store, stationery.lab().id))
        for (const auto &wanted : stationery.units())
            if (wanted.opd.id == unit.id)
                progress.push_back(unit);
    const auto figures = core::figuresOf(progress);
    add(report, Heading{translate("Document", "Summary"), 1});
    add(report, Paragraph{stationery.text(u"display_summary"_s)});
    add(report, figuresOf(stationery, figures));
    if (figures.ideas == 0)
        return;
    add(report, ChartBlock{funnelChart(figures)});
    add(report, ChartBlock{progressChart(std::move(progress))});
}

Table annexTable(const Stationery &stationery, const std::vector<Displayed> &displayed)
{
    Table table{{{translate("Document", "No."), 0.3, Column::Kind::Ordinal},
                 {translate("Document", "Innovation"), 2.8},
                 {translate("Document", "Unit"), 2.4},
                 {translate("Document", "Form"), 1.6},
                 {translate("Document", "Kind"), 1},
                 {translate("Document", "Displayed"), 1, Column::Kind::Fixed}}};
    const auto label = [&stationery](const QString &list, const QString &code) {
        return code.isEmpty() ? QString() : stationery.label(list, code);
    };
    int number = 0;
    for (const auto &each : displayed)
        table.rows.push_back({{{.text = QString::number(++number)},
                               nameCell(each.idea),
                               {.text = each.unit->opd.name},
                               {.text = label(u"innovation_form"_s, each.idea.form)},
                               {.text = label(u"digital"_s, each.idea.digital)},
                               {.text = stationery.shortDate(each.idea.displayedOn)}}});
    return table;
}

void addAnnex(Report &report, const Stationery &stationery, const RunningLines &running,
              const std::vector<Displayed> &displayed)
{
    add(report, PageBreak{running});
    add(report, Heading{stationery.text(u"annex_title"_s), 1});
    add(report, Heading{translate("Document", "Innovations displayed"), 2});
    if (displayed.empty())
        add(report, Paragraph{translate("Document", "No innovation has been displayed yet.")});
    else
        add(report, annexTable(stationery, displayed));
    add(report, stationery.organisersSign(stationery.request().today));
}

Cover coverOf(const Stationery &stationery)
{
    const auto &lab = stationery.lab();
    const auto month = localeOf(stationery.request().language)
                           .toString(stationery.request().today, u"MMMM yyyy"_s);
    return {.logo = stationery.picture(lab.logo),
            .authority = lab.letterheadLine1.isEmpty() ? lab.region : lab.letterheadLine1,
            .title = stationery.text(u"display_title"_s),
            .subtitle = stationery.text(u"display_heading"_s),
            .organiser = lab.organiser,
            .date = lab.place.isEmpty() ? month : u"%1, %2"_s.arg(lab.place, month)};
}

} // namespace

Report displayReport(const Stationery &stationery)
{
    const auto single = stationery.request().idea.has_value();
    auto report = stationery.start(translate("Document", "Display report"));
    const auto running = report.running;
    const auto displayed = displayedIdeas(stationery);
    if (!single) {
        add(report, coverOf(stationery));
        addSummary(report, stationery);
    }
    for (const auto &each : displayed) {
        auto lines = running;
        lines.headRight = each.unit->group;
        lines.foot = u"%1 \u00B7 %2"_s.arg(each.unit->opd.name, nameOf(each.idea));
        add(report, PageBreak{lines});
        addProfile(report, stationery, *each.unit, each.idea);
    }
    if (!single)
        addAnnex(report, stationery, running, displayed);
    return report;
}

} // namespace core::reports
