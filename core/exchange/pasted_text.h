// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapped_table.h"

namespace core::exchange {

/// The cells of a block that was copied from a spreadsheet: tabs between cells, cells with line
/// breaks in quotes. Text that only looks quoted (an inch sign at the start of a cell) is taken as
/// it is. Never an error: any text is at least a list of lines. Rows beyond the limits of a table
/// are left out.
Sheet sheetOfPastedText(const QString &text);

/// The units in a block that was copied from a spreadsheet or a document, with or without a header:
/// one name per line, or "No.", name, kind, head ... in any order, told apart by their content. A
/// column of which \a knownKinds has most cells is the kind of unit. Title rows, headings of
/// groups, repeated headers and numbering ("1.", "12)", "•") are dropped. Columns that cannot be
/// told are named in MappedTable::unknown. Rows without a name are left out.
MappedTable unitsOfPastedText(const QString &text, const QStringList &knownKinds = {});

} // namespace core::exchange
