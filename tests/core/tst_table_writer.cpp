// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"
#include "core/exchange/table_sink.h"
#include "core/exchange/table_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <quazip/quazipfile.h>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::exchange;

namespace {

using Table = std::vector<std::vector<QString>>;

const std::vector<OutColumn> twoColumns = {{.key = u"nama"_s, .title = u"Nama OPD"_s},
                                           {.key = u"anggaran"_s, .isAmount = true}};

OutTable mixedTable()
{
    return {.name = u"Ide [1/2]"_s,
            .columns = {{.key = u"nama"_s},
                        {.key = u"anggaran"_s, .isAmount = true},
                        {.key = u"progres"_s},
                        {.key = u"digital"_s},
                        {.key = u"mulai"_s}},
            .rows = {{u"007 \"É\"\nbaris"_s, qint64(1'500'000), 45.5, true, QDate(2026, 3, 1)},
                     {u"=1+1"_s, std::monostate(), qint64(45), false, QDate()},
                     {QString(), qint64(0), std::monostate(), std::monostate(), std::monostate()}}};
}

/// Takes nothing.
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

QString partOf(const QString &path, const QString &name)
{
    QuaZipFile part(path, name);
    return part.open(QIODevice::ReadOnly) ? QString::fromUtf8(part.readAll()) : QString();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Table cellsOf(const QString &path)
{
    const auto sheet = readTable(path).value();
    Table table;
    for (const auto &row : sheet.rows)
        table.push_back(row.cells);
    return table;
}

} // namespace

class TestTableWriter : public QObject
{
    Q_OBJECT

private slots:
    void csvIsWhatSpreadsheetsOpen()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"t.csv"_s);

        QVERIFY(writeTable(path, mixedTable()));

        QCOMPARE(bytesOf(path),
                 QByteArray("\xEF\xBB\xBF"
                            "nama,anggaran,progres,digital,mulai\r\n"
                            "\"007 \"\"É\"\"\nbaris\",1500000,45.5,TRUE,2026-03-01\r\n"
                            "'=1+1,,45,FALSE,\r\n"
                            ",0,,,\r\n"));
    }

    void jsonIsAnArrayOfObjectsInTheOrderOfTheColumns()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"t.json"_s);

        QVERIFY(writeTable(path, mixedTable()));

        const auto bytes = bytesOf(path);
        const auto array = QJsonDocument::fromJson(bytes).array();
        QCOMPARE(array.size(), 3);
        QCOMPARE(array[0].toObject(), (QJsonObject{{u"nama"_s, u"007 \"É\"\nbaris"_s},
                                                   {u"anggaran"_s, 1'500'000},
                                                   {u"progres"_s, 45.5},
                                                   {u"digital"_s, true},
                                                   {u"mulai"_s, u"2026-03-01"_s}}));
        QCOMPARE(array[1].toObject()[u"nama"], QJsonValue(u"=1+1"_s));
        QVERIFY(array[1].toObject()[u"anggaran"].isNull());
        QVERIFY(array[1].toObject()[u"mulai"].isNull());
        QVERIFY(array[2].toObject()[u"nama"].isNull());
        QVERIFY(bytes.indexOf("nama") < bytes.indexOf("anggaran"));
        QVERIFY(bytes.indexOf("progres") < bytes.indexOf("digital"));
    }

    void aWorkbookHoldsTextsNumbersAndDays()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"t.XLSX"_s);

        QVERIFY(writeTable(path, mixedTable()));

        const auto table = cellsOf(path);
        QCOMPARE(table.size(), 4u);
        QCOMPARE(table[1], (std::vector{u"007 \"É\"\nbaris"_s, u"1500000"_s, u"45.5"_s, u"TRUE"_s,
                                        u"2026-03-01"_s}));
        QCOMPARE(table[2], (std::vector{u"=1+1"_s, QString(), u"45"_s, u"FALSE"_s}));
        QCOMPARE(table[3], (std::vector{QString(), u"0"_s}));
    }

    void aTableWithoutRowsIsAHeader_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"t.csv"_s;
        QTest::newRow("xlsx") << u"t.xlsx"_s;
    }
    void aTableWithoutRowsIsAHeader()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;

        QVERIFY(writeTable(folder.filePath(name), {.name = {}, .columns = twoColumns}));
        QVERIFY(writeTable(folder.filePath(u"t.json"_s), {.columns = twoColumns}));

        QCOMPARE(cellsOf(folder.filePath(name)), (Table{{u"Nama OPD"_s, u"anggaran"_s}}));
        QCOMPARE(bytesOf(folder.filePath(u"t.json"_s)), QByteArray("[]\n"));
    }

    void whatIsWrittenIsReadAgain()
    {
        const QTemporaryDir folder;
        const std::string alphabet = "ab 0\"\n,;\t'=+-@_x\xC9\xFC<&";
        QVERIFY(rc::check([&] {
            const auto texts = *rc::gen::resize(
                15, rc::gen::container<std::vector<std::string>>(
                        rc::gen::container<std::string>(rc::gen::elementOf(alphabet))));
            OutTable table{.columns = twoColumns};
            Table expected{{u"Nama OPD"_s, u"anggaran"_s}};
            for (const auto &text : texts) {
                expected.push_back({QString::fromLatin1(text), u"1"_s});
                table.rows.push_back({QString::fromLatin1(text), qint64(1)});
            }
            for (const auto &name : {u"t.csv"_s, u"t.xlsx"_s}) {
                RC_ASSERT(writeTable(folder.filePath(name), table).has_value());
                RC_ASSERT(cellsOf(folder.filePath(name)) == expected);
            }
        }));
    }

    void largeNumbersLoseNothing()
    {
        const QTemporaryDir folder;
        const qint64 most = std::numeric_limits<qint64>::max();
        const OutTable table{.columns = {{.key = u"nama"_s}}, .rows = {{most}, {qint64(1) << 53}}};

        for (const auto &name : {u"t.csv"_s, u"t.xlsx"_s}) {
            QVERIFY(writeTable(folder.filePath(name), table));
            const auto cells = cellsOf(folder.filePath(name));
            QCOMPARE(cells[1][0], QString::number(most));
            QCOMPARE(cells[2][0], u"9007199254740992"_s);
        }
    }

    void aTextTooLongForAWorkbookIsRefusedWithItsRow()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"t.xlsx"_s);
        const OutTable table{.columns = twoColumns,
                             .rows = {{u"a"_s, qint64(1)}, {QString(32'768, u'x'), qint64(1)}}};

        const auto written = writeTable(path, table);

        QVERIFY(!written);
        QCOMPARE(written.error().line, 3);
        QCOMPARE(written.error().file, path);
        QVERIFY(!QFile::exists(path));
        QVERIFY(writeTable(folder.filePath(u"t.csv"_s), table));
    }

    void whatWasThereStaysWhenWritingFails_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"t.csv"_s;
        QTest::newRow("json") << u"t.json"_s;
        QTest::newRow("xlsx") << u"t.xlsx"_s;
    }
    void whatWasThereStaysWhenWritingFails()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const auto path = folder.filePath(name);
        QVERIFY(writeTable(path, mixedTable()));
        const auto before = bytesOf(path);

        int rows = 0;
        const auto written = writeTable(path, {}, twoColumns, [&rows](OutRow &row) -> Result<bool> {
            if (++rows == 3)
                return invalid(u"Enough."_s);
            row = {u"a"_s, qint64(1)};
            return true;
        });

        QCOMPARE(written.error().message, u"Enough."_s);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        const QTemporaryDir folder;
        const auto nowhere = folder.filePath(u"tidak/ada/t.csv"_s);

        QCOMPARE(writeTable(nowhere, mixedTable()).error().file, nowhere);
        QCOMPARE(writeTable(nowhere, mixedTable()).error().fault, Fault::Storage);
        QVERIFY(writeTable(folder.filePath(u"t.ods"_s), mixedTable())
                    .error()
                    .message.contains(u".xlsx"_s));
    }

    void whatIsNoFileIsNotReplaced()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"t.csv"_s);
        QVERIFY(QDir().mkdir(path));

        QCOMPARE(writeTable(path, mixedTable()).error().file, path);
        QVERIFY(QFileInfo(path).isDir());
    }

    void aWorkbookThatHasNoRoomIsReported()
    {
        FullDevice device;
        QVERIFY(device.open(QIODevice::WriteOnly));
        const auto sink = xlsxSink(device, u"Ide"_s, twoColumns);

        QVERIFY(sink->add({u"a"_s, qint64(1)}));
        QVERIFY(!sink->finish());
    }

    void aSheetIsNamedAndItsColumnsAreAsWideAsTheirTexts()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"t.xlsx"_s);
        QVERIFY(writeTable(path, {.name = u"Ide: 'A/B' & C"_s,
                                  .columns = twoColumns,
                                  .rows = {{u"x"_s.repeated(30), qint64(1)}}}));

        const auto book = partOf(path, u"xl/workbook.xml"_s);
        const auto sheet = partOf(path, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(book.contains(u"name=\"Ide A B &amp; C\""_s));
        QVERIFY(sheet.contains(u"state=\"frozen\""_s));
        QVERIFY(sheet.contains(u"width=\"32\""_s));
        QVERIFY(sheet.contains(u"<autoFilter ref=\"A1:B2\"/>"_s));
    }
};

QTEST_GUILESS_MAIN(TestTableWriter)
#include "tst_table_writer.moc"
