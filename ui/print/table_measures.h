// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_table.h"
#include "ui/print/type.h"
#include "ui/print/units.h"

namespace ui::print {

inline constexpr auto cellPaddingX = mm(1.3);

/// Rows that add up others: their marks are left out.
inline bool isSum(const core::reports::Row &row)
{
    return row.kind == core::reports::Row::Kind::Subtotal ||
           row.kind == core::reports::Row::Kind::Total;
}

} // namespace ui::print
