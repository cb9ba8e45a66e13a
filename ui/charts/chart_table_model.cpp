// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table_model.h"

#include <QCoreApplication>

namespace ui::charts {

using core::reports::Chart;

void ChartTableModel::setChart(const Chart &chart)
{
    beginResetModel();
    m_chart = chart;
    endResetModel();
}

void ChartTableModel::setLocale(const QLocale &locale)
{
    beginResetModel();
    m_locale = locale;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : core::reports::barCount(m_chart);
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstSeries() + static_cast<int>(m_chart.series.size()) + 1;
}

int ChartTableModel::firstSeries() const
{
    return m_chart.markTitle.isEmpty() ? 1 : 2;
}

int ChartTableModel::seriesOf(int column) const
{
    const int series = column - firstSeries();
    return series < static_cast<int>(m_chart.series.size()) ? std::max(-1, series) : -1;
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() >= firstSeries())
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return shown(index.row(), index.column());
    if (role == sortRole)
        return sortKey(index.row(), index.column());
    if (role == Qt::ToolTipRole && index.column() == 0)
        return m_chart.categories.value(index.row());
    return {};
}

QVariant ChartTableModel::shown(int bar, int column) const
{
    if (column == 0)
        return m_chart.categories.value(bar);
    if (column < firstSeries())
        return core::reports::isMarked(m_chart, bar) ? tr("yes") : tr("no");
    const bool funnel = m_chart.kind == Chart::Kind::Funnel;
    if (funnel && seriesOf(column) < 0)
        return core::reports::percentOfFirst(m_chart, bar, m_locale);
    return core::reports::figure(sortKey(bar, column).toDouble(), m_locale);
}

QVariant ChartTableModel::sortKey(int bar, int column) const
{
    if (column == 0)
        return m_chart.categories.value(bar);
    if (column < firstSeries())
        return core::reports::isMarked(m_chart, bar);
    const int series = seriesOf(column);
    return series < 0 ? core::reports::barTotal(m_chart, bar)
                      : core::reports::valueAt(m_chart, series, bar);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section < firstSeries() ? QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter)
                                       : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_chart.categoryTitle.isEmpty() ? tr("Name") : m_chart.categoryTitle;
    if (section < firstSeries())
        return m_chart.markTitle;
    if (const int series = seriesOf(section); series >= 0)
        return m_chart.series[static_cast<std::size_t>(series)].name;
    return m_chart.kind == Chart::Kind::Funnel ? tr("Percent") : tr("Total");
}

} // namespace ui::charts
