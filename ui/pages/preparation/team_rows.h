// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"
#include "core/domain/participant.h"
#include "ui/models/rows_model.h"

namespace ui {

/// The people of the lab's own team, with an empty last row where the next one is typed.
class TeamRows : public RowsModel<core::Participant>
{
    Q_OBJECT

public:
    enum Column { Name, Role, Position, Nip, Contact, ColumnCount };

    explicit TeamRows(QObject *parent = nullptr);

    /// The entries of team_role, hidden ones too.
    void setRoles(std::vector<core::ListEntry> roles);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// The code of a role given by its label or code; empty for none, nothing for an unknown one.
    std::optional<QString> roleOf(const QString &text) const;

signals:
    void edited(core::ParticipantId person, int column, const QString &text);
    /// A name was typed into the empty row.
    void typed(const QString &name);

protected:
    QVariant cell(const core::Participant &row, int column, int role) const override;
    QVariant blankCell(int column, int role) const override;

private:
    QString label(const QString &code) const;
    QVariant roleChoices(const QString &current) const;

    std::vector<core::ListEntry> m_roles;
};

} // namespace ui
