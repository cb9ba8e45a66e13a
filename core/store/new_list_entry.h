// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"

#include <vector>

namespace core {

/// A choice with the label \a text for the end of \a list, which holds \a entries. Its code and its
/// key follow from the label, so that two laptops that add the same choice make the same one. A
/// choice that was renamed keeps the code of its first name; what is added under that name gets
/// another code.
ListEntry newListEntry(LabId lab, const QString &list, const QString &text,
                       const std::vector<ListEntry> &entries);

} // namespace core
