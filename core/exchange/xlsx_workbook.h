// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx_number.h"
#include "core/exchange/xlsx_package.h"

namespace core::exchange {

/// The texts that the cells of a workbook share. Kept as one piece of UTF-8: a workbook may have
/// millions.
class SharedStrings
{
public:
    Result<void> read(XmlPart &xml);

    /// The text number \a index (0-based); empty if there is none.
    QString at(qsizetype index) const;

private:
    QByteArray m_texts;
    std::vector<qsizetype> m_ends;
};

/// What is to know of a workbook before the cells of its first visible sheet can be read.
struct XlsxWorkbook
{
    QString sheetPart;
    DateSystem dates = DateSystem::From1900;
    std::vector<NumberStyle> styles; ///< By the style number of a cell.
    SharedStrings texts;

    static Result<XlsxWorkbook> read(XlsxPackage &package);
};

/// Text in which `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1,
/// 22.4.2.4, ST_Xstring), with that character; line breaks as `\n`.
QString unescaped(QString text);

} // namespace core::exchange
