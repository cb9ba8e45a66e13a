// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/deliver.h"
#include "ui/models/rows_model.h"

namespace ui {

/// The launch list: approved and launched ideas, with what is ticked and signed.
class LaunchModel : public RowsModel<core::DeliverRow>
{
    Q_OBJECT

public:
    enum Column { Launched, Innovation, Steps, LaunchedOn, Contract, ColumnCount };

    using RowsModel::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void launchToggled(core::IdeaId idea, bool launched);
    void contractToggled(core::OpdId unit, bool isSigned);
    void dateTyped(core::IdeaId idea, const QString &text);

protected:
    QVariant cell(const core::DeliverRow &row, int column, int role) const override;

private:
    static QString text(const core::DeliverRow &row, int column);
};

} // namespace ui
