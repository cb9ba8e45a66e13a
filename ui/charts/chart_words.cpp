// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_words.h"

#include "ui/charts/chart_table_model.h"

#include <QCoreApplication>

namespace ui::charts {

using core::reports::Chart;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Charts", text);
}

QString pair(const QString &name, const QString &value)
{
    return words(QT_TRANSLATE_NOOP("Charts", "%1: %2")).arg(name, value);
}

QString yesOrNo(bool yes)
{
    return yes ? words(QT_TRANSLATE_NOOP("Charts", "yes"))
               : words(QT_TRANSLATE_NOOP("Charts", "no"));
}

} // namespace

QString describeBar(const Chart &chart, int bar, const QLocale &locale)
{
    const QString total = core::reports::figure(core::reports::barTotal(chart, bar), locale);
    if (chart.kind == Chart::Kind::Funnel)
        return words(QT_TRANSLATE_NOOP("Charts", "%1: %2 (%3)"))
            .arg(chart.categories.value(bar), total,
                 core::reports::percentOfFirst(chart, bar, locale));
    QStringList lines = {chart.categories.value(bar)};
    if (!chart.markTitle.isEmpty())
        lines.append(pair(chart.markTitle, yesOrNo(core::reports::isMarked(chart, bar))));
    for (int series = 0; series < static_cast<int>(chart.series.size()); ++series) {
        const double value = core::reports::valueAt(chart, series, bar);
        lines.append(pair(chart.series[static_cast<std::size_t>(series)].name,
                          core::reports::figure(value, locale)));
    }
    lines.append(words(QT_TRANSLATE_NOOP("Charts", "Total: %1")).arg(total));
    return lines.join(u'\n');
}

QString describeChart(const Chart &chart, const QLocale &locale)
{
    const int bars = core::reports::barCount(chart);
    QString count = QCoreApplication::translate("Charts", "Chart with %n bars.", nullptr, bars);
    if (bars == 0)
        return count;
    int longest = 0;
    for (int bar = 1; bar < bars; ++bar) {
        if (core::reports::barTotal(chart, bar) > core::reports::barTotal(chart, longest))
            longest = bar;
    }
    const QString total = core::reports::figure(core::reports::barTotal(chart, longest), locale);
    return count + u' ' +
           words(QT_TRANSLATE_NOOP("Charts", "The longest is %1 with %2."))
               .arg(chart.categories.value(longest), total);
}

QString chartAsText(const Chart &chart, const QLocale &locale)
{
    ChartTableModel table;
    table.setLocale(locale);
    table.setChart(chart);
    QString text;
    for (int row = -1; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(row < 0 ? table.headerData(column, Qt::Horizontal).toString()
                                 : table.index(row, column).data().toString());
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace ui::charts
