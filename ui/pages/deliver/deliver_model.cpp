// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliver/deliver_model.h"

#include "core/domain/format.h"
#include "ui/models/list_chip.h"

#include <QCoreApplication>

#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;
using core::Urgency;

StatusChip chipOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue:
        return {StatusKind::Bad, u"error"_s, DeliverModel::tr("Overdue")};
    case Urgency::DueSoon:
        return {StatusKind::Warn, u"clock"_s, DeliverModel::tr("Due within 14 days")};
    case Urgency::NotReported:
        return {StatusKind::Info, u"help"_s, DeliverModel::tr("Not reported")};
    case Urgency::OnPlan:
        return {StatusKind::Ok, u"ok"_s, DeliverModel::tr("Running as planned")};
    case Urgency::Done:
        return {StatusKind::Ok, u"flag"_s, DeliverModel::tr("Done")};
    case Urgency::Stopped:
        return {StatusKind::Mute, u"stop"_s, DeliverModel::tr("Stopped")};
    case Urgency::Unlaunched:
        break;
    }
    return {StatusKind::Info, u"clock"_s, DeliverModel::tr("Not launched")};
}

std::vector<DeliverLine> grouped(const std::vector<core::DeliverRow> &rows,
                                 const std::vector<core::ListEntry> &statuses)
{
    std::vector<DeliverLine> lines;
    size_t heading = 0;
    for (const core::DeliverRow &row : rows) {
        if (lines.empty() || lines[heading].row.urgency != row.urgency) {
            heading = lines.size();
            DeliverLine line{.id = {false, static_cast<qint64>(row.urgency)},
                             .row = {.id = core::IdeaId(0), .urgency = row.urgency},
                             .chip = chipOf(row.urgency)};
            lines.push_back(line);
        }
        ++lines[heading].count;
        const core::ListEntry *entry = entryOf(statuses, row.runStatus);
        lines.push_back({.id = {true, row.id.value()},
                         .row = row,
                         .chip = entry ? chipOf(*entry) : StatusChip()});
    }
    return lines;
}

QString dueText(int daysLeft)
{
    if (daysLeft < 0)
        return DeliverModel::tr("%n day(s) late", nullptr, -daysLeft);
    if (daysLeft == 0)
        return DeliverModel::tr("due today");
    return DeliverModel::tr("%n day(s) left", nullptr, daysLeft);
}

int DeliverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeliverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RowsModel::headerData(section, orientation, role);
    switch (section) {
    case Innovation:
        return tr("Innovation and unit");
    case NextStep:
        return tr("Next step");
    case Due:
        return tr("Due");
    case Progress:
        return tr("Progress");
    default:
        return tr("Status");
    }
}

Qt::ItemFlags DeliverModel::flags(const QModelIndex &index) const
{
    // Disabled rows are skipped by the arrow keys.
    if (index.isValid() && at(index.row()).isHeading())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString DeliverModel::text(const core::DeliverRow &row, int column)
{
    switch (column) {
    case Innovation:
        return row.name.isEmpty() ? row.number : row.name;
    case NextStep:
        if (row.nextStep)
            return row.nextActivity;
        return row.steps > 0 ? tr("All steps are done") : tr("No steps yet");
    case Due:
        return row.nextEnd.isValid() ? dueText(row.daysLeft) : QString();
    case Progress:
        return core::domain::formatPercent(std::round(row.progress),
                                           core::languageOf(*QCoreApplication::instance()));
    default:
        return {};
    }
}

static QVariant toneOf(const core::DeliverRow &row)
{
    if (!row.nextEnd.isValid() || row.urgency == Urgency::Stopped || row.urgency == Urgency::Done)
        return int(StatusKind::Mute);
    if (row.daysLeft < 0)
        return int(StatusKind::Bad);
    return int(row.daysLeft <= core::daysDueSoon ? StatusKind::Warn : StatusKind::Mute);
}

QVariant DeliverModel::cell(const DeliverLine &line, int column, int role) const
{
    if (role == HeaderGroupRole)
        return line.isHeading();
    if (line.isHeading()) {
        if (role == ChipRole)
            return QVariant::fromValue(line.chip);
        if (column != Innovation)
            return {};
        if (role == ExpansionRole)
            return QString::number(line.count);
        return role == Qt::DisplayRole ? line.chip.word : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return column == Status ? line.chip.word : text(line.row, column);
    case Qt::ToolTipRole:
        if (column == Status && !line.row.obstacle.isEmpty())
            return tr("Obstacle: %1").arg(line.row.obstacle);
        return column == Innovation ? line.row.expansion : text(line.row, column);
    case ExpansionRole:
        return column == Innovation ? line.row.unitName : QVariant();
    case ToneRole:
        return column == Due ? toneOf(line.row) : QVariant();
    case ProgressRole:
        return column == Progress ? line.row.progress / 100 : QVariant();
    case StageRole:
        return 4;
    case ChipRole:
        return column == Status ? QVariant::fromValue(line.chip) : QVariant();
    default:
        return {};
    }
}

} // namespace ui
