// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <memory>

namespace core::exchange {

/// Opens the table in \a path: text with separators, or the first visible sheet of an .xlsx. Which
/// of the two is told by the content, not by the suffix. Not found, refused by the system, longer
/// than the limits or of another format (.xls, .ods) is an error that names the file.
Result<std::unique_ptr<RowSource>> openTable(const QString &path, const ReadLimits &limits = {});

/// All rows of the table in \a path, without looking for a header.
Result<Sheet> readTable(const QString &path, const ReadLimits &limits = {});

/// All rows that \a source still has.
Result<Sheet> readAll(RowSource &source);

} // namespace core::exchange
