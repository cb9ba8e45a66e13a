// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/signatory_rows.h"

#include "core/domain/nip.h"
#include "ui/widgets/choice_delegate.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::Signatory;

QString Signatory::*SignatoryRows::memberOf(int column)
{
    switch (column) {
    case Prefix:
        return &Signatory::prefix;
    case Title:
        return &Signatory::title;
    case Name:
        return &Signatory::name;
    case Rank:
        return &Signatory::rank;
    default:
        return &Signatory::nip;
    }
}

int SignatoryRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SignatoryRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RowsModel::headerData(section, orientation, role);
    switch (section) {
    case Role:
        return tr("Signs as");
    case Prefix:
        return tr("Acting");
    case Title:
        return tr("Title (position)");
    case Name:
        return tr("Name with degrees");
    case Rank:
        return tr("Rank");
    default:
        return tr("NIP");
    }
}

Qt::ItemFlags SignatoryRows::flags(const QModelIndex &index) const
{
    const auto shown = RowsModel::flags(index);
    return index.column() == Role ? shown : shown | Qt::ItemIsEditable;
}

bool SignatoryRows::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString text = value.toString().trimmed();
    if (text != index.data(Qt::EditRole).toString())
        emit edited(at(index.row()).id, index.column(), text);
    return true;
}

/// How somebody signs who is not the holder of the office; none is a choice too.
static QVariant prefixes()
{
    QVector<Choice> choices{{QString(), SignatoryRows::tr("none")}};
    for (const QString &prefix : {u"Plt."_s, u"Plh."_s, u"a.n."_s})
        choices.append({prefix, prefix});
    return QVariant::fromValue(choices);
}

QVariant SignatoryRows::cell(const SignatoryRow &row, int column, int role) const
{
    if (role == ChoicesRole)
        return column == Prefix ? prefixes() : QVariant();
    if (role == PlaceholderRole) {
        if (column == Name)
            return tr("no name yet");
        return column == Title ? row.role : u"—"_s;
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    if (column == Role)
        return row.role;
    const QString text = row.signatory.*memberOf(column);
    return column == Nip && role != Qt::EditRole ? core::groupedNip(text) : text;
}

} // namespace ui
