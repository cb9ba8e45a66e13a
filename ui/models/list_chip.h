// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"
#include "ui/widgets/status_chip.h"

#include <vector>

namespace ui {

/// The chip of a status of one of the lab's lists: its label, its attribute "tone" as the kind and
/// its attribute "icon" as the sign; a sign nobody drew becomes the usual one of the kind.
StatusChip chipOf(const core::ListEntry &entry);

/// The entry of \a entries with \a code, null if there is none.
const core::ListEntry *entryOf(const std::vector<core::ListEntry> &entries, const QString &code);

} // namespace ui
