// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_delegate.h"

namespace ui {

class StepsModel;

/// Edits the source of funds: typed, with the lab's list as suggestions.
class SourceDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit SourceDelegate(const StepsModel *model, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

private:
    const StepsModel *m_model;
};

} // namespace ui
