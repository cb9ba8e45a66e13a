// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/list_rows.h"

#include "ui/pages/preparation/list_words.h"

#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;

int ListRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ListRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Used)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RowsModel::headerData(section, orientation, role);
    switch (section) {
    case Label:
        return tr("Choice");
    case Meaning:
        return tr("What it does");
    case Used:
        return tr("In use");
    default:
        return tr("Offered");
    }
}

Qt::ItemFlags ListRows::flags(const QModelIndex &index) const
{
    const auto shown = RowsModel::flags(index);
    if (index.column() == Label)
        return shown | Qt::ItemIsEditable;
    return index.column() == Offered ? shown | Qt::ItemIsUserCheckable : shown;
}

bool ListRows::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    const ListRow &row = at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Offered) {
        emit offered(row.id, value.toInt() == Qt::Checked);
        return true;
    }
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || index.column() != Label)
        return false;
    if (text != index.data(Qt::EditRole).toString())
        emit renamed(row.id, text);
    return true;
}

QVariant ListRows::cell(const ListRow &row, int column, int role) const
{
    if (role == Qt::CheckStateRole)
        return column == Offered ? QVariant(row.entry.hidden ? Qt::Unchecked : Qt::Checked)
                                 : QVariant();
    if (role == Qt::TextAlignmentRole)
        return column == Used ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role == PlaceholderRole)
        return column == Used ? u"—"_s : QString();
    if (role == Qt::AccessibleTextRole && column == Offered)
        return row.entry.hidden ? tr("hidden") : tr("offered");
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Label:
        return row.entry.label;
    case Meaning:
        return entryMeaning(row.entry);
    case Used:
        return row.used > 0 ? QLocale().toString(row.used) : QString();
    default:
        return {};
    }
}

} // namespace ui
