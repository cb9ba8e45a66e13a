// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/chart.h"

#include <QAbstractTableModel>

namespace ui::charts {

/// A chart as a table: the same figures, a row for each bar. Columns: category, tick box (if the
/// chart has boxes), each series, then the total, or for a funnel the percent of the first bar.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The plain number behind a cell, for sorting; a string in the first column.
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const core::reports::Chart &chart);
    const core::reports::Chart &chart() const { return m_chart; }

    /// How numbers are written; the default locale until set.
    void setLocale(const QLocale &locale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// The series shown in \a column, -1 for any other column.
    int seriesOf(int column) const;

private:
    int firstSeries() const;
    QVariant shown(int bar, int column) const;
    QVariant sortKey(int bar, int column) const;

    core::reports::Chart m_chart;
    QLocale m_locale;
};

} // namespace ui::charts
