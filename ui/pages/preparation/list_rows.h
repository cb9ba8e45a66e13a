// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"
#include "ui/models/rows_model.h"

namespace ui {

/// A choice of a list and how many records use it.
struct ListRow
{
    core::ListEntryId id{0};
    core::ListEntry entry = {};
    int used = 0;

    friend bool operator==(const ListRow &, const ListRow &) = default;
};

/// The choices of one list in their order.
class ListRows : public RowsModel<ListRow>
{
    Q_OBJECT

public:
    enum Column { Label, Meaning, Used, Offered, ColumnCount };

    using RowsModel::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void renamed(core::ListEntryId entry, const QString &text);
    void offered(core::ListEntryId entry, bool isOffered);

protected:
    QVariant cell(const ListRow &row, int column, int role) const override;
};

} // namespace ui
