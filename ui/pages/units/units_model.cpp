// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/units/units_model.h"

#include <QLocale>

namespace ui {

int UnitsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QVariant UnitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Ideas)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Unit ? tr("Unit") : tr("Ideas");
}

QVariant UnitsModel::cell(const core::UnitProgress &row, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return row.kindLabel.isEmpty() ? row.name
                                       : tr("%1 (%2)", "unit, kind").arg(row.name, row.kindLabel);
    if (column == Unit)
        return role == Qt::DisplayRole ? row.name : QVariant();
    if (role == Qt::DisplayRole)
        return QLocale().toString(row.ideas);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace ui
