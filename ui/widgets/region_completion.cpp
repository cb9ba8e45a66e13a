// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/region_completion.h"

#include "core/defaults/regions.h"
#include "ui/widgets/completion_list.h"

#include <algorithm>

namespace ui {

void offerRegions(QLineEdit *line)
{
    QVector<Completion> offered;
    for (const core::Region &region : core::regions())
        offered.append({.text = region.name});
    std::ranges::sort(offered, {}, &Completion::text);
    new CompletionList(line, offered, CompletionList::Offer::Suggestions);
}

} // namespace ui
