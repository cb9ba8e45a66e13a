// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/action_plan.h"
#include "ui/models/rows_model.h"

namespace ui {

/// The steps of a plan as a head reads them: what, output, when, who, cost.
class ReviewStepsModel : public RowsModel<core::Step>
{
    Q_OBJECT

public:
    enum Column { Activity, Output, When, Who, Cost, ColumnCount };

    using RowsModel::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant cell(const core::Step &step, int column, int role) const override;
};

} // namespace ui
