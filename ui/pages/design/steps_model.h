// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/step_block_commands.h"
#include "ui/models/rows_model.h"

namespace ui {

/// The steps of one plan, a row each.
class StepsModel : public RowsModel<core::Step>
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Activity,
        Output,
        Who,
        Start,
        End,
        Budget,
        Source,
        Method,
        Parties,
        Timeline, ///< For the Gantt chart; its text is the period.
        ColumnCount
    };

    using RowsModel::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Asks for a change by edited(); true unless the index cannot be edited.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// The list fund_source of the lab.
    void setSources(std::vector<core::ListEntry> sources);
    const std::vector<core::ListEntry> &sources() const { return m_sources; }

    /// Without, nothing can be edited and there is no blank row.
    void setEditable(bool editable);

    static std::optional<core::StepField> fieldOf(int column);
    static int columnOf(core::StepField field);

signals:
    /// \a text shall be read into the cell at \a index, which may be in the blank row.
    void edited(const QModelIndex &index, const QString &text);

protected:
    QVariant cell(const core::Step &step, int column, int role) const override;
    QVariant blankCell(int column, int role) const override;

private:
    QString text(const core::Step &step, int column) const;
    QString shownText(const core::Step &step, int column) const;

    std::vector<core::ListEntry> m_sources;
    bool m_isEditable = true;
};

} // namespace ui
