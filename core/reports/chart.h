// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace core::reports {

/// One colour of a chart: a value for each category.
struct ChartSeries
{
    QString name;               ///< As in the legend, in the reader's language.
    int stage = 0;              ///< 1 to 5: painted in that stage's colour and pattern; 0: neutral.
    std::vector<double> values; ///< As many as the chart has categories; never negative.

    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

/// A chart as a value: what it shows, not how it is painted. The page, the printed report and
/// the command line paint the same value (ui/charts), and its table view lists it.
struct Chart
{
    enum class Kind {
        StackedBars, ///< One horizontal bar per category, the series stacked.
        Funnel,      ///< One bar per category (a step of the funnel); one series.
    };

    Kind kind = Kind::StackedBars;
    QString title;
    QStringList categories;          ///< Unit names, or the steps of the funnel.
    std::vector<ChartSeries> series; ///< Stacked in this order.
    std::vector<int> stages = {};    ///< Funnel only: the stage (1 to 5) of each category.
    QString markTitle = {};          ///< Legend of the tick box before a bar; empty: no boxes.
    std::vector<bool> marks = {};    ///< StackedBars: the box of each category is ticked.
    std::vector<qint64> keys = {};   ///< What a click on a category leads to (an id); may be empty.
    QString categoryTitle = {};      ///< Head of the first column of the table view.

    friend bool operator==(const Chart &, const Chart &) = default;
};

} // namespace core::reports
