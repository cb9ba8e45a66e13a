// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ui::print {

/// Everything on paper is measured in twentieths of a point: fine enough for hairlines, and each
/// type size is a whole number of them, so text is as wide on paper as it was when laid out.
inline constexpr int unitsPerInch = 1440;

/// \a millimetres in layout units.
constexpr qreal mm(qreal millimetres)
{
    return millimetres * unitsPerInch / 25.4;
}

/// \a points in layout units.
constexpr qreal pt(qreal points)
{
    return points * 20;
}

} // namespace ui::print
