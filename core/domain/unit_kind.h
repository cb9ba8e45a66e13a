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

/// The kind of the unit \a name that a table calls \a written: the label or code of one of \a
/// kinds, or what begins like a unit of a kind ("UPTD Puskesmas"). A recap group ("OPD") says where
/// it is counted, not what it is: then, and where nothing is written, the name tells. Returns the
/// code, empty if the name does not tell; nothing if \a written is a kind that the lab does not
/// have.
std::optional<QString> kindWritten(const QString &written, const QString &name,
                                   const std::vector<ListEntry> &kinds);

/// What a kind of unit that is new to the lab means: a recap group of its own.
QJsonObject newKindMeaning(const QString &label);

} // namespace core
