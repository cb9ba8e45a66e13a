// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_metrics.h"

#include <QFontMetricsF>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui::charts {

using core::reports::Chart;

namespace {

int scaled(double height, double pixelsAt18)
{
    return std::max(1, qRound(height * pixelsAt18 / 18));
}

std::vector<double> widthsOf(const QFontMetricsF &metrics, const QStringList &texts)
{
    QHash<QString, double> known; // Totals repeat; setting a text is what takes long.
    std::vector<double> widths;
    for (const QString &text : texts) {
        auto width = known.constFind(text);
        if (width == known.constEnd())
            width = known.insert(text, metrics.horizontalAdvance(text));
        widths.push_back(*width);
    }
    return widths;
}

int widest(const std::vector<double> &widths)
{
    const auto most = std::max_element(widths.begin(), widths.end());
    return most == widths.end() ? 0 : static_cast<int>(std::ceil(*most));
}

} // namespace

ChartMetrics::ChartMetrics(const QFont &font, Chart::Kind kind)
{
    const double height = QFontMetricsF(font).height();
    gap = scaled(height, 4);
    rowHeight = scaled(height, kind == Chart::Kind::Funnel ? 27 : 25);
    barHeight = scaled(height, 19);
    axisHeight = scaled(height, 27);
    box = scaled(height, 13);
    mostName = scaled(height, 220);
    leastNumber = scaled(height, 14);
    leastTick = scaled(height, 56);
}

ChartColumns::ChartColumns(const Chart &chart, const QFont &font, const ChartMetrics &metrics)
    : nameWidths(widthsOf(QFontMetricsF(font), chart.categories))
    , longestName(widest(nameWidths))
{
    const QFontMetricsF plain(font);
    const QLocale locale;
    for (int bar = 0; bar < core::reports::barCount(chart); ++bar) {
        totals.append(core::reports::figure(core::reports::barTotal(chart, bar), locale));
        if (chart.kind == Chart::Kind::Funnel)
            percents.append(core::reports::percentOfFirst(chart, bar, locale));
    }
    totalWidth = widest(widthsOf(QFontMetricsF(boldOf(font)), totals));
    percentWidths = widthsOf(plain, percents);
    percentWidth = widest(percentWidths);

    const bool boxes = !chart.markTitle.isEmpty();
    besideName = 5 * metrics.gap + (boxes ? metrics.box + 2 * metrics.gap : 0);
    right = 2 * metrics.gap + totalWidth + 3 * metrics.gap +
            (percentWidth > 0 ? percentWidth + metrics.gap : 0);
}

void ChartColumns::fit(int most)
{
    nameWidth = std::min(most, longestName);
    left = nameWidth + besideName;
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

int axisStep(double longest, int pixels, int leastTick)
{
    const double most = std::max(1.0, static_cast<double>(pixels) / leastTick);
    const double least = std::max(1.0, longest / most);
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : std::array{1.0, 2.0, 5.0}) {
        if (factor * power >= least - 1e-9)
            return qRound(factor * power);
    }
    return qRound(10 * power);
}

} // namespace ui::charts
