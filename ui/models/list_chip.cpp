// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/list_chip.h"

#include "ui/theme/icons.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

/// Lists name signs by what they look like; files are named by what they mean.
static QString iconFileOf(const QString &sign)
{
    if (sign == "tick"_L1)
        return u"ok"_s;
    if (sign == "cross"_L1)
        return u"close"_s;
    if (sign == "octagon"_L1)
        return u"error"_s;
    if (sign == "triangle"_L1)
        return u"warning"_s;
    if (sign == "square"_L1)
        return u"stop"_s;
    return icon(sign).isNull() ? QString() : sign;
}

StatusChip chipOf(const core::ListEntry &entry)
{
    const QString tone = entry.attributes.value("tone"_L1).toString();
    return {.kind = statusKindNamed(tone),
            .icon = iconFileOf(entry.attributes.value("icon"_L1).toString()),
            .word = entry.label};
}

const core::ListEntry *entryOf(const std::vector<core::ListEntry> &entries, const QString &code)
{
    const auto found = std::ranges::find(entries, code, &core::ListEntry::code);
    return found == entries.end() ? nullptr : &*found;
}

} // namespace ui
