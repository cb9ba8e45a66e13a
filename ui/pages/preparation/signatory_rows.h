// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signatory.h"
#include "ui/models/rows_model.h"

namespace ui {

/// A role with whoever signs in it.
struct SignatoryRow
{
    QString id;   ///< Code of the role.
    QString role; ///< What the lab calls it.
    core::Signatory signatory{.id = core::SignatoryId(0)};

    friend bool operator==(const SignatoryRow &, const SignatoryRow &) = default;
};

/// One row for each role of the list signatory_role.
class SignatoryRows : public RowsModel<SignatoryRow>
{
    Q_OBJECT

public:
    enum Column { Role, Prefix, Title, Name, Rank, Nip, ColumnCount };

    using RowsModel::RowsModel;

    /// The member of a signatory that \a column shows; not for Role.
    static QString core::Signatory::*memberOf(int column);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void edited(const QString &role, int column, const QString &text);

protected:
    QVariant cell(const SignatoryRow &row, int column, int role) const override;
};

} // namespace ui
