// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drum_up/drum_up_model.h"

#include "core/domain/codes.h"
#include "core/domain/format.h"
#include "ui/models/list_chip.h"

namespace ui {

using namespace Qt::StringLiterals;

HeadText splitHead(const QString &text)
{
    const QString tidy = text.simplified();
    for (const QString &prefix : {u"Plt."_s, u"Plh."_s, u"Pj."_s}) {
        const QString bare = prefix.chopped(1) + u' ';
        if (tidy.startsWith(prefix, Qt::CaseInsensitive))
            return {prefix, tidy.mid(prefix.size()).trimmed()};
        if (tidy.startsWith(bare, Qt::CaseInsensitive))
            return {prefix, tidy.mid(bare.size()).trimmed()};
    }
    return {{}, tidy};
}

void DrumUpModel::setLists(std::vector<core::ListEntry> kinds,
                           std::vector<core::ListEntry> attendance)
{
    if (kinds == m_kinds && attendance == m_attendance)
        return;
    m_kinds = std::move(kinds);
    m_attendance = std::move(attendance);
    if (count() > 0)
        emit dataChanged(index(0, Kind), index(count() - 1, Attendance));
}

int DrumUpModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DrumUpModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == People || section == Quota ? Qt::AlignRight | Qt::AlignVCenter
                                                         : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Unit:
        return tr("Unit");
    case Kind:
        return tr("Kind");
    case Head:
        return tr("Head of unit");
    case Attendance:
        return tr("Attendance");
    case People:
        return tr("People");
    case Commitment:
        return tr("Commitment");
    default:
        return tr("Quota");
    }
}

Qt::ItemFlags DrumUpModel::flags(const QModelIndex &index) const
{
    const auto shown = RowsModel::flags(index);
    return index.column() == People ? shown : shown | Qt::ItemIsEditable;
}

bool DrumUpModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const core::DrumUpRow &row = at(index.row());
    if (value.toString().simplified() != index.data(Qt::EditRole).toString())
        emit edited(row.id, index.column(), value.toString().simplified());
    return true;
}

QString DrumUpModel::text(const core::DrumUpRow &row, int column) const
{
    switch (column) {
    case Unit:
        return row.name;
    case Kind:
        return row.kindLabel;
    case Head:
        return row.headPrefix.isEmpty() ? row.headName : row.headPrefix + u' ' + row.headName;
    case People:
        return QLocale().toString(row.present);
    case Quota:
        return QLocale().toString(row.ideasAsked);
    default:
        return chip(row, column).value<StatusChip>().word;
    }
}

QVariant DrumUpModel::chip(const core::DrumUpRow &row, int column) const
{
    if (column == Commitment)
        return QVariant::fromValue(
            row.committed ? StatusChip{StatusKind::Ok, {}, tr("Signed", "commitment")}
                          : StatusChip{StatusKind::Mute, {}, tr("Not yet", "commitment")});
    const QString code = row.attendance.isEmpty() ? core::codes::notArrived : row.attendance;
    if (const auto *entry = entryOf(m_attendance, code))
        return QVariant::fromValue(chipOf(*entry));
    return QVariant::fromValue(StatusChip{StatusKind::Mute, {}, code});
}

/// The kinds that are offered, by label, and the one the unit has.
QVector<Choice> DrumUpModel::kindChoices(const core::DrumUpRow &row) const
{
    QVector<Choice> choices;
    for (const core::ListEntry &kind : m_kinds) {
        if (!kind.hidden || kind.code == row.kind)
            choices.append({.value = kind.label, .text = kind.label});
    }
    return choices;
}

QString DrumUpModel::toolTip(const core::DrumUpRow &row, int column) const
{
    if (column == Commitment && row.committed && row.committedOn.isValid())
        return tr("Signed on %1").arg(QLocale().toString(row.committedOn, QLocale::LongFormat));
    if (column == Quota && !row.quota)
        return tr("The quota of the lab; type a number to give this unit its own.");
    if (column == Unit || column == Head)
        return text(row, column);
    return {};
}

QVariant DrumUpModel::cell(const core::DrumUpRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return column == People || column == Quota ? QVariant(int(Qt::AlignRight)) : QVariant();
    case ChoicesRole:
        return column == Kind ? QVariant::fromValue(kindChoices(row)) : QVariant();
    case PlaceholderRole:
        return column == Head || column == Kind ? QVariant(u"—"_s) : QVariant();
    case ChipRole:
        return column == Attendance || column == Commitment ? chip(row, column) : QVariant();
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(row.name, text(row, column));
    default:
        return {};
    }
}

} // namespace ui
