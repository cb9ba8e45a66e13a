// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation/team_rows.h"

#include "core/domain/nip.h"
#include "ui/widgets/choice_delegate.h"

namespace ui {

using namespace Qt::StringLiterals;

TeamRows::TeamRows(QObject *parent)
    : RowsModel(parent)
{
    setBlankRow(true);
}

void TeamRows::setRoles(std::vector<core::ListEntry> roles)
{
    m_roles = std::move(roles);
    if (count() > 0)
        emit dataChanged(index(0, Role), index(count() - 1, Role));
}

int TeamRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TeamRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RowsModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name with degrees");
    case Role:
        return tr("Role");
    case Position:
        return tr("Title (position)");
    case Nip:
        return tr("NIP");
    default:
        return tr("Contact");
    }
}

Qt::ItemFlags TeamRows::flags(const QModelIndex &index) const
{
    const auto shown = RowsModel::flags(index);
    return isBlank(index) && index.column() != Name ? shown : shown | Qt::ItemIsEditable;
}

bool TeamRows::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString text = value.toString().trimmed();
    if (isBlank(index)) {
        if (!text.isEmpty())
            emit typed(text);
    } else if (text != index.data(Qt::EditRole).toString()) {
        emit edited(at(index.row()).id, index.column(), text);
    }
    return true;
}

std::optional<QString> TeamRows::roleOf(const QString &text) const
{
    if (text.isEmpty())
        return QString();
    for (const core::ListEntry &role : m_roles) {
        if (role.code == text || role.label.compare(text, Qt::CaseInsensitive) == 0)
            return role.code;
    }
    return std::nullopt;
}

QString TeamRows::label(const QString &code) const
{
    const auto found = std::ranges::find(m_roles, code, &core::ListEntry::code);
    return found == m_roles.end() ? code : found->label;
}

QVariant TeamRows::roleChoices(const QString &current) const
{
    QVector<Choice> choices{{QString(), u"—"_s}};
    for (const core::ListEntry &role : m_roles) {
        if (!role.hidden || role.code == current)
            choices.append({role.code, role.label});
    }
    return QVariant::fromValue(choices);
}

QVariant TeamRows::cell(const core::Participant &row, int column, int role) const
{
    if (role == ChoicesRole)
        return column == Role ? roleChoices(row.role) : QVariant();
    if (role == PlaceholderRole)
        return u"—"_s;
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Name:
        return row.name;
    case Role:
        return role == Qt::EditRole ? row.role : label(row.role);
    case Position:
        return row.position;
    case Nip:
        return role == Qt::EditRole ? row.nip : core::groupedNip(row.nip);
    default:
        return row.contact;
    }
}

QVariant TeamRows::blankCell(int column, int role) const
{
    return role == PlaceholderRole && column == Name ? tr("Next person") : QVariant();
}

} // namespace ui
