// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace core::schema {

/// The SQL that leads from one released schema to the next, oldest first. A step that has been
/// released is never edited; a new one appends columns with defaults or adds tables.
std::span<const char *const> steps();

} // namespace core::schema
