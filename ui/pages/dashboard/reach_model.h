// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/dashboard.h"
#include "ui/widgets/cell_delegate.h"

#include <QAbstractTableModel>

namespace ui {

/// How many percent of the units of each recap group have come to each stage; the last row is all
/// units together.
class ReachModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Group, DrumUp, Diagnose, Design, Deliver, Display, Count };
    /// int: percent, for HeatDelegate.
    static constexpr int percentRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows \a groups and \a all below them; nothing without groups.
    void setReach(const std::vector<core::StageReach> &groups, const core::StageReach &all);

    const core::StageReach &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// Whether \a row is that of all units.
    bool isAll(int row) const { return row == rowCount() - 1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString nameOf(int row) const;

    std::vector<core::StageReach> m_rows;
};

/// A cell in the heat colour of its percentage, which stands in it.
class HeatDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// Which of \a steps heat colours \a percent has: the least only for nothing.
int heatStep(int percent, int steps);

/// The heat colours in a row, from 0 to 100.
class HeatLegend : public QWidget
{
    Q_OBJECT

public:
    explicit HeatLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
