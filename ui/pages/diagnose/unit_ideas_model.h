// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/diagnose.h"
#include "ui/models/rows_model.h"

namespace ui {

/// The units with their ideas, those without first.
class UnitIdeasModel : public RowsModel<core::UnitIdeas>
{
    Q_OBJECT

public:
    enum Column { Unit, Kind, Ideas, Names, ColumnCount };

    using RowsModel::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant cell(const core::UnitIdeas &row, int column, int role) const override;
};

} // namespace ui
