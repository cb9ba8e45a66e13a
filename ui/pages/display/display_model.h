// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/display.h"
#include "ui/models/rows_model.h"

namespace ui {

/// The innovations of the display, a line each.
class DisplayModel : public RowsModel<core::DisplayRow>
{
    Q_OBJECT

public:
    enum Role {
        PartsRole = Qt::UserRole, ///< int: parts of the profile that are there.
        ReadyRole,                ///< bool: complete and released.
        DisplayedRole,            ///< bool
    };

    using RowsModel::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QVariant cell(const core::DisplayRow &row, int column, int role) const override;

private:
    static QString spoken(const core::DisplayRow &row);
};

/// The name of an innovation, or its number as long as it has none.
QString nameOf(const core::DisplayRow &row);

} // namespace ui
