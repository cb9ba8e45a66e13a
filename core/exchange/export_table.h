// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_writer.h"
#include "core/store/store.h"

namespace core::exchange {

/// The tables that can be written out.
enum class ExportKind { Opd, Ideas, Steps, Progress };

/// "opd", "ideas", "steps" or "progress"; none for another name.
std::optional<ExportKind> exportKindOf(const QString &name);

/// The table of \a kind with the columns that import reads, and the record's id as text; progress
/// has the columns of stats (product.md, "Command line"). Codes are written as the lab's labels.
OutTable exportTable(const Store &store, LabId lab, ExportKind kind);

} // namespace core::exchange
