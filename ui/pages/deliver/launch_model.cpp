// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliver/launch_model.h"

#include "core/domain/format.h"

#include <QCoreApplication>

namespace ui {

static QString written(QDate date)
{
    return core::domain::formatShortDate(date, core::languageOf(*QCoreApplication::instance()));
}

int LaunchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LaunchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Steps)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RowsModel::headerData(section, orientation, role);
    switch (section) {
    case Launched:
        return tr("Launched");
    case Innovation:
        return tr("Innovation and unit");
    case Steps:
        return tr("Steps");
    case LaunchedOn:
        return tr("Date of launch");
    default:
        return tr("Launch contract of the unit");
    }
}

Qt::ItemFlags LaunchModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Launched || index.column() == Contract)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == LaunchedOn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool LaunchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    const core::DeliverRow &row = at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Launched)
        emit launchToggled(row.id, value.toInt() == Qt::Checked);
    else if (role == Qt::CheckStateRole && index.column() == Contract)
        emit contractToggled(row.unit, value.toInt() == Qt::Checked);
    else if (role == Qt::EditRole && index.column() == LaunchedOn)
        emit dateTyped(row.id, value.toString().simplified());
    else
        return false;
    return true;
}

QString LaunchModel::text(const core::DeliverRow &row, int column)
{
    switch (column) {
    case Innovation:
        return row.name.isEmpty() ? row.number : row.name;
    case Steps:
        return QString::number(row.steps);
    case LaunchedOn:
        return written(row.launchedOn);
    case Contract:
        return row.contractOn.isValid() ? tr("Signed on %1").arg(written(row.contractOn))
                                        : tr("Not signed");
    default:
        return {};
    }
}

QVariant LaunchModel::cell(const core::DeliverRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, column);
    case Qt::CheckStateRole:
        if (column == Launched)
            return int(row.isLaunched() ? Qt::Checked : Qt::Unchecked);
        if (column == Contract)
            return int(row.contractOn.isValid() ? Qt::Checked : Qt::Unchecked);
        return {};
    case ExpansionRole:
        return column == Innovation ? row.unitName : QVariant();
    case PlaceholderRole:
        return column == LaunchedOn ? tr("Not launched") : QVariant();
    case Qt::ToolTipRole:
        return column == Innovation ? row.expansion : QVariant();
    case Qt::TextAlignmentRole:
        return column == Steps ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

} // namespace ui
