// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table.h"

#include "ui/charts/chart_metrics.h"
#include "ui/charts/chart_table_model.h"

#include <QEvent>
#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace ui::charts {

using core::reports::Chart;

ChartTable::ChartTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new ChartTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("chartTable"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ChartTableModel::sortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_sorted);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // in the order of the chart
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    applyFont();
    connect(this, &QTableView::activated, this, &ChartTable::choose);
}

void ChartTable::setChart(const Chart &chart)
{
    m_model->setChart(chart);
    setAccessibleName(chart.title);
}

void ChartTable::setCurrentBar(int bar)
{
    setCurrentIndex(m_sorted->mapFromSource(m_model->index(bar, 0)));
}

void ChartTable::setFitsColumns(bool fits)
{
    horizontalHeader()->setSectionResizeMode(fits ? QHeaderView::ResizeToContents
                                                  : QHeaderView::Interactive);
}

void ChartTable::applyFont()
{
    const ChartMetrics metrics(font(), Chart::Kind::StackedBars);
    horizontalHeader()->setMaximumSectionSize(metrics.mostName);
    const int row = QFontMetrics(font()).height() * 8 / 5;
    verticalHeader()->setDefaultSectionSize(row);
    verticalHeader()->setMinimumSectionSize(row);
}

void ChartTable::choose(const QModelIndex &index)
{
    const QModelIndex source = m_sorted->mapToSource(index);
    if (source.isValid())
        emit chosen(core::reports::keyAt(m_model->chart(), source.row()),
                    m_model->seriesOf(source.column()));
}

void ChartTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

} // namespace ui::charts
