// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/progress_chart.h"

#include <QCollator>
#include <QCoreApplication>

namespace core::reports {

static void sortBars(std::vector<UnitProgress> &units, BarOrder order)
{
    if (order == BarOrder::MostIdeas)
        std::ranges::stable_sort(units, std::greater(), &UnitProgress::ideas);
    if (order != BarOrder::Name)
        return;
    QCollator collator{QLocale(QLocale::Indonesian)};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(units, [&](const UnitProgress &one, const UnitProgress &other) {
        return collator.compare(one.name, other.name) < 0;
    });
}

Chart progressChart(std::vector<UnitProgress> units, BarOrder order)
{
    sortBars(units, order);

    Chart chart;
    chart.title = QCoreApplication::translate("Chart", "Progress per OPD");
    chart.categoryTitle = QCoreApplication::translate("Chart", "Unit");
    chart.markTitle = QCoreApplication::translate("Chart", "Commitment");
    chart.series = {
        {.name = QCoreApplication::translate("Chart", "Idea"), .stage = 2, .values = {}},
        {.name = QCoreApplication::translate("Chart", "Action plan"), .stage = 3, .values = {}},
        {.name = QCoreApplication::translate("Chart", "Launched"), .stage = 4, .values = {}},
        {.name = QCoreApplication::translate("Chart", "Displayed"), .stage = 5, .values = {}}};
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
    chart.title = QCoreApplication::translate("Chart", "Funnel");
    chart.categoryTitle = QCoreApplication::translate("Chart", "Step");
    chart.categories = {QCoreApplication::translate("Chart", "Ideas"),
                        QCoreApplication::translate("Chart", "Action plans"),
                        QCoreApplication::translate("Chart", "Approved"),
                        QCoreApplication::translate("Chart", "Launched"),
                        QCoreApplication::translate("Chart", "Running"),
                        QCoreApplication::translate("Chart", "Displayed")};
    chart.stages = {2, 3, 3, 4, 4, 5};
    chart.series = {
        {.name = QCoreApplication::translate("Chart", "Number of ideas"),
         .stage = 0,
         .values = {double(figures.ideas), double(figures.plans), double(figures.approved),
                    double(figures.launched), double(figures.running), double(figures.displayed)}}};
    return chart;
}

} // namespace core::reports
