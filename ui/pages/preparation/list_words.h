// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"

namespace ui {

/// What \a list is called, in plain words; the name itself for a list this program does not know.
QString listTitle(const QString &list);

/// What \a entry means to the program: "counts as present · asks who came instead"; empty if it is
/// only a word.
QString entryMeaning(const core::ListEntry &entry);

} // namespace ui
