// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
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

/// How many categories \a chart has.
int barCount(const Chart &chart);

/// The value of series \a series in category \a bar; 0 where the chart holds none.
double valueAt(const Chart &chart, int series, int bar);

/// Length of bar \a bar: its series together.
double barTotal(const Chart &chart, int bar);

/// Length of the longest bar; 0 for an empty chart.
double longestBar(const Chart &chart);

/// The box of bar \a bar is ticked; false where the chart has no boxes.
bool isMarked(const Chart &chart, int bar);

/// The id bar \a bar leads to; its number, from 0, where the chart holds no keys.
qint64 keyAt(const Chart &chart, int bar);

/// Bar \a bar of a funnel in percent of its first bar ("101%"); "–" if the first is zero.
QString percentOfFirst(const Chart &chart, int bar, const QLocale &locale);

/// \a value as people write it: whole numbers without decimals, others with one.
QString figure(double value, const QLocale &locale);

} // namespace core::reports
