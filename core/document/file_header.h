// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace core {

/// Looks at the first bytes of \a path, before SQLite sees the file. A file is known by its
/// content, whatever it is called. Returns the schema version; 1 at least;
/// errors: NotFound, Foreign, Corrupt, Storage.
Result<int> readFileHeader(const QString &path);

} // namespace core
