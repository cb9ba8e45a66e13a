// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/result.h"

namespace core {

/// Removes the file \a path and the logs SQLite keeps beside it.
void removeDatabase(const QString &path);

/// Copies \a database, its log included, to \a path. The file that is there is replaced in one step
/// when the copy is whole, and the logs beside it go with it; else it stays as it was.
Result<> copyDatabase(const db::Database &database, const QString &path);

/// Keeps a copy of the file \a path as `NAME.vN.bak`, N being \a version, before its schema is
/// changed; `NAME.vN-2.bak` and so on where that is taken. Returns the copy's path.
Result<QString> keepBackup(const QString &path, int version);

} // namespace core
