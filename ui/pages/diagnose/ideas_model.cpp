// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnose/ideas_model.h"

#include "ui/models/list_chip.h"

using namespace Qt::StringLiterals;

namespace ui {

IdeasModel::IdeasModel(QObject *parent)
    : RowsModel(parent)
{
    setBlankRow(true);
}

void IdeasModel::setStatuses(std::vector<core::ListEntry> statuses)
{
    m_statuses = std::move(statuses);
    if (count() > 0)
        emit dataChanged(index(0, Status), index(count() - 1, Status));
}

void IdeasModel::setDraft(const IdeaDraft &draft)
{
    m_draft = draft;
    emit dataChanged(index(count(), 0), index(count(), ColumnCount - 1));
}

int IdeasModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IdeasModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RowsModel::headerData(section, orientation, role);
    switch (section) {
    case Number:
        return tr("Number");
    case Unit:
        return tr("Unit");
    case Name:
        return tr("Name and expansion");
    case Problem:
        return tr("Problem");
    default:
        return tr("Status");
    }
}

Qt::ItemFlags IdeasModel::flags(const QModelIndex &index) const
{
    const auto shown = RowsModel::flags(index);
    const bool isFixed = index.column() == Number || (isBlank(index) && index.column() == Status);
    return isFixed ? shown : shown | Qt::ItemIsEditable;
}

bool IdeasModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString text = value.toString().trimmed();
    if (isBlank(index)) {
        if (text != blankCell(index.column(), Qt::EditRole).toString())
            emit typed(index.column(), text);
        return true;
    }
    const core::DiagnoseRow &row = at(index.row());
    if (text != index.data(Qt::EditRole).toString())
        emit edited(row.id, index.column(), text);
    return true;
}

QString IdeasModel::editText(const core::DiagnoseRow &row, int column) const
{
    switch (column) {
    case Unit:
        return row.unitName;
    case Name:
        return row.expansion.isEmpty() ? row.name : row.name + u" - "_s + row.expansion;
    default:
        return text(row, column);
    }
}

QString IdeasModel::text(const core::DiagnoseRow &row, int column) const
{
    switch (column) {
    case Number:
        return row.number;
    case Unit:
        return row.unit;
    case Name:
        return row.name;
    case Problem:
        return row.problem.simplified();
    default:
        if (const auto *entry = entryOf(m_statuses, row.status))
            return entry->label;
        return row.status;
    }
}

QVariant IdeasModel::cell(const core::DiagnoseRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return editText(row, column);
    case Qt::ToolTipRole:
        return column == Status ? QVariant() : QVariant(editText(row, column));
    case ExpansionRole:
        return column == Name ? QVariant(row.expansion) : QVariant();
    case PlaceholderRole:
        return column == Name      ? QVariant(tr("no name yet"))
               : column == Problem ? QVariant(u"—"_s)
                                   : QVariant();
    case ChipRole:
        if (column == Status) {
            if (const auto *entry = entryOf(m_statuses, row.status))
                return QVariant::fromValue(chipOf(*entry));
            return QVariant::fromValue(StatusChip{StatusKind::Mute, {}, row.status});
        }
        return {};
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(row.number, text(row, column));
    default:
        return {};
    }
}

static QString draftText(const IdeaDraft &draft, int column)
{
    switch (column) {
    case IdeasModel::Unit:
        return draft.unit;
    case IdeasModel::Name:
        return draft.name;
    case IdeasModel::Problem:
        return draft.problem;
    default:
        return {};
    }
}

QVariant IdeasModel::blankCell(int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return draftText(m_draft, column);
    case ErrorRole: {
        const bool isWrong = !m_draft.opd && (!m_draft.unit.isEmpty() || !m_draft.isEmpty());
        return column == Unit && isWrong ? tr("Choose a unit of this lab") : QVariant();
    }
    case PlaceholderRole:
        return column == Unit      ? tr("Unit")
               : column == Name    ? tr("Name - expansion")
               : column == Problem ? tr("Problem")
                                   : QVariant();
    default:
        return {};
    }
}

} // namespace ui
