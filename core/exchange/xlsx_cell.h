// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_writer.h"

namespace core::exchange {

/// The cell formats in workbook/styles.xml, in their order.
enum class CellStyle { Default, Header, Text, LongText, Number, Amount, Day };

/// "A1" for row 0, column 0.
QString cellReference(int row, size_t column);

/// The XML of a cell of a sheet (ECMA-376 part 1, 18.3.1.4); empty for an empty value.
QString cellXml(const OutValue &value, const OutColumn &column, const QString &reference);

/// The XML of a cell with text in it.
QString textCellXml(const QString &text, CellStyle style, const QString &reference);

/// Text for XML: marks escaped, and what XML cannot hold as `_x000D_` (22.4.2.4, ST_Xstring).
QString xmlText(const QString &text);

/// How many characters wide the value is shown.
qsizetype shownWidth(const OutValue &value);

} // namespace core::exchange
