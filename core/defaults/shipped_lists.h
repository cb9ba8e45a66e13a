// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"
#include "core/language.h"

#include <QStringList>

#include <vector>

namespace core {

/// The names of all lists the program ships, e.g. "unit_kind", sorted.
QStringList shippedListNames();

/// The entries of the shipped list \a name in their order, labels in \a language; empty if there
/// is no such list. This is what a new lab is filled with; afterwards the lab's own entries count.
std::vector<ListEntry> shippedList(const QString &name, Language language = Language::Indonesian);

} // namespace core
