// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliver/monev_steps_model.h"

#include "core/domain/format.h"
#include "ui/pages/deliver/deliver_model.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

int MonevStepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MonevStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RowsModel::headerData(section, orientation, role);
    switch (section) {
    case Activity:
        return tr("Step");
    case Evidence:
        return tr("Evidence");
    default:
        return tr("Progress");
    }
}

/// How a step stands; only the sign is painted, the word is read aloud.
static StatusChip signOf(const core::DeliverStep &step)
{
    if (step.cancelled)
        return {StatusKind::Mute, u"stop"_s, MonevStepsModel::tr("Cancelled")};
    if (step.isDone())
        return {StatusKind::Ok, u"ok"_s, MonevStepsModel::tr("Done")};
    if (step.late)
        return {StatusKind::Bad, u"error"_s, MonevStepsModel::tr("Overdue")};
    if (step.progress > 0)
        return {StatusKind::Warn, u"clock"_s, MonevStepsModel::tr("Running")};
    return {StatusKind::Mute, u"hollow"_s, MonevStepsModel::tr("Not begun")};
}

static QString evidenceText(const core::DeliverStep &step)
{
    if (step.evidence > 0)
        return MonevStepsModel::tr("%n evidence", nullptr, step.evidence);
    return step.progress > 0 && !step.cancelled ? MonevStepsModel::tr("no evidence yet")
                                                : QString();
}

static QString tipOf(const core::DeliverStep &step)
{
    const auto language = core::languageOf(*QCoreApplication::instance());
    QStringList lines{step.activity, signOf(step).word};
    if (step.end.isValid())
        lines
            << MonevStepsModel::tr("Ends on %1").arg(core::domain::formatDate(step.end, language));
    if (!step.obstacle.isEmpty())
        lines << MonevStepsModel::tr("Obstacle: %1").arg(step.obstacle);
    return lines.join(u'\n');
}

QVariant MonevStepsModel::cell(const core::DeliverStep &step, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == Activity)
            return step.activity;
        return column == Evidence
                   ? evidenceText(step)
                   : core::domain::formatPercent(step.progress,
                                                 core::languageOf(*QCoreApplication::instance()));
    case Qt::ToolTipRole:
        return tipOf(step);
    case Qt::AccessibleDescriptionRole:
        return column == Activity ? signOf(step).word : QVariant();
    case ChipRole:
        return column == Activity ? QVariant::fromValue(signOf(step)) : QVariant();
    case DeliverModel::ToneRole:
        if (column == Evidence)
            return int(step.evidence > 0 ? StatusKind::Mute : StatusKind::Warn);
        return {};
    case Qt::TextAlignmentRole:
        return column == Activity ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    default:
        return {};
    }
}

} // namespace ui
