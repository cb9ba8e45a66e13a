// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/progress.h"
#include "ui/models/rows_model.h"

namespace ui {

/// All units to choose one from, with the number of their ideas.
class UnitsModel : public RowsModel<core::UnitProgress>
{
    Q_OBJECT

public:
    enum Column { Unit, Ideas, Count };

    using RowsModel::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant cell(const core::UnitProgress &row, int column, int role) const override;
};

} // namespace ui
