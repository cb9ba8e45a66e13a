// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/design/steps_model.h"

#include "core/domain/format.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;
using core::StepField;

static core::Language language()
{
    return core::languageOf(*QCoreApplication::instance());
}

std::optional<StepField> StepsModel::fieldOf(int column)
{
    switch (column) {
    case Activity:
        return StepField::Activity;
    case Output:
        return StepField::Output;
    case Who:
        return StepField::Who;
    case Start:
        return StepField::Start;
    case End:
        return StepField::End;
    case Budget:
        return StepField::Budget;
    case Source:
        return StepField::Source;
    case Method:
        return StepField::Method;
    case Parties:
        return StepField::Parties;
    default:
        return std::nullopt;
    }
}

int StepsModel::columnOf(StepField field)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (fieldOf(column) == field)
            return column;
    }
    return Activity;
}

int StepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isRight = section == Number || section == Budget;
    if (role == Qt::TextAlignmentRole)
        return int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("No"),         tr("Activity"),
                              tr("Output"),     tr("PIC"),
                              tr("Start"),      tr("End"),
                              tr("Rupiah"),     tr("Source of funds"),
                              tr("Method"),     tr("Parties involved"),
                              tr("Gantt chart")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

Qt::ItemFlags StepsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_isEditable && fieldOf(index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    // The number follows from the row, so that it is right after every move.
    if (role == Qt::DisplayRole && index.isValid() && index.column() == Number)
        return QString::number(index.row() + 1);
    return RowsModel::data(index, role);
}

bool StepsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    if (text != index.data(Qt::EditRole).toString())
        emit edited(index, text);
    return true;
}

void StepsModel::setSources(std::vector<core::ListEntry> sources)
{
    m_sources = std::move(sources);
}

void StepsModel::setEditable(bool editable)
{
    m_isEditable = editable;
    setBlankRow(editable);
}

QString StepsModel::text(const core::Step &step, int column) const
{
    const auto field = fieldOf(column);
    return field ? core::stepFieldText(step, *field, m_sources, language()) : QString();
}

QString StepsModel::shownText(const core::Step &step, int column) const
{
    if (column == Timeline)
        return core::domain::formatPeriod(step.start, step.end, language());
    if (column == Start || column == End) {
        const QDate day = column == Start ? step.start : step.end;
        return core::localeOf(language()).toString(day, u"d MMM yy"_s);
    }
    const bool isFree = column == Budget && step.budget == 0;
    return isFree ? QCoreApplication::translate("Step", "none", "budget of a step")
                  : text(step, column);
}

QVariant StepsModel::cell(const core::Step &step, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shownText(step, column);
    case Qt::EditRole:
        return text(step, column);
    case Qt::ToolTipRole:
        return fieldOf(column) ? text(step, column) : shownText(step, column);
    case ProgressRole:
        return column == Timeline ? QVariant(step.progress / 100.0) : QVariant();
    default:
        return {};
    }
}

QVariant StepsModel::blankCell(int column, int role) const
{
    const bool isHint = column == Activity || column == Output || column == Who;
    if (role != PlaceholderRole || !isHint)
        return {};
    return headerData(column, Qt::Horizontal, Qt::DisplayRole);
}

} // namespace ui
