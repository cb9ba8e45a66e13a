// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"

namespace core::exchange {

/// planImport() for a table of units.
ImportPlan planOpds(const Store &store, const MappedTable &table, const ImportOptions &options);

} // namespace core::exchange
