// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "ui/models/rows_model.h"

namespace ui {

/// The sessions of a lab, with an empty last row where the next one is typed.
class SessionRows : public RowsModel<core::Session>
{
    Q_OBJECT

public:
    enum Column { Stage, Title, Date, Start, End, Venue, ColumnCount };

    explicit SessionRows(QObject *parent = nullptr);

    /// The stage of a number or a name, as typed or pasted.
    static std::optional<int> stageOf(const QString &text);

    /// Shown where a session has no venue of its own.
    void setUsualVenue(const QString &venue) { m_usualVenue = venue; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void edited(core::SessionId session, int column, const QString &text);
    /// Something was typed into the empty row.
    void typed(int column, const QString &text);

protected:
    QVariant cell(const core::Session &row, int column, int role) const override;
    QVariant blankCell(int column, int role) const override;

private:
    QString m_usualVenue;
};

} // namespace ui
