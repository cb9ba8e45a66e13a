// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

namespace core::reports {

void add(Report &report, Content content)
{
    report.blocks.push_back({.content = std::move(content)});
}

Row row(const QStringList &texts, Row::Kind kind)
{
    Row made{.cells = {}, .kind = kind};
    made.cells.reserve(static_cast<size_t>(texts.size()));
    for (const auto &text : texts)
        made.cells.push_back({.text = text});
    return made;
}

} // namespace core::reports
