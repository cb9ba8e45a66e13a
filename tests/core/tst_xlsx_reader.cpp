// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook_fixture.h"

#include "core/exchange/mapped_table.h"
#include "core/exchange/table_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::exchange;

namespace {

using Table = std::vector<std::vector<QString>>;

Table cellsOf(const WorkbookFixture &workbook)
{
    const auto sheet = readTable(workbook.save());
    if (!sheet)
        QTest::qFail(qPrintable(sheet.error().message + sheet.error().detail), __FILE__, __LINE__);
    Table table;
    for (const auto &row : sheet.value_or(Sheet()).rows)
        table.push_back(row.cells);
    return table;
}

const auto text = &WorkbookFixture::textCell;

} // namespace

class TestXlsxReader : public QObject
{
    Q_OBJECT

private slots:
    void sharedTextsAreReadWithTheirFormattedParts()
    {
        WorkbookFixture workbook;
        workbook.setSharedStrings(
            "<si><t>007</t></si>"
            "<si><r><rPr><b/></rPr><t>Dinas </t></r><r><t xml:space=\"preserve\">Kesehatan </t></r>"
            "<rPh sb=\"0\" eb=\"1\"><t>lafal</t></rPh></si>"
            "<si><t>a_x000D_\nb_x005F_x0041_ &amp; &#233;</t></si><si/>");
        workbook.setRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                         "<c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c>"
                         "<c r=\"D1\" t=\"s\"><v>3</v></c><c r=\"E1\" t=\"s\"><v>0</v></c></row>");

        QCOMPARE(cellsOf(workbook), (Table{{u"007"_s, u"Dinas Kesehatan "_s, u"a\nb_x0041_ & é"_s,
                                            QString(), u"007"_s}}));
    }

    void everyKindOfCellIsText()
    {
        WorkbookFixture workbook;
        workbook.setRows("<row r=\"1\" spans=\"1:9\" ht=\"15\">" + text("A1", "sisip") +
                         "<c r=\"B1\"><v>1500000</v></c><c r=\"C1\" t=\"b\"><v>1</v></c>"
                         "<c r=\"D1\" t=\"b\"><v>0</v></c>"
                         "<c r=\"E1\" t=\"str\"><f>A1&amp;\"x\"</f><v>hasil</v></c>"
                         "<c r=\"F1\"><f>SUM(B1:B1)</f><v>1.5E6</v></c>"
                         "<c r=\"G1\" t=\"e\"><v>#REF!</v></c>"
                         "<c r=\"H1\" t=\"d\"><v>2026-03-01T08:30</v></c>"
                         "<c r=\"I1\" s=\"1\"/></row>");

        QCOMPARE(cellsOf(workbook),
                 (Table{{u"sisip"_s, u"1500000"_s, u"TRUE"_s, u"FALSE"_s, u"hasil"_s, u"1500000"_s,
                         u"#REF!"_s, u"2026-03-01 08:30"_s}}));
    }

    void namespacesAndFullNamesOfPartsAreUnderstood()
    {
        WorkbookFixture workbook;
        workbook.setPart(
            "xl/_rels/workbook.xml.rels",
            "<r:Relationships xmlns:r=\"x\"><r:Relationship Id=\"R9\" "
            "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet\""
            " Target=\"/XL/Sheets/Data.xml\"/></r:Relationships>");
        workbook.setPart(
            "xl/workbook.xml",
            "\xEF\xBB\xBF<?xml version=\"1.0\"?><x:workbook xmlns:x=\"a\" xmlns:q=\"b\">"
            "<x:sheets><x:sheet sheetId=\"7\" q:id=\"R9\"/></x:sheets></x:workbook>");
        workbook.setPart(
            "xl/sheets/data.xml",
            "<x:worksheet xmlns:x=\"a\"><x:dimension ref=\"A1:XFD1048576\"/>"
            "<x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>"
            "<x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>");

        QCOMPARE(cellsOf(workbook), (Table{{u"1"_s, u"2"_s}, {u"3"_s}}));
    }

    void numbersAreWhatTheirFormatSays_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *format, const char *stored,
                            const QString &shown) {
            QTest::newRow(name) << QByteArray(format) << QByteArray(stored) << shown;
        };
        row("whole", "General", "1500000", u"1500000"_s);
        row("whole with point", "General", "1500000.0", u"1500000"_s);
        row("18 digits", "General", "197001011995031001", u"197001011995031001"_s);
        row("scientific", "0.00E+00", "1.5E+6", u"1500000"_s);
        row("decimal", "#,##0.00", "0.10000000000000001", u"0.1"_s);
        row("tiny", "General", "1.5E-12", u"1.5e-12"_s);
        row("negative", "General", "-5", u"-5"_s);
        row("not a number", "General", "nan", u"nan"_s);
        row("currency", "\"Rp\"#,##0", "18000000", u"18000000"_s);
        row("day", "dd/mm/yyyy", "46082", u"2026-03-01"_s);
        row("day in words", "[$-421]dd\\ mmmm\\ yyyy;@", "46082", u"2026-03-01"_s);
        row("month", "mmm-yy", "46082", u"2026-03-01"_s);
        row("day and time", "yyyy-mm-dd hh:mm", "46082.354166666664", u"2026-03-01 08:30"_s);
        row("last second", "yyyy-mm-dd", "46081.999999", u"2026-03-01"_s);
        row("time", "hh:mm", "0.35416666666666669", u"08:30"_s);
        row("elapsed time", "[h]:mm", "1.5", u"1.5"_s);
        row("first days", "d/m/yy", "1", u"1900-01-01"_s);
        row("the day that never was", "d/m/yy", "60", u"60"_s);
        row("day after it", "d/m/yy", "61", u"1900-03-01"_s);
        row("beyond the calendar", "d/m/yy", "3000000", u"3000000"_s);
        row("before the calendar", "d/m/yy", "-1", u"-1"_s);
        row("share", "0%", "0.45", u"45%"_s);
        row("share with decimal", "0.0%", "0.455", u"45.5%"_s);
        row("zeros in front", "00000", "123", u"00123"_s);
        row("colours and letters are no day", "[Red]#,##0\" hari\"", "12", u"12"_s);
        row("built-in day", "14", "46082", u"2026-03-01"_s);
        row("built-in share", "9", "1", u"100%"_s);
        row("built-in time", "20", "0.5", u"12:00"_s);
    }
    void numbersAreWhatTheirFormatSays()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, stored);
        QFETCH(QString, shown);
        WorkbookFixture workbook;
        const bool builtIn = format.toInt() > 0 && format[0] != '0';
        workbook.setStyles("<numFmts><numFmt numFmtId=\"164\" formatCode=\"" +
                           QString::fromLatin1(format).toHtmlEscaped().toLatin1() +
                           "\"/></numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
                           "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"" +
                           (builtIn ? format : QByteArray("164")) + "\"/></cellXfs>");
        workbook.setRows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + stored + "</v></c></row>");

        QCOMPARE(cellsOf(workbook), Table{{shown}});
    }

    void workbooksThatCountFrom1904AreUnderstood()
    {
        WorkbookFixture workbook;
        workbook.setSheets("<sheet sheetId=\"1\" r:id=\"rId1\"/>", "<workbookPr date1904=\"1\"/>");
        workbook.setStyles("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>");
        workbook.setRows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44620</v></c></row>");

        QCOMPARE(cellsOf(workbook), Table{{u"2026-03-01"_s}});
    }

    void aMergedCellStandsInEachOfItsRows()
    {
        WorkbookFixture workbook;
        workbook.setRows(
            "<row r=\"1\">" + text("A1", "DAFTAR IDE") + "</row><row r=\"2\">" + text("A2", "opd") +
                text("B2", "nama") + "</row><row r=\"3\">" + text("A3", "Dinas A") +
                text("B3", "satu") + "</row><row r=\"4\"><c r=\"A4\"/>" + text("B4", "dua") +
                "</row><row r=\"5\"><c r=\"A5\"/><c r=\"B5\"/></row><row r=\"6\">" +
                text("B6", "tiga") + "</row><row r=\"7\">" + text("B7", "yatim") + "</row>",
            "<mergeCells count=\"3\"><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A3:A6\"/>"
            "<mergeCell ref=\"nonsense\"/></mergeCells>");

        const auto sheet = readTable(workbook.save()).value();

        QCOMPARE(cellsOf(workbook), (Table{{u"DAFTAR IDE"_s},
                                           {u"opd"_s, u"nama"_s},
                                           {u"Dinas A"_s, u"satu"_s},
                                           {u"Dinas A"_s, u"dua"_s},
                                           {u"Dinas A"_s, u"tiga"_s},
                                           {QString(), u"yatim"_s}}));
        QCOMPARE(sheet.rows[4].line, 6);
    }

    void aHeaderOfTwoRowsIsCompleteInTheSecond()
    {
        WorkbookFixture workbook;
        workbook.setRows("<row r=\"1\">" + text("A1", "OPD") + text("B1", "Inovasi") +
                             text("C1", "Kegiatan") + text("D1", "Waktu") + "</row><row r=\"2\">" +
                             text("D2", "Mulai") + text("E2", "Selesai") + "</row><row r=\"3\">" +
                             text("A3", "Dinas A") + text("B3", "SIAP") + text("C3", "rapat") +
                             text("E3", "1/3/2026") + "</row>",
                         "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/>"
                         "<mergeCell ref=\"C1:C2\"/><mergeCell ref=\"D1:E1\"/></mergeCells>");

        auto steps = MappedReader::open(workbook.save(), TableKind::Steps);

        QVERIFY(steps);
        QCOMPARE(steps->headerLine(), 2);
        const auto rows = steps->readAll().value().rows;
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].line, 3);
        QCOMPARE(rows[0].at(StepColumn::End), u"1/3/2026"_s);
    }

    void theFirstVisibleSheetIsRead()
    {
        WorkbookFixture workbook;
        workbook.setSheets("<sheet sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                           "<sheet sheetId=\"2\" r:id=\"rId8\"/>"
                           "<sheet sheetId=\"3\" state=\"visible\" r:id=\"rId9\"/>");
        workbook.setRelations(
            WorkbookFixture::relation("rId8", "chartsheet", "chartsheets/sheet1.xml") +
            WorkbookFixture::relation("rId9", "worksheet", "./worksheets/../worksheets/s3.xml"));
        workbook.setRows("<row r=\"1\">" + text("A1", "rahasia") + "</row>");
        workbook.setPart("xl/worksheets/s3.xml", "<worksheet><sheetData><row r=\"1\">" +
                                                     text("A1", "terbuka") +
                                                     "</row></sheetData></worksheet>");

        QCOMPARE(cellsOf(workbook), Table{{u"terbuka"_s}});
    }

    void cellsMayStandInAnyOrder()
    {
        WorkbookFixture workbook;
        workbook.setRows("<row r=\"9\">" + text("C9", "c") + text("A9", "a") +
                         "</row><row r=\"4\">" + text("B4", "b") + "</row>");

        const auto sheet = readTable(workbook.save()).value();

        QCOMPARE(cellsOf(workbook), (Table{{u"a"_s, QString(), u"c"_s}, {QString(), u"b"_s}}));
        QCOMPARE(sheet.rows[0].line, 9);
        QCOMPARE(sheet.rows[1].line, 4);
    }

    void anEmptySheetHasNoRows()
    {
        WorkbookFixture workbook;
        workbook.setRows("");
        QVERIFY(cellsOf(workbook).empty());
        workbook.setPart("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>");
        QVERIFY(cellsOf(workbook).empty());
    }

    void aWorkbookWithoutTextsOrStylesIsRead()
    {
        WorkbookFixture workbook;
        workbook.setPart(
            "xl/_rels/workbook.xml.rels",
            "<Relationships>" +
                WorkbookFixture::relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                "</Relationships>");
        workbook.setRows(
            "<row r=\"1\"><c r=\"A1\" s=\"4000000000\"><v>7</v></c>"
            "<c r=\"B1\" t=\"s\"><v>12</v></c><c r=\"C1\" t=\"s\"><v>-1</v></c></row>");

        QCOMPARE(cellsOf(workbook), Table{{u"7"_s}});
    }
};

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsx_reader.moc"
