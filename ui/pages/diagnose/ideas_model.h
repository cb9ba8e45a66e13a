// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"
#include "core/queries/diagnose.h"
#include "ui/models/rows_model.h"
#include "ui/pages/diagnose/idea_draft.h"

namespace ui {

/// The ideas of a lab, a row each, with a last row where the next one is typed. Edits become
/// requests.
class IdeasModel : public RowsModel<core::DiagnoseRow>
{
    Q_OBJECT

public:
    enum Column { Number, Unit, Name, Problem, Status, ColumnCount };

    explicit IdeasModel(QObject *parent = nullptr);

    void setStatuses(std::vector<core::ListEntry> statuses);

    /// Shown in the last row. Its unit is marked where it is needed and there is none.
    void setDraft(const IdeaDraft &draft);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void edited(core::IdeaId idea, int column, const QString &text);
    /// Something else stands in a cell of the last row.
    void typed(int column, const QString &text);

protected:
    QVariant cell(const core::DiagnoseRow &row, int column, int role) const override;
    QVariant blankCell(int column, int role) const override;

private:
    QString text(const core::DiagnoseRow &row, int column) const;
    QString editText(const core::DiagnoseRow &row, int column) const;

    std::vector<core::ListEntry> m_statuses;
    IdeaDraft m_draft;
};

} // namespace ui
