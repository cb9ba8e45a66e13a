// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/chart.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace ui::charts {

class ChartTableModel;

/// The figures of a chart as a table that can be sorted.
class ChartTable : public QTableView
{
    Q_OBJECT

public:
    explicit ChartTable(QWidget *parent = nullptr);

    void setChart(const core::reports::Chart &chart);
    /// Goes to the row of \a bar.
    void setCurrentBar(int bar);
    /// Measures its columns while it is shown: a table that nobody sees need not.
    void setFitsColumns(bool fits);

signals:
    /// Enter or a double click on the figure of \a series (-1: another column) of the bar \a key.
    void chosen(qint64 key, int series);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void choose(const QModelIndex &index);

    ChartTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
};

} // namespace ui::charts
