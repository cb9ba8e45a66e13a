// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/table_file.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::exchange;

namespace {

using Table = std::vector<std::vector<QString>>;

Result<Sheet> read(const QByteArray &bytes, ReadLimits limits = {})
{
    CsvReader reader(bytes, u"t.csv"_s, limits);
    return readAll(reader);
}

Table cellsOf(const Result<Sheet> &sheet)
{
    Table table;
    for (const auto &row : sheet.value().rows)
        table.push_back(row.cells);
    return table;
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString written(const Table &table, QChar separator, const QString &lineEnd)
{
    QString text;
    for (const auto &row : table) {
        QStringList cells;
        for (const auto &cell : row)
            cells.append(quoted(withFormulaGuard(cell)));
        text += cells.join(separator) + lineEnd;
    }
    return text;
}

/// Text of letters, accents and everything that is special in a table; no line break but `\n`.
rc::Gen<QString> anyCell(const std::string &alphabet)
{
    return rc::gen::map(rc::gen::container<std::string>(rc::gen::elementOf(alphabet)),
                        [](const std::string &text) { return QString::fromLatin1(text); });
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreTextAsWritten()
    {
        const auto sheet = read("opd,nama\r\nDinas A,007\r\n\"Dinas \"\"B\"\"\",\"x, y\"\r\n");

        QCOMPARE(cellsOf(sheet), (Table{{u"opd"_s, u"nama"_s},
                                        {u"Dinas A"_s, u"007"_s},
                                        {u"Dinas \"B\""_s, u"x, y"_s}}));
    }

    void everyLineEndIsUnderstood_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CRLF") << QByteArray("\r\n");
        QTest::newRow("CR") << QByteArray("\r");
    }
    void everyLineEndIsUnderstood()
    {
        QFETCH(QByteArray, end);

        const auto sheet = read("nama,jenis" + end + "\"a" + end + "b\",c" + end + end + "d,e");

        QCOMPARE(cellsOf(sheet),
                 (Table{{u"nama"_s, u"jenis"_s}, {u"a\nb"_s, u"c"_s}, {u"d"_s, u"e"_s}}));
        QCOMPARE(sheet->rows[1].line, 2);
        QCOMPARE(sheet->rows[2].line, 5);
    }

    void theHeaderShowsTheSeparator_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("separator");
        QTest::newRow("comma") << QByteArray("nama,jenis\nA;B;C,d\n") << ',';
        QTest::newRow("semicolon") << QByteArray("nama;jenis\nA,B,C;d\n") << ';';
        QTest::newRow("tab") << QByteArray("nama\tjenis\nA,B;C\td\n") << '\t';
        QTest::newRow("title row before it")
            << QByteArray("Daftar OPD, Kabupaten A, Tahun 2026\n\nnama;jenis\n") << ';';
        QTest::newRow("unknown titles") << QByteArray("satu;dua;tiga\n1,2\n") << ';';
        QTest::newRow("said in the first line") << QByteArray("sep=;\r\nsatu,dua;tiga\r\n") << ';';
        QTest::newRow("one column") << QByteArray("nama\nDinas A, B dan C\n") << '\t';
    }
    void theHeaderShowsTheSeparator()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(char, separator);

        QCOMPARE(CsvReader(bytes, {}).separator(), separator);
    }

    void everyEncodingGivesTheSameText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto text = u"nama;jenis\r\nPuskesmas É “Sehat” – €;“ü”\r\n"_s;
        const auto encoded = [&text](QStringConverter::Encoding encoding, const char *mark) {
            return QByteArray(mark) + QByteArray(QStringEncoder(encoding)(text));
        };
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
        QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE, "\xFF\xFE");
        QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE, "\xFE\xFF");
        QTest::newRow("Windows-1252")
            << QByteArray("nama;jenis\r\nPuskesmas \xC9 \x93Sehat\x94 \x96 \x80;\x93\xFC\x94\r\n");
    }
    void everyEncodingGivesTheSameText()
    {
        QFETCH(QByteArray, bytes);

        QCOMPARE(cellsOf(read(bytes)),
                 (Table{{u"nama"_s, u"jenis"_s}, {u"Puskesmas É “Sehat” – €"_s, u"“ü”"_s}}));
    }

    void aQuoteThatIsNeverClosedIsReportedWhereItBegan()
    {
        const auto sheet = read("nama,jenis\na,b\nc,\"d\ne,f\n");

        QVERIFY(!sheet);
        QCOMPARE(sheet.error().line, 3);
        QCOMPARE(sheet.error().file, u"t.csv"_s);
    }

    void aQuoteInsideACellIsItself()
    {
        QCOMPARE(cellsOf(read("nama,jenis\npipa 5\" baru,\"a\"b\n")),
                 (Table{{u"nama"_s, u"jenis"_s}, {u"pipa 5\" baru"_s, u"ab"_s}}));
    }

    void theSignAgainstFormulasIsTakenOff()
    {
        QCOMPARE(cellsOf(read("nama,jenis\n'=1+1,'kutip'\n'+62,''@a\n-5,'\n")),
                 (Table{{u"nama"_s, u"jenis"_s},
                        {u"=1+1"_s, u"'kutip'"_s},
                        {u"+62"_s, u"'@a"_s},
                        {u"-5"_s, u"'"_s}}));
    }

    void emptyRowsAndCellsAtTheEndAreLeftOut()
    {
        QCOMPARE(cellsOf(read("nama,jenis,,,\n,,,\na,,b,,\n \n")),
                 (Table{{u"nama"_s, u"jenis"_s}, {u"a"_s, u""_s, u"b"_s}, {u" "_s}}));
        QVERIFY(cellsOf(read("")).empty());
        QVERIFY(cellsOf(read("\xEF\xBB\xBF")).empty());
    }

    void aCellOf64KilobytesWithLineBreaksIsRead()
    {
        const auto text = u"baris “satu”,\n"_s.repeated(5000);

        const auto sheet = read(
            written({{u"nama"_s, u"jenis"_s}, {text, u"x"_s}, {u"y"_s}}, u',', u"\r\n"_s).toUtf8());

        QCOMPARE(sheet->rows[1].cells[0], text);
        QCOMPARE(sheet->rows[2].line, 5003);
    }

    void whatIsBeyondTheLimitsIsRefusedWithItsLine()
    {
        const ReadLimits small{.cellCharacters = 10, .rows = 3, .columns = 4};

        QCOMPARE(read("a,b\nc,12345678901\n", small).error().line, 2);
        QCOMPARE(read("a,b\nc,\"" + QByteArray(100, 'x') + "\"\n", small).error().line, 2);
        QCOMPARE(read("a,b\nc," + QByteArray(100, 'x') + "\n", small).error().line, 2);
        QCOMPARE(read("a,b\nc,,,,d\n", small).error().line, 2);
        QCOMPARE(read("a\nb\nc\nd\ne\n", small).error().line, 5);
        QVERIFY(read("a\nb\nc\n\n\nd\n", small));
        QVERIFY(read("a,b,c,d,,,,\n", small));
    }

    void whatWasWrittenIsReadAgain()
    {
        const std::string alphabet = "ab \"\n,;\t'=+-@\xC9\xFC";
        QVERIFY(rc::check([&alphabet] {
            auto table = *rc::gen::resize(
                12, rc::gen::container<Table>(
                        rc::gen::container<std::vector<QString>>(anyCell(alphabet))));
            for (auto &row : table)
                row.push_back(u"end"_s);
            table.insert(table.begin(), {u"nama"_s, u"jenis"_s});
            const auto separator = *rc::gen::element(',', ';', '\t');
            const auto end = *rc::gen::element(u"\n"_s, u"\r\n"_s, u"\r"_s);
            const auto text = written(table, QLatin1Char(separator), end);

            RC_ASSERT(cellsOf(read(text.toUtf8())) == table);
            RC_ASSERT(cellsOf(read("\xEF\xBB\xBF" + text.toUtf8())) == table);
            RC_ASSERT(cellsOf(read("\xFF\xFE" + QByteArray(QStringEncoder(
                                                    QStringConverter::Utf16LE)(text)))) == table);
            RC_ASSERT(cellsOf(read("\xFE\xFF" + QByteArray(QStringEncoder(
                                                    QStringConverter::Utf16BE)(text)))) == table);
            RC_ASSERT(cellsOf(read(text.toLatin1())) == table);
        }));
    }

    void anyBytesAreReadOrRefusedWithoutHarm()
    {
        QVERIFY(rc::check([] {
            const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
            const auto sheet = read(QByteArray::fromStdString(bytes));
            RC_ASSERT(sheet || sheet.error().line > 0);
        }));
    }

    void aFileThatIsNoTableIsRefusedByItsName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        QTest::newRow("broken zip") << QByteArray("PK\x03\x04 and nothing more");
        QTest::newRow("binary") << QByteArray("\x00\x01\x02zzz", 6);
    }
    void aFileThatIsNoTableIsRefusedByItsName()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"daftar.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();

        const auto sheet = readTable(path);

        QVERIFY(!sheet);
        QCOMPARE(sheet.error().fault, Fault::Foreign);
        QCOMPARE(sheet.error().file, path);
    }

    void aFileThatIsMissingOrTooLargeIsRefused()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"daftar.csv"_s);

        QCOMPARE(readTable(path).error().fault, Fault::NotFound);
        QCOMPARE(readTable(folder.path()).error().fault, Fault::NotFound);

        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nama\nDinas A\n");
        file.close();
        QCOMPARE(readTable(path).value().rows.size(), 2u);
        QCOMPARE(readTable(path, {.fileBytes = 10}).error().file, path);
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
