// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx_workbook.h"

#include <map>

namespace core::exchange {

/// Reads the first visible sheet of an .xlsx workbook (ECMA-376), as Excel and LibreOffice save it:
/// texts as they are, whole numbers without `.0`, days as ISO dates, formulas as the value that was
/// stored with them. A cell merged over several rows stands in each of them that has another cell.
class XlsxReader final : public RowSource
{
public:
    /// Errors carry \a path: not a workbook, damaged, no visible sheet, beyond the limits.
    static Result<std::unique_ptr<RowSource>> open(const QString &path,
                                                   const ReadLimits &limits = {});

    Result<bool> next(SheetRow &row) override;

private:
    /// Cells of one column merged over several rows.
    struct Merge
    {
        int firstRow = 0;
        int lastRow = 0;
        int column = 0;
        QString text = {};
    };

    XlsxReader(std::unique_ptr<XlsxPackage> package, XlsxWorkbook workbook, ReadLimits limits);
    Result<void> readMerges();
    Result<bool> mentionsMerges();
    Result<bool> readRow(SheetRow &row);
    Result<void> readCell(SheetRow &row, int &column);
    QString cellText(const QString &type, int style);
    QString storedText(const QString &type, int style, const QString &stored) const;
    void fillMerged(SheetRow &row);
    tl::unexpected<Error> complaint(int line, const QString &message) const;

    std::unique_ptr<XlsxPackage> m_package;
    XlsxWorkbook m_workbook;
    ReadLimits m_limits;
    std::unique_ptr<XmlPart> m_xml;
    std::vector<Merge> m_merges;     ///< By first row.
    size_t m_nextMerge = 0;          ///< The first that begins below the rows read so far.
    std::map<int, Merge> m_reaching; ///< By column: those that may reach the rows to come.
    int m_line = 0;
    int m_count = 0;
};

} // namespace core::exchange
