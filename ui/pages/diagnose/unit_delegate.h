// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/completion_list.h"

namespace ui {

/// The unit of an idea, typed with completion over the names and abbreviations of the lab's units.
class UnitDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void setUnits(const QVector<Completion> &units) { m_units = units; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

private:
    QVector<Completion> m_units;
};

} // namespace ui
