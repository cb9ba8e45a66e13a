// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_sink.h"
#include "core/exchange/xlsx_cell.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace Qt::StringLiterals;

// Outside a namespace, as Qt asks; needed because the core is a static library.
static void initWorkbook()
{
    Q_INIT_RESOURCE(workbook);
}

namespace core::exchange {
namespace {

constexpr qsizetype longestText = 32'767; // characters in a cell, a limit of Excel
constexpr int lastRow = 1'048'575;        // 0-based, likewise
constexpr qsizetype narrowest = 6;        // column widths, in characters
constexpr qsizetype widest = 60;
constexpr size_t measuredRows = 200; // widths come before the rows, so these are held back

QString resource(const QString &name)
{
    QFile file(u":/core/workbook/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A name that a sheet may have.
QString sheetName(QString name)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\']"_s);
    name = name.replace(forbidden, u" "_s).simplified().left(31);
    return name.isEmpty() ? u"Lumbung"_s : name;
}

/// Writes the parts of a workbook one after another into a zip file on the device. libxlsxwriter
/// would do it too, but cannot be in one program with QuaZip: both bring minizip, under the same
/// names and with different arguments.
class XlsxSink final : public TableSink
{
public:
    XlsxSink(QIODevice &device, const QString &name, const std::vector<OutColumn> &columns)
        : m_zip(&device)
        , m_name(sheetName(name))
        , m_columns(columns)
    {
        m_zip.setAutoClose(false);
        initWorkbook();
    }

    Result<void> add(const OutRow &row) override;
    Result<void> finish() override;

private:
    Result<void> begin();
    bool writePart(const QString &name, const QString &content);
    bool openSheet();
    QString sheetHead() const;
    void writeHeader();
    void writeRow(const OutRow &row);
    void writeLine(const QString &cells);
    tl::unexpected<Error> complaint(const char *sentence, const QString &detail) const;
    tl::unexpected<Error> notPacked() const;

    QuaZip m_zip;
    std::unique_ptr<QuaZipFile> m_sheet;
    QString m_name;
    std::vector<OutColumn> m_columns;
    std::vector<OutRow> m_first; ///< Held back until the widths of the columns are known.
    bool m_begun = false;
    int m_added = 0; ///< Rows taken.
    int m_line = 0;  ///< Rows written, the header among them.
};

Result<void> XlsxSink::add(const OutRow &row)
{
    if (++m_added > lastRow)
        return complaint(QT_TRANSLATE_NOOP("Exchange",
                                           "A sheet has no room for so many rows. Write "
                                           "the table as .csv."),
                         {});
    for (size_t column = 0; column < row.size() && column < m_columns.size(); ++column)
        if (const auto *text = std::get_if<QString>(&row[column]);
            text && text->size() > longestText)
            return complaint(QT_TRANSLATE_NOOP("Exchange",
                                               "A text is longer than the 32,767 characters that a "
                                               "cell of an .xlsx holds. Write the table as .csv."),
                             m_columns[column].key);
    if (m_begun) {
        writeRow(row);
        return {};
    }
    m_first.push_back(row);
    return m_first.size() == measuredRows ? begin() : Result<void>();
}

Result<void> XlsxSink::finish()
{
    if (!m_begun)
        if (auto begun = begin(); !begun)
            return begun;
    auto foot = u"</sheetData>"_s;
    if (!m_columns.empty())
        foot +=
            u"<autoFilter ref=\"A1:%1\"/>"_s.arg(cellReference(m_line - 1, m_columns.size() - 1));
    foot += u"<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" "
            "footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" "
            "fitToHeight=\"0\"/></worksheet>"_s;
    m_sheet->write(foot.toUtf8());
    m_sheet->close();
    m_zip.close();
    return m_sheet->getZipError() == ZIP_OK && m_zip.getZipError() == ZIP_OK ? Result<void>()
                                                                             : notPacked();
}

Result<void> XlsxSink::begin()
{
    m_begun = true;
    const auto book =
        resource(u"workbook.xml"_s).arg(m_name.toHtmlEscaped(), m_name.toHtmlEscaped());
    const bool written =
        m_zip.open(QuaZip::mdCreate) &&
        writePart(u"[Content_Types].xml"_s, resource(u"content_types.xml"_s)) &&
        writePart(u"_rels/.rels"_s, resource(u"rels.xml"_s)) &&
        writePart(u"xl/workbook.xml"_s, book) &&
        writePart(u"xl/_rels/workbook.xml.rels"_s, resource(u"workbook_rels.xml"_s)) &&
        writePart(u"xl/styles.xml"_s, resource(u"styles.xml"_s)) && openSheet();
    if (!written)
        return notPacked();
    m_sheet->write(sheetHead().toUtf8());
    writeHeader();
    for (const auto &row : m_first)
        writeRow(row);
    m_first.clear();
    return {};
}

bool XlsxSink::writePart(const QString &name, const QString &content)
{
    QuaZipFile part(&m_zip);
    return part.open(QIODevice::WriteOnly, QuaZipNewInfo(name)) && part.write(content.toUtf8()) > 0;
}

bool XlsxSink::openSheet()
{
    m_sheet = std::make_unique<QuaZipFile>(&m_zip);
    return m_sheet->open(QIODevice::WriteOnly, QuaZipNewInfo(u"xl/worksheets/sheet1.xml"_s));
}

/// What stands before the rows: the frozen header and the widths of the columns.
QString XlsxSink::sheetHead() const
{
    auto head = u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
                "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" "
                "topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>"
                "</sheetViews>"_s;
    QString columns;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        auto width = m_columns[column].heading().size() + 2; // and the arrow of the filter
        for (const auto &row : m_first)
            if (column < row.size())
                width = std::max(width, shownWidth(row[column]));
        columns += u"<col min=\"%1\" max=\"%1\" width=\"%2\" customWidth=\"1\"/>"_s.arg(column + 1)
                       .arg(std::clamp(width + 2, narrowest, widest));
    }
    if (!columns.isEmpty())
        head += u"<cols>"_s + columns + u"</cols>"_s;
    return head + u"<sheetData>"_s;
}

void XlsxSink::writeHeader()
{
    QString cells;
    for (size_t column = 0; column < m_columns.size(); ++column)
        cells += textCellXml(m_columns[column].heading(), CellStyle::Header,
                             cellReference(m_line, column));
    writeLine(cells);
}

void XlsxSink::writeRow(const OutRow &row)
{
    QString cells;
    for (size_t column = 0; column < row.size() && column < m_columns.size(); ++column)
        cells += cellXml(row[column], m_columns[column], cellReference(m_line, column));
    writeLine(cells);
}

void XlsxSink::writeLine(const QString &cells)
{
    ++m_line;
    const auto row = u"<row r=\""_s + QString::number(m_line) + u"\">"_s + cells + u"</row>"_s;
    m_sheet->write(row.toUtf8());
}

tl::unexpected<Error> XlsxSink::complaint(const char *sentence, const QString &detail) const
{
    return tl::unexpected(Error{.message = QCoreApplication::translate("Exchange", sentence),
                                .detail = detail,
                                .line = m_added + 1});
}

tl::unexpected<Error> XlsxSink::notPacked() const
{
    return tl::unexpected(
        Error{.fault = Fault::Storage,
              .message = QCoreApplication::translate(
                  "Exchange", "The workbook cannot be written. Is there room for it?"),
              .detail = u"zip error %1"_s.arg(m_zip.getZipError())});
}

} // namespace

std::unique_ptr<TableSink> xlsxSink(QIODevice &device, const QString &name,
                                    const std::vector<OutColumn> &columns)
{
    return std::make_unique<XlsxSink>(device, name, columns);
}

} // namespace core::exchange
