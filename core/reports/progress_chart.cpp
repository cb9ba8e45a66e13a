// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/progress_chart.h"

#include <QCoreApplication>

namespace core::reports {

static QString tr(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

Chart progressChart(std::vector<UnitProgress> units)
{
    std::ranges::stable_sort(units, std::greater(), &UnitProgress::ideas);

    Chart chart;
    chart.title = tr("Progress per OPD");
    chart.categoryTitle = tr("Unit");
    chart.markTitle = tr("Commitment");
    chart.series = {{.name = tr("Idea"), .stage = 2, .values = {}},
                    {.name = tr("Action plan"), .stage = 3, .values = {}},
                    {.name = tr("Launched"), .stage = 4, .values = {}},
                    {.name = tr("Displayed"), .stage = 5, .values = {}}};
    for (const auto &unit : units) {
        chart.categories << unit.name;
        chart.marks.push_back(unit.committed);
        chart.keys.push_back(unit.id.value());
        for (auto &series : chart.series)
            series.values.push_back(unit.furthest[series.stage]);
    }
    return chart;
}

Chart funnelChart(const LabFigures &figures)
{
    Chart chart;
    chart.kind = Chart::Kind::Funnel;
    chart.title = tr("Funnel");
    chart.categoryTitle = tr("Step");
    chart.categories = {tr("Ideas"),    tr("Action plans"), tr("Approved"),
                        tr("Launched"), tr("Running"),      tr("Displayed")};
    chart.stages = {2, 3, 3, 4, 4, 5};
    chart.series = {
        {.name = tr("Number of ideas"),
         .stage = 0,
         .values = {double(figures.ideas), double(figures.plans), double(figures.approved),
                    double(figures.launched), double(figures.running), double(figures.displayed)}}};
    return chart;
}

} // namespace core::reports
