// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace ui::print {

/// What a column asks for.
struct WidthWish
{
    qreal weight = 1; ///< Its share of the room.
    qreal needed = 0; ///< It gets at least this much, if all needs have room.
};

/// Shares \a width out by weight, but to none less than it needs; when all needs together have no
/// room, every column gives way alike. The widths add up to \a width.
std::vector<qreal> columnWidths(const std::vector<WidthWish> &wishes, qreal width);

} // namespace ui::print
