// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/unit_overview.h"
#include "ui/widgets/cell_delegate.h"

namespace ui {

/// How far an idea has come: a square for each step of the funnel in the colour of its stage,
/// filled once it is reached, with the last one reached in words behind them.
class ReachedDelegate : public CellDelegate
{
    Q_OBJECT

public:
    /// int: bit 0 for the first step.
    static constexpr int reachedRole = Qt::UserRole;

    using CellDelegate::CellDelegate;

    /// What \a idea has reached, for reachedRole.
    static int bitsOf(const core::UnitIdea &idea);

    /// The last step that \a bits hold, in words.
    static QString lastOf(int bits);

    /// All steps that \a bits hold, in words.
    static QString allOf(int bits);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace ui
