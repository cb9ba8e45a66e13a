// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_delegate.h"

#include <QHeaderView>

namespace ui {

class GanttView;

/// The months over a Gantt chart.
class GanttHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit GanttHeader(GanttView *view);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    const GanttView *m_view;
};

/// The bar of a step, what is done darker inside.
class GanttDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit GanttDelegate(GanttView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintMonths(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintBarOf(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    const GanttView *m_view;
};

} // namespace ui
