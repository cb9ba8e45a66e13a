// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/list_entry.h"

#include <optional>
#include <vector>

namespace core {

/// The kind of unit that \a name tells by how it begins, or nothing when no kind claims it.
///
/// Each of \a kinds lists beginnings in its attribute "prefixes". The longest that matches wins
/// ("UPTD Puskesmas" before "UPTD"); upper and lower case and repeated blanks do not matter, and
/// a beginning ends where a word ends ("SD Negeri 1" is a school, "SDM" is not). Hidden kinds
/// are passed over. Returns the code of the kind.
std::optional<QString> recognisedKind(const QString &name, const std::vector<ListEntry> &kinds);

} // namespace core
