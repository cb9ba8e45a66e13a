// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/column_widths.h"

#include <optional>

namespace ui::print {
namespace {

/// The width of one unit of weight when the columns in \a fixed have what they need.
qreal unitOf(const std::vector<WidthWish> &wishes, const std::vector<bool> &fixed, qreal width)
{
    qreal free = width;
    qreal weights = 0;
    for (size_t i = 0; i < wishes.size(); ++i) {
        if (fixed[i])
            free -= wishes[i].needed;
        else
            weights += wishes[i].weight;
    }
    return weights > 0 && free > 0 ? free / weights : 0;
}

/// The first column that its share does not satisfy.
std::optional<size_t> firstInNeed(const std::vector<WidthWish> &wishes,
                                  const std::vector<bool> &fixed, qreal unit)
{
    for (size_t i = 0; i < wishes.size(); ++i)
        if (!fixed[i] && wishes[i].weight * unit < wishes[i].needed)
            return i;
    return std::nullopt;
}

} // namespace

std::vector<qreal> columnWidths(const std::vector<WidthWish> &wishes, qreal width)
{
    std::vector<bool> fixed(wishes.size(), false);
    auto unit = unitOf(wishes, fixed, width);
    while (const auto needy = firstInNeed(wishes, fixed, unit)) {
        fixed[*needy] = true;
        unit = unitOf(wishes, fixed, width);
    }
    std::vector<qreal> widths;
    qreal sum = 0;
    for (size_t i = 0; i < wishes.size(); ++i) {
        widths.push_back(fixed[i] ? wishes[i].needed : wishes[i].weight * unit);
        sum += widths.back();
    }
    if (sum > 0)
        for (auto &each : widths)
            each *= width / sum;
    return widths;
}

} // namespace ui::print
