// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/chart.h"

/// A chart of \a units units over four stages, longest first, the last one without anything.
/// Unit i has id 100 + i; every ninth has not signed.
inline core::reports::Chart sampleBars(int units)
{
    core::reports::Chart chart;
    chart.title = QStringLiteral("Progress per unit");
    chart.categoryTitle = QStringLiteral("Unit");
    chart.markTitle = QStringLiteral("commitment");
    const QStringList names = {QStringLiteral("ideas"), QStringLiteral("plans"),
                               QStringLiteral("launched"), QStringLiteral("displayed")};
    for (int stage = 0; stage < names.size(); ++stage)
        chart.series.push_back({names[stage], stage + 2, {}});
    for (int unit = 0; unit < units; ++unit) {
        chart.categories.append(
            QStringLiteral("Office of Long and Winding Titles number %1").arg(unit + 1));
        chart.marks.push_back(unit % 9 != 5);
        chart.keys.push_back(100 + unit);
        const int length = unit + 1 == units ? 0 : (units - unit) * 12 / units;
        for (int part = 0; part < names.size(); ++part) {
            const int value = (length + part) / 4;
            chart.series[static_cast<std::size_t>(part)].values.push_back(value);
        }
    }
    return chart;
}

/// The six steps from idea to display; more were launched than there were ideas.
inline core::reports::Chart sampleFunnel()
{
    core::reports::Chart chart;
    chart.kind = core::reports::Chart::Kind::Funnel;
    chart.title = QStringLiteral("From idea to display");
    chart.categories = {QStringLiteral("Ideas"),    QStringLiteral("Plans"),
                        QStringLiteral("Approved"), QStringLiteral("Launched"),
                        QStringLiteral("Running"),  QStringLiteral("Displayed")};
    chart.stages = {2, 3, 3, 4, 4, 5};
    chart.series = {{QStringLiteral("Number"), 0, {174, 88, 71, 176, 43, 22}}};
    return chart;
}
