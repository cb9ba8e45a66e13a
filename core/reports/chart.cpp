// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/chart.h"

#include <algorithm>
#include <cmath>

namespace core::reports {

namespace {

template<typename Value>
Value at(const std::vector<Value> &values, int index, Value otherwise)
{
    const bool inside = index >= 0 && index < static_cast<int>(values.size());
    return inside ? values[static_cast<std::size_t>(index)] : otherwise;
}

} // namespace

int barCount(const Chart &chart)
{
    return static_cast<int>(chart.categories.size());
}

double valueAt(const Chart &chart, int series, int bar)
{
    if (series < 0 || series >= static_cast<int>(chart.series.size()))
        return 0;
    return at(chart.series[static_cast<std::size_t>(series)].values, bar, 0.0);
}

double barTotal(const Chart &chart, int bar)
{
    double total = 0;
    for (const ChartSeries &series : chart.series)
        total += at(series.values, bar, 0.0);
    return total;
}

double longestBar(const Chart &chart)
{
    double longest = 0;
    for (int bar = 0; bar < barCount(chart); ++bar)
        longest = std::max(longest, barTotal(chart, bar));
    return longest;
}

bool isMarked(const Chart &chart, int bar)
{
    return at(chart.marks, bar, false);
}

qint64 keyAt(const Chart &chart, int bar)
{
    return at(chart.keys, bar, qint64{bar});
}

QString percentOfFirst(const Chart &chart, int bar, const QLocale &locale)
{
    const double first = barTotal(chart, 0);
    if (first <= 0)
        return QStringLiteral("–");
    return locale.toString(qRound(100 * barTotal(chart, bar) / first)) + locale.percent();
}

QString figure(double value, const QLocale &locale)
{
    const bool whole = std::abs(value - std::round(value)) < 0.05;
    return locale.toString(value, 'f', whole ? 0 : 1);
}

} // namespace core::reports
