// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lab.h"

#include <QJsonObject>

namespace core {

struct ListEntry;
using ListEntryId = Id<ListEntry>;

/// One choice of one of the lab's editable lists (defaults.md). The code never changes and is never
/// shown; what the entry means to the program (counts as present, needs a reason, kind of
/// chip ...) stands in the attributes, so that a lab may add entries of its own.
struct ListEntry
{
    ListEntryId id = ListEntryId(0); ///< 0: not in a lab yet.
    LabId lab = LabId(0);
    QString list = {};
    QString code = {};
    QString label = {};
    int position = 0;
    bool hidden = false; ///< No longer offered; records that use it keep it.
    QJsonObject attributes = {};

    friend bool operator==(const ListEntry &, const ListEntry &) = default;
};

} // namespace core
