// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"
#include "core/queries/drum_up.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/choice_delegate.h"

namespace ui {

/// The units of a lab at Drum-up, a row each. Edits become requests.
class DrumUpModel : public RowsModel<core::DrumUpRow>
{
    Q_OBJECT

public:
    enum Column { Unit, Kind, Head, Attendance, People, Commitment, Quota, ColumnCount };

    using RowsModel::RowsModel;

    /// The lab's lists of kinds of unit and of attendance.
    void setLists(std::vector<core::ListEntry> kinds, std::vector<core::ListEntry> attendance);

    const std::vector<core::ListEntry> &kinds() const { return m_kinds; }
    const std::vector<core::ListEntry> &attendance() const { return m_attendance; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Emits edited() and changes nothing itself.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    /// \a value was typed or chosen: a name, a kind, a head, a number.
    void edited(core::OpdId unit, int column, const QString &value);

protected:
    QVariant cell(const core::DrumUpRow &row, int column, int role) const override;

private:
    QVariant chip(const core::DrumUpRow &row, int column) const;
    QVector<Choice> kindChoices(const core::DrumUpRow &row) const;
    QString text(const core::DrumUpRow &row, int column) const;
    QString toolTip(const core::DrumUpRow &row, int column) const;

    std::vector<core::ListEntry> m_kinds;
    std::vector<core::ListEntry> m_attendance;
};

/// "Plt. Rina Andayani, S.Sos." -> prefix and name; the prefix is empty where there is none.
struct HeadText
{
    QString prefix;
    QString name;
};
HeadText splitHead(const QString &text);

} // namespace ui
