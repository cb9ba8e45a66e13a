// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/deliver.h"
#include "ui/models/rows_model.h"

namespace ui {

/// The steps of one innovation with what proves them.
class MonevStepsModel : public RowsModel<core::DeliverStep>
{
    Q_OBJECT

public:
    enum Column { Activity, Evidence, Progress, ColumnCount };

    using RowsModel::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &) const override
    {
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }

protected:
    QVariant cell(const core::DeliverStep &step, int column, int role) const override;
};

} // namespace ui
