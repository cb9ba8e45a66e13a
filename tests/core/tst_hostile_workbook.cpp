// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook_fixture.h"

#include "core/exchange/table_file.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::exchange;

namespace {

Error refusal(const WorkbookFixture &workbook, const ReadLimits &limits = {})
{
    const auto sheet = readTable(workbook.save(), limits);
    return sheet ? Error{.message = u"was read"_s} : sheet.error();
}

const auto text = &WorkbookFixture::textCell;

} // namespace

class TestHostileWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void aMissingPartIsReported_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const auto *part : {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
                                 "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"})
            QTest::newRow(part) << QByteArray(part);
    }
    void aMissingPartIsReported()
    {
        QFETCH(QByteArray, part);
        WorkbookFixture workbook;
        workbook.setRows("<row r=\"1\">" + text("A1", "a") + "</row>");
        QVERIFY(readTable(workbook.save()));

        workbook.removePart(part);

        QVERIFY(refusal(workbook).file.endsWith(u"buku.xlsx"_s));
    }

    void aHostileWorkbookIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        const QByteArray row = "<worksheet><sheetData><row r=\"1\">";
        const QByteArray laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        QTest::newRow("entities") << laughs + row + text("A1", "&b;") +
                                         "</row></sheetData></worksheet>";
        QTest::newRow("unknown entity")
            << row + text("A1", "&b;") + "</row></sheetData></worksheet>";
        QTest::newRow("file from outside")
            << "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + row +
                   text("A1", "&a;") + "</row></sheetData></worksheet>";
        QTest::newRow("levels") << QByteArray("<a>").repeated(100'000);
        QTest::newRow("levels in a text") << row + "<c><is><t>" + QByteArray("<a>").repeated(1000);
        QTest::newRow("cut off") << row + text("A1", "a");
        QTest::newRow("not XML") << QByteArray("\x00\x01\x02", 3);
        QTest::newRow("row number") << QByteArray("<worksheet><sheetData><row r=\"0\">") +
                                           text("A1", "a") + "</row></sheetData></worksheet>";
        QTest::newRow("endless row number")
            << QByteArray("<worksheet><sheetData><row r=\"99999999999\">") + text("A1", "a") +
                   "</row></sheetData></worksheet>";
        QTest::newRow("cell name") << row + text("1A", "a") + "</row></sheetData></worksheet>";
        QTest::newRow("far column") << row + text("XFE1", "a") + "</row></sheetData></worksheet>";
        QTest::newRow("too many columns")
            << row + text("XFD1", "a") + "</row></sheetData></worksheet>";
        QTest::newRow("text without end") << row + "<c><is><t>" + QByteArray(17 << 20, 'x');
    }
    void aHostileWorkbookIsRefused()
    {
        QFETCH(QByteArray, sheet);
        WorkbookFixture workbook;
        workbook.setRows("");
        workbook.setPart("xl/worksheets/sheet1.xml", sheet);

        const auto error = refusal(workbook);

        QVERIFY2(error.message != u"was read"_s, qPrintable(error.message));
        QVERIFY(error.file.endsWith(u"buku.xlsx"_s));
    }

    void whatIsBeyondTheLimitsIsRefusedWithItsRow()
    {
        WorkbookFixture workbook;
        const ReadLimits small{
            .unpackedBytes = 100'000, .cellCharacters = 10, .rows = 3, .columns = 3};
        workbook.setRows("<row r=\"5\">" + text("A5", "12345678901") + "</row>");
        QCOMPARE(refusal(workbook, small).line, 5);
        workbook.setRows("<row r=\"6\">" + text("D6", "a") + "</row>");
        QCOMPARE(refusal(workbook, small).line, 6);
        workbook.setRows(("<row>" + text("", "a") + "</row>").repeated(5).replace(" r=\"\"", ""));
        QCOMPARE(refusal(workbook, small).line, 5);
        workbook.setRows(QByteArray("<row><c/></row>").repeated(100));
        QVERIFY(readTable(workbook.save(), small));
    }

    void aSmallFileThatUnpacksToMuchIsRefusedWhileReading_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const auto *part : {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                                 "xl/styles.xml", "xl/workbook.xml", "_rels/.rels"})
            QTest::newRow(part) << QByteArray(part);
    }
    void aSmallFileThatUnpacksToMuchIsRefusedWhileReading()
    {
        QFETCH(QByteArray, part);
        WorkbookFixture workbook;
        workbook.setRows("");
        workbook.setPart(part, "<sheets>" + QByteArray("<si/>").repeated(1'000'000));

        const auto error = refusal(workbook, {.unpackedBytes = 1'000'000});

        QVERIFY2(error.message.contains(u"unpacks"_s), qPrintable(error.message));
    }

    void countlessMergedCellsDoNotSlowReading()
    {
        WorkbookFixture workbook;
        QByteArray rows, merges;
        for (int row = 1; row <= 5000; ++row) {
            const auto number = QByteArray::number(row);
            rows += "<row r=\"" + number + "\"><c r=\"B" + number + "\"><v>1</v></c></row>";
            merges += "<mergeCell ref=\"A" + number + ":A1048576\"/>";
        }
        workbook.setRows(rows, "<mergeCells>" + merges + "</mergeCells>");

        QCOMPARE(readTable(workbook.save()).value().rows.size(), 5000u);
    }

    void aDamagedFileIsReadOrRefusedWithoutHarm()
    {
        WorkbookFixture workbook;
        workbook.setSharedStrings("<si><t>Dinas Kesehatan</t></si>");
        workbook.setRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>" + text("B1", "nama") +
                             "</row>",
                         "<mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>");
        const auto path = workbook.save();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto good = file.readAll();
        file.close();
        QVERIFY(rc::check([&] {
            auto bad = good;
            const int times = *rc::gen::inRange(1, 8);
            for (int i = 0; i < times; ++i)
                bad[*rc::gen::inRange<qsizetype>(4, good.size())] = *rc::gen::arbitrary<char>();
            if (*rc::gen::inRange(0, 4) == 0)
                bad.truncate(*rc::gen::inRange<qsizetype>(4, good.size()));
            QFile damaged(path);
            RC_ASSERT(damaged.open(QIODevice::WriteOnly));
            damaged.write(bad);
            damaged.close();
            const auto sheet = readTable(path);
            RC_ASSERT(sheet || sheet.error().file == path);
        }));
    }

    void aWrongChecksumIsNoticed()
    {
        WorkbookFixture workbook;
        workbook.setRows("<row r=\"1\">" + text("A1", "a") + "</row>");
        const auto path = workbook.save();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        auto bytes = file.readAll();
        const auto entry = bytes.lastIndexOf("PK\x01\x02"); // the sheet is the last part
        bytes[entry + 16] = char(bytes[entry + 16] ^ 0x55);
        file.seek(0);
        file.write(bytes);
        file.close();

        const auto sheet = readTable(path);

        QVERIFY(!sheet);
        QCOMPARE(sheet.error().fault, Fault::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TestHostileWorkbook)
#include "tst_hostile_workbook.moc"
