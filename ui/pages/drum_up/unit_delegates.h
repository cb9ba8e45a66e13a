// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"
#include "ui/widgets/cell_delegate.h"

#include <functional>
#include <vector>

namespace ui {

/// A text cell that is edited by choosing from a list; the model keeps the code.
class ChoiceDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using Choices = std::function<std::vector<core::ListEntry>()>;

    /// \a choices is asked each time a cell is edited; hidden entries are left out.
    ChoiceDelegate(Choices choices, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

private:
    Choices m_choices;
};

/// A status chip that is set by a menu or a toggle of the page, not by an editor in the cell.
class PickDelegate : public StatusDelegate
{
    Q_OBJECT

public:
    using StatusDelegate::StatusDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

signals:
    /// F2 or a letter on \a index.
    void pickRequested(const QModelIndex &index) const;
};

} // namespace ui
