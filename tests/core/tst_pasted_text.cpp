// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pasted_text.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace core::exchange;

namespace {

QStringList column(const MappedTable &table, OpdColumn wanted)
{
    QStringList cells;
    for (const auto &row : table.rows)
        cells.append(row.at(wanted));
    return cells;
}

QStringList names(const MappedTable &table)
{
    return column(table, OpdColumn::Name);
}

const QStringList threeUnits = {u"Dinas Kesehatan"_s, u"Kecamatan Bobotsari"_s,
                                u"RSUD dr. R. Goeteng"_s};

} // namespace

class TestPastedText : public QObject
{
    Q_OBJECT

private slots:
    void cellsWithLineBreaksAreOneCell()
    {
        const auto sheet = sheetOfPastedText(u"a\t\"b\nc \"\"d\"\"\"\te\r\nf\n"_s);

        QCOMPARE(sheet.rows.size(), 2u);
        QCOMPARE(sheet.rows[0].cells, (std::vector{u"a"_s, u"b\nc \"d\""_s, u"e"_s}));
        QCOMPARE(sheet.rows[1].cells, std::vector{u"f"_s});
        QCOMPARE(sheet.rows[1].line, 3);
    }

    void aQuoteThatIsNotOneIsText()
    {
        const auto sheet = sheetOfPastedText(u"pipa\t\"5 inci\r\nb\tc"_s);

        QCOMPARE(sheet.rows.size(), 2u);
        QCOMPARE(sheet.rows[0].cells, (std::vector{u"pipa"_s, u"\"5 inci"_s}));
        QCOMPARE(sheet.rows[1].cells, (std::vector{u"b"_s, u"c"_s}));
    }

    void aListOfNamesIsAListOfUnits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << threeUnits.join(u'\n');
        QTest::newRow("blank lines, Windows") << threeUnits.join(u"\r\n\r\n"_s) + u"\r\n"_s;
        QTest::newRow("numbered") << u"1. Dinas Kesehatan\n2. Kecamatan Bobotsari\n"
                                     "3. RSUD dr. R. Goeteng"_s;
        QTest::newRow("numbered without blank")
            << u"1)Dinas Kesehatan\n2)Kecamatan Bobotsari\n3)RSUD dr. R. Goeteng"_s;
        QTest::newRow("bullets") << u"• Dinas Kesehatan\n• Kecamatan Bobotsari\n"
                                    "• RSUD dr. R. Goeteng"_s;
        QTest::newRow("numbered below a title")
            << u"DAFTAR PERANGKAT DAERAH\n1. Dinas Kesehatan\n2. Kecamatan Bobotsari\n"
               "3. RSUD dr. R. Goeteng"_s;
        QTest::newRow("header") << u"Nama OPD\n"_s + threeUnits.join(u'\n');
        QTest::newRow("header and numbers")
            << u"NAMA OPD\n1. Dinas Kesehatan\n2. Kecamatan Bobotsari\n3. RSUD dr. R. Goeteng"_s;
        QTest::newRow("number column") << u"1\tDinas Kesehatan\n2\tKecamatan Bobotsari\n"
                                          "3\tRSUD dr. R. Goeteng"_s;
        QTest::newRow("empty first column")
            << u"\tDinas Kesehatan\n\tKecamatan Bobotsari\n\tRSUD dr. R. Goeteng"_s;
        QTest::newRow("unknown header and groups")
            << u"DATA UNIT\nNo.\tUnit/Satuan\n(1)\t(2)\nA\tDinas\n1\tDinas Kesehatan\nB\tLainnya\n"
               "2\tKecamatan Bobotsari\n3\tRSUD dr. R. Goeteng"_s;
        QTest::newRow("from a semicolon file")
            << u"No;Nama OPD\n1;Dinas Kesehatan\n2;Kecamatan Bobotsari\n3;RSUD dr. R. Goeteng"_s;
    }
    void aListOfNamesIsAListOfUnits()
    {
        QFETCH(QString, text);

        QCOMPARE(names(unitsOfPastedText(text)), threeUnits);
    }

    void commasInANameArePartOfIt()
    {
        const auto units = unitsOfPastedText(u"Dinas Pemuda, Olahraga dan Pariwisata\nDinas A"_s);

        QCOMPARE(names(units),
                 (QStringList{u"Dinas Pemuda, Olahraga dan Pariwisata"_s, u"Dinas A"_s}));
    }

    void columnsWithoutTitlesAreToldByTheirContent()
    {
        const auto units = unitsOfPastedText(
            u"1\tDinas\tDinas Kesehatan\tDINKES\t19700101 199503 1 001\t0281-891034\n"
            "2\tDinas\tDinas Pertanian\tDINPERTAN\t197001011995031002\tdinpertan@kab.go.id\n"
            "3\tKecamatan\tKecamatan Bobotsari\t\t197001011995031003\t081234567890\n"_s,
            {u"dinas"_s, u"Kecamatan"_s});

        QCOMPARE(names(units), (QStringList{u"Dinas Kesehatan"_s, u"Dinas Pertanian"_s,
                                            u"Kecamatan Bobotsari"_s}));
        QCOMPARE(column(units, OpdColumn::Kind),
                 (QStringList{u"Dinas"_s, u"Dinas"_s, u"Kecamatan"_s}));
        QCOMPARE(column(units, OpdColumn::Abbreviation),
                 (QStringList{u"DINKES"_s, u"DINPERTAN"_s, QString()}));
        QCOMPARE(column(units, OpdColumn::Nip)[1], u"197001011995031002"_s);
        QCOMPARE(column(units, OpdColumn::Contact)[2], u"081234567890"_s);
        QVERIFY(units.unknown.isEmpty());
    }

    void aColumnThatRepeatsIsTheKind()
    {
        const auto units = unitsOfPastedText(u"Dinas A\tX\nDinas B\tX\nDinas C\tY\nDinas D\tY"_s);

        QCOMPARE(column(units, OpdColumn::Kind), (QStringList{u"X"_s, u"X"_s, u"Y"_s, u"Y"_s}));
    }

    void aColumnThatCannotBeToldIsNamed()
    {
        const auto units =
            unitsOfPastedText(u"Dinas A\tHalaman satu\nDinas B\tHalaman dua\nDinas C\tLain"_s);

        QCOMPARE(names(units), (QStringList{u"Dinas A"_s, u"Dinas B"_s, u"Dinas C"_s}));
        QCOMPARE(units.unknown.size(), 1);
        QVERIFY(units.unknown[0].contains(u'2'));
    }

    void aTitledTableIsReadByItsTitles()
    {
        const auto units = unitsOfPastedText(
            u"DAFTAR OPD\nNo.\tNama OPD\tKepala\tNIP\n1\tDinas A\tBudi\t197001011995031001\n"
            "No.\tNama OPD\tKepala\tNIP\n2\tDinas B\tWati\t\n\t\tJumlah\t\n"_s);

        QCOMPARE(names(units), (QStringList{u"Dinas A"_s, u"Dinas B"_s}));
        QCOMPARE(column(units, OpdColumn::Head), (QStringList{u"Budi"_s, u"Wati"_s}));
    }

    void oneWordIsOneUnit()
    {
        QCOMPARE(names(unitsOfPastedText(u"Inspektorat"_s)), QStringList{u"Inspektorat"_s});
        QCOMPARE(names(unitsOfPastedText(u"Inspektorat"_s, {u"Inspektorat"_s})),
                 QStringList{u"Inspektorat"_s});
        QVERIFY(unitsOfPastedText({}).rows.empty());
        QVERIFY(unitsOfPastedText(u"\n \t\n"_s).rows.empty());
    }

    void anyTextIsReadWithoutHarm()
    {
        const std::string alphabet = "aB 1.)\t\n\"=;,";
        QVERIFY(rc::check([&alphabet] {
            const auto text = QString::fromStdString(
                *rc::gen::container<std::string>(rc::gen::elementOf(alphabet)));
            for (const auto &row : unitsOfPastedText(text, {u"a"_s}).rows)
                RC_ASSERT(!row.at(OpdColumn::Name).isEmpty());
            for (const auto &row : sheetOfPastedText(text).rows)
                RC_ASSERT(!row.cells.empty() && row.line > 0);
        }));
    }
};

QTEST_GUILESS_MAIN(TestPastedText)
#include "tst_pasted_text.moc"
