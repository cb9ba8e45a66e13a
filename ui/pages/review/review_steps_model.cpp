// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/review_steps_model.h"

#include "core/domain/format.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

int ReviewStepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Cost ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QString titles[] = {tr("Step"), tr("Output"), tr("When"), tr("Person in charge"),
                              tr("Cost")};
    return role == Qt::DisplayRole ? titles[section] : QVariant();
}

static QString costOf(const core::Step &step, core::Language language)
{
    if (!step.budget)
        return ReviewStepsModel::tr("not said");
    return *step.budget == 0 ? ReviewStepsModel::tr("no cost")
                             : core::domain::formatRupiah(*step.budget, language);
}

QVariant ReviewStepsModel::cell(const core::Step &step, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return headerData(column, Qt::Horizontal, role);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto language = core::languageOf(*QCoreApplication::instance());
    switch (column) {
    case Activity:
        return step.activity;
    case Output:
        return step.output;
    case When:
        return core::domain::formatPeriod(step.start, step.end, language);
    case Who:
        return step.who;
    default:
        return costOf(step, language);
    }
}

} // namespace ui
