// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/schema/steps.h"

namespace core::schema {

/// Stands in the header of every Lumbung file: "LBNG".
inline constexpr int applicationId = 0x4C424E47;

/// The schema this program writes; a file with a higher number was made by a newer one.
int newestVersion();

/// Brings an empty or older file to the newest version in one transaction, by the \a path that
/// leads there; throws db::Error.
void migrate(db::Database &database, std::span<const char *const> path = steps());

/// Gives a file the random \a key that tells it from others; a file that has one keeps it.
void nameFile(db::Database &database, qint64 key);

} // namespace core::schema
