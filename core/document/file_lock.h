// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLockFile>

#include <memory>

namespace core {

/// Takes the lock `NAME.lock` beside \a path, which says who writes the file; it is given back when
/// the value goes. Errors: Locked, ReadOnly (the folder cannot be written), Storage.
Result<std::unique_ptr<QLockFile>> lockFile(const QString &path);

} // namespace core
