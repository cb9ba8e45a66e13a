// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnose/unit_ideas_model.h"

namespace ui {

int UnitIdeasModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnitIdeasModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RowsModel::headerData(section, orientation, role);
    switch (section) {
    case Unit:
        return tr("Unit");
    case Kind:
        return tr("Kind of unit");
    case Ideas:
        return tr("Ideas");
    default:
        return tr("Names");
    }
}

QVariant UnitIdeasModel::cell(const core::UnitIdeas &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == Ideas)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Names)
        return row.names;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Unit:
        return row.name;
    case Kind:
        return row.kind;
    case Ideas:
        return tr("%1 of %2").arg(row.ideas).arg(row.asked);
    default:
        return row.ideas == 0 ? tr("No idea yet") : row.names;
    }
}

} // namespace ui
