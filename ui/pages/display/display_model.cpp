// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/display/display_model.h"

namespace ui {

using namespace Qt::StringLiterals;

QString nameOf(const core::DisplayRow &row)
{
    return row.name.isEmpty() ? row.number : row.name;
}

int DisplayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QString DisplayModel::spoken(const core::DisplayRow &row)
{
    const QString parts = tr("%1 of %2 parts").arg(row.parts()).arg(core::DisplayRow::partCount);
    QStringList all{nameOf(row), row.unitName, parts};
    if (row.isReady())
        all << tr("Ready to display");
    if (row.displayedOn.isValid())
        all << tr("Displayed");
    return all.join(u", "_s);
}

QVariant DisplayModel::cell(const core::DisplayRow &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(row);
    case ExpansionRole:
        return core::shortName(row.unitName, row.abbreviation);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(row);
    case PartsRole:
        return row.parts();
    case ReadyRole:
        return row.isReady();
    case DisplayedRole:
        return row.displayedOn.isValid();
    default:
        return {};
    }
}

} // namespace ui
