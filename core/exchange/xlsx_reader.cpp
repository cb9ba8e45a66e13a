// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core::exchange {
namespace {

constexpr int lastSheetRow = 1'048'576;
constexpr int lastSheetColumn = 16'384;
constexpr size_t mostMerges = 1'000'000;

struct Place
{
    int row = 0;
    int column = -1; ///< 0-based; -1 if the reference is none.
};

/// Where "BC23" is.
Place placeOf(QStringView reference)
{
    Place place;
    int column = 0;
    for (const auto character : reference) {
        if (character == u'$')
            continue;
        const auto code = character.toUpper().unicode();
        if (code >= u'A' && code <= u'Z' && place.row == 0)
            column = column * 26 + (code - u'A' + 1);
        else if (code >= u'0' && code <= u'9')
            place.row = place.row * 10 + (code - u'0');
        else
            return {};
        if (column > lastSheetColumn || place.row > lastSheetRow)
            return {};
    }
    place.column = column - 1;
    return place;
}

} // namespace

XlsxReader::XlsxReader(std::unique_ptr<XlsxPackage> package, XlsxWorkbook workbook,
                       ReadLimits limits)
    : m_package(std::move(package))
    , m_workbook(std::move(workbook))
    , m_limits(limits)
{}

Result<std::unique_ptr<RowSource>> XlsxReader::open(const QString &path, const ReadLimits &limits)
{
    auto package = XlsxPackage::open(path, limits);
    if (!package)
        return tl::unexpected(package.error());
    auto workbook = XlsxWorkbook::read(**package);
    if (!workbook)
        return tl::unexpected(workbook.error());
    std::unique_ptr<XlsxReader> reader(
        new XlsxReader(std::move(*package), std::move(*workbook), limits));
    const auto budget = reader->m_package->budget();
    if (auto merges = reader->readMerges(); !merges)
        return tl::unexpected(merges.error());
    reader->m_package->setBudget(budget);
    auto xml = reader->m_package->part(reader->m_workbook.sheetPart);
    if (!xml)
        return tl::unexpected(xml.error());
    reader->m_xml = std::move(*xml);
    return std::unique_ptr<RowSource>(std::move(reader));
}

/// Merged cells are listed after all rows, so they are read beforehand; most sheets have none, and
/// to look through the bytes for the word is much quicker than to understand them.
Result<bool> XlsxReader::mentionsMerges()
{
    auto bytes = m_package->bytesOf(m_workbook.sheetPart);
    if (!bytes)
        return tl::unexpected(bytes.error());
    constexpr qsizetype step = 65536;
    const QByteArray word("mergeCell");
    QByteArray piece;
    while (!piece.contains(word)) {
        const auto more = (*bytes)->read(step);
        if (more.isEmpty())
            return false;
        piece = piece.right(word.size() - 1) + more;
    }
    return true;
}

Result<void> XlsxReader::readMerges()
{
    const auto mentioned = mentionsMerges();
    if (!mentioned)
        return tl::unexpected(mentioned.error());
    if (!*mentioned)
        return {};
    auto xml = m_package->part(m_workbook.sheetPart);
    if (!xml)
        return tl::unexpected(xml.error());
    while ((*xml)->next()) {
        if (!(*xml)->isStart("mergeCell"_L1))
            continue;
        const auto corners = (*xml)->attribute("ref"_L1).split(u':');
        const auto from = placeOf(corners.first());
        const auto to = placeOf(corners.last());
        if (from.column >= 0 && from.column < m_limits.columns && to.row > from.row)
            m_merges.push_back({.firstRow = from.row, .lastRow = to.row, .column = from.column});
        if (m_merges.size() > mostMerges)
            return complaint(
                0, QCoreApplication::translate("Exchange", "The sheet has too many merged cells."));
    }
    std::stable_sort(m_merges.begin(), m_merges.end(), [](const Merge &left, const Merge &right) {
        return left.firstRow < right.firstRow;
    });
    return (*xml)->trouble();
}

Result<bool> XlsxReader::next(SheetRow &row)
{
    bool inside = true; // what follows the rows is read too, for the checksum at the end
    while (m_xml->next()) {
        inside = inside && !m_xml->isEnd("sheetData"_L1);
        if (!inside || !m_xml->isStart("row"_L1))
            continue;
        auto filled = readRow(row);
        if (!filled || *filled)
            return filled;
    }
    if (auto trouble = m_xml->trouble(); !trouble) {
        auto error = trouble.error();
        error.line = m_line;
        return tl::unexpected(error);
    }
    return false;
}

Result<bool> XlsxReader::readRow(SheetRow &row)
{
    const auto number = m_xml->attribute("r"_L1);
    m_line = number.isEmpty() ? m_line + 1 : number.toInt();
    row.line = m_line;
    row.cells.clear();
    if (m_line < 1 || m_line > lastSheetRow)
        return complaint(0, QCoreApplication::translate(
                                "Exchange", "The workbook is damaged: “%1” is not a row number.")
                                .arg(number.left(20)));
    int column = -1;
    while (m_xml->next() && !m_xml->isEnd("row"_L1))
        if (m_xml->isStart("c"_L1))
            if (auto read = readCell(row, column); !read)
                return tl::unexpected(read.error());
    if (auto trouble = m_xml->trouble(); !trouble) {
        auto error = trouble.error();
        error.line = m_line;
        return tl::unexpected(error);
    }
    fillMerged(row);
    if (row.cells.empty())
        return false;
    if (m_count++ > m_limits.rows) // the header is one more
        return complaint(m_line, QCoreApplication::translate(
                                     "Exchange", "The table has more than %L1 rows. Split it into "
                                                 "several files.")
                                     .arg(m_limits.rows));
    return true;
}

Result<void> XlsxReader::readCell(SheetRow &row, int &column)
{
    const auto reference = m_xml->attribute("r"_L1);
    column = reference.isEmpty() ? column + 1 : placeOf(reference).column;
    const auto text = cellText(m_xml->attribute("t"_L1), m_xml->attribute("s"_L1).toInt());
    if (text.isEmpty())
        return {};
    if (column < 0)
        return complaint(m_line, QCoreApplication::translate(
                                     "Exchange", "The workbook is damaged: “%1” is not a cell.")
                                     .arg(reference.left(20)));
    if (column >= m_limits.columns)
        return complaint(
            m_line, QCoreApplication::translate("Exchange", "The row has more than %L1 columns.")
                        .arg(m_limits.columns));
    if (text.size() > m_limits.cellCharacters)
        return complaint(
            m_line, QCoreApplication::translate("Exchange", "A cell has more than %L1 characters.")
                        .arg(m_limits.cellCharacters));
    if (size_t(column) >= row.cells.size())
        row.cells.resize(size_t(column) + 1);
    row.cells[size_t(column)] = text;
    return {};
}

QString XlsxReader::cellText(const QString &type, int style)
{
    QString stored;
    bool phonetic = false; // how to pronounce it, beside the text
    while (m_xml->next() && !m_xml->isEnd("c"_L1)) {
        if (m_xml->isStart("rPh"_L1))
            phonetic = true;
        else if (m_xml->isEnd("rPh"_L1))
            phonetic = false;
        else if (m_xml->isStart("v"_L1) || (m_xml->isStart("t"_L1) && !phonetic))
            stored += m_xml->text();
    }
    return storedText(type, style, stored);
}

QString XlsxReader::storedText(const QString &type, int style, const QString &stored) const
{
    if (stored.isEmpty())
        return {};
    if (type == "s"_L1) {
        bool isNumber = false;
        const auto index = stored.trimmed().toLongLong(&isNumber);
        return isNumber ? unescaped(m_workbook.texts.at(index)) : QString();
    }
    if (type == "b"_L1)
        return stored.trimmed() == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
    if (type == "d"_L1)
        return stored.trimmed().replace(u'T', u' ');
    if (type.isEmpty() || type == "n"_L1) {
        const auto &styles = m_workbook.styles;
        const bool known = style >= 0 && size_t(style) < styles.size();
        return numberAsText(stored.trimmed(), known ? styles[size_t(style)] : NumberStyle(),
                            m_workbook.dates);
    }
    return unescaped(stored);
}

void XlsxReader::fillMerged(SheetRow &row)
{
    if (row.cells.empty())
        return;
    for (; m_nextMerge < m_merges.size() && m_merges[m_nextMerge].firstRow <= row.line;
         ++m_nextMerge) {
        auto &merge = m_merges[m_nextMerge];
        if (merge.firstRow == row.line)
            merge.text = row.cell(merge.column);
        if (!merge.text.isEmpty())
            m_reaching.insert_or_assign(merge.column, merge);
    }
    for (auto at = m_reaching.begin(); at != m_reaching.end();) {
        const auto &[column, merge] = *at;
        if (merge.lastRow < row.line) {
            at = m_reaching.erase(at);
            continue;
        }
        if (size_t(column) >= row.cells.size())
            row.cells.resize(size_t(column) + 1);
        if (row.cells[size_t(column)].isEmpty())
            row.cells[size_t(column)] = merge.text;
        ++at;
    }
}

tl::unexpected<Error> XlsxReader::complaint(int line, const QString &message) const
{
    return tl::unexpected(Error{.message = message, .file = m_package->file(), .line = line});
}

} // namespace core::exchange
