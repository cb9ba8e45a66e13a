// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to do harm, or damaged by hand. Each is told from a sound one or read without harm;
// none ends the program, hangs it or is written into.
#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "core/document/document.h"
#include "core/document/guarded.h"
#include "core/domain/codes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

class TestHostileLab : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opsThatPointNowhereAreRefused_data();
    void opsThatPointNowhereAreRefused();
    void aTouchOfAnotherRowIsRefused();
    void valuesOfARemovedRowAreNotReadFromElsewhere();
    void aStationThatIsNotThereIsRefused();
    void numbersAtTheirEndAreRefused_data();
    void numbersAtTheirEndAreRefused();
    void entriesThatUndoEachOtherAreRefused();
    void ideasMergedInACircleDoNotHang();
    void tablesThatAreMissingAreToldOf_data();
    void tablesThatAreMissingAreToldOf();
    void aColumnThatIsMissingDoesNotHarmOthers();
    void aFileIsKnownByItsContentNotItsName_data();
    void aFileIsKnownByItsContentNotItsName();

private:
    Result<std::unique_ptr<Document>> reopened(const QString &sql, const QByteArray &bytes = {});
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Adds, renames and removes a unit: the journal has one entry of each kind to point into.
void TestHostileLab::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto document = Document::create(path("a.lumbung"), {.name = u"Lab"_s});
    QVERIFY(document);
    Opd opd{.id = OpdId(0)};
    opd.lab = (*document)->lab();
    opd.name = u"Dinas A"_s;
    const auto added = (*document)->execute(AddOpd{opd});
    QVERIFY(added);
    opd = *(*document)->store().opds.find(*added);
    opd.headName = u"Ani"_s;
    QVERIFY((*document)->execute(UpdateOpd{opd}));
}

/// The file after \a sql was done to it behind Lumbung's back, `?` being \a bytes.
Result<std::unique_ptr<Document>> TestHostileLab::reopened(const QString &sql,
                                                           const QByteArray &bytes)
{
    {
        db::Database database(path("a.lumbung"));
        bytes.isNull() ? database.script(sql.toUtf8().constData())
                       : database.run(sql.toStdString(), bytes);
    }
    return Document::open(path("a.lumbung"), Document::Access::ReadWrite);
}

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

void TestHostileLab::opsThatPointNowhereAreRefused_data()
{
    QTest::addColumn<QByteArray>("ops");
    // kind, table, row, number of cells, then column, type and value of each
    QTest::newRow("table beyond the last") << hex("01 63 02 01 04 02 01 41");
    QTest::newRow("table number of ten bytes") << hex("01 ffffffffffffffffff01 02 01 04 02 01 41");
    QTest::newRow("column beyond the last") << hex("01 05 02 01 7f 02 01 41");
    QTest::newRow("column that wraps round") << hex("01 05 02 01 ffffffff0f 02 01 41");
    QTest::newRow("the key for a column") << hex("01 05 02 01 00 02 01 41");
    QTest::newRow("a kind that is none") << hex("09 05 02 01 04 02 01 41");
    QTest::newRow("a value of no type") << hex("01 05 02 01 04 09 01 41");
    QTest::newRow("a text beyond the end") << hex("01 05 02 01 04 02 ff7f 41");
    QTest::newRow("cells beyond the end") << hex("01 05 02 ffffffffffffffff7f 04 02 01 41");
    QTest::newRow("half a number") << hex("01 05 ff");
    QTest::newRow("nothing of an op") << hex("01");
}

void TestHostileLab::opsThatPointNowhereAreRefused()
{
    QFETCH(QByteArray, ops);
    const auto document = reopened(u"UPDATE entry SET ops = ? WHERE label = 'change unit'"_s, ops);
    QVERIFY(document);
    const auto undone = (*document)->undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().fault, Fault::Corrupt);
    QCOMPARE((*document)->store().opds.first("")->headName, u"Ani"_s);
    QVERIFY(!(*document)->check().value().isEmpty());
}

void TestHostileLab::aTouchOfAnotherRowIsRefused()
{
    for (const QString &at : {u"at + 1"_s, u"-1"_s, u"9223372036854775807"_s}) {
        const auto document = reopened(u"UPDATE touch SET at = %1 WHERE kind = 0"_s.arg(at));
        QVERIFY(document);
        const auto undone = (*document)->undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().fault, Fault::Corrupt);
    }
}

void TestHostileLab::valuesOfARemovedRowAreNotReadFromElsewhere()
{
    // The entry that made the lab, with its many lists, in the place of the one that made the unit.
    const auto document = reopened(u"UPDATE OR REPLACE touch SET entry ="
                                   " (SELECT min(id) FROM entry), at = 0 WHERE tbl = 5"_s);
    QVERIFY(document);
    const qint64 row = (*document)->store().opds.first("")->id.value();
    const auto values = guarded([&]() -> Result<> {
        (*document)->journal().lastValues(Table::Opd, row);
        return {};
    });
    QVERIFY(!values);
    QCOMPARE(values.error().fault, Fault::Corrupt);
}

void TestHostileLab::aStationThatIsNotThereIsRefused()
{
    const auto document = reopened(u"DELETE FROM station; UPDATE entry SET id = id + (7 << 40);"
                                   "UPDATE undo_step SET entry = entry + (7 << 40)"_s);
    QVERIFY(document);
    const auto undone = (*document)->undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().fault, Fault::Corrupt);
}

void TestHostileLab::numbersAtTheirEndAreRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("counter") << u"UPDATE entry SET counter = 9223372036854775807"_s;
    QTest::newRow("negative counter") << u"UPDATE entry SET counter = -9223372036854775807"_s;
    QTest::newRow("station") << u"UPDATE station SET n = 9223372036854775807"_s;
    QTest::newRow("negative station") << u"UPDATE station SET n = -5"_s;
    QTest::newRow("sequence") << u"UPDATE entry SET id = (2 << 40) - 1"
                                 " WHERE id = (SELECT max(id) FROM entry)"_s;
}

void TestHostileLab::numbersAtTheirEndAreRefused()
{
    QFETCH(QString, sql);
    const auto document = reopened(sql);
    QVERIFY(!document);
    QCOMPARE(document.error().fault, Fault::Corrupt);
}

void TestHostileLab::entriesThatUndoEachOtherAreRefused()
{
    const auto document = reopened(u"UPDATE entry SET undoes = id WHERE label = 'change unit'"_s);
    QVERIFY(document);
    const auto undone = (*document)->undo(); // In force if it is not in force.
    QVERIFY(!undone);
    QCOMPARE(undone.error().fault, Fault::Corrupt);
}

void TestHostileLab::ideasMergedInACircleDoNotHang()
{
    auto document = Document::inMemory({.name = u"Lab"_s});
    Opd opd{.id = OpdId(0)};
    opd.lab = document->lab();
    opd.name = u"Dinas A"_s;
    const OpdId unit = document->execute(AddOpd{opd}).value();
    std::vector<IdeaId> ids;
    for (const QString &name : {u"SATU"_s, u"DUA"_s, u"TIGA"_s}) {
        Idea idea{.id = IdeaId(0)};
        idea.opd = unit;
        idea.name = name;
        ids.push_back(document->execute(AddIdea{idea, QDate(2026, 1, 1)}).value());
    }
    auto &database = document->store().database();
    database.run("UPDATE idea SET merged_into = ? WHERE id = ?", ids[1], ids[0]);
    database.run("UPDATE idea SET merged_into = ? WHERE id = ?", ids[0], ids[1]);

    QVERIFY(document->execute(SetIdeaStatus{.ideas = {ids[2]},
                                            .status = codes::merged,
                                            .today = QDate(2026, 1, 2),
                                            .mergedInto = ids[0]}));
}

void TestHostileLab::tablesThatAreMissingAreToldOf_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("steps") << u"DROP TABLE step"_s;
    QTest::newRow("the journal") << u"DROP TABLE touch"_s;
    QTest::newRow("units") << u"DROP TABLE opd; CREATE TABLE opd (id INTEGER PRIMARY KEY)"_s;
}

void TestHostileLab::tablesThatAreMissingAreToldOf()
{
    QFETCH(QString, sql);
    const auto document = reopened(u"PRAGMA foreign_keys = OFF; "_s + sql);
    if (document) {
        const auto undone = (*document)->undo();
        const auto checked = (*document)->check();
        QVERIFY(!undone || !checked || !checked->isEmpty());
    }
}

void TestHostileLab::aColumnThatIsMissingDoesNotHarmOthers()
{
    const auto document = reopened(u"ALTER TABLE step RENAME COLUMN start_on TO other"_s);
    QVERIFY(document);
    QVERIFY((*document)->undo());
    QVERIFY((*document)->redo());
}

void TestHostileLab::aFileIsKnownByItsContentNotItsName_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    const QByteArray zip = "PK\x03\x04 a workbook";
    for (const char *end : {"lumbung", "xlsx", "csv", "db", "lumbung.v1.bak"}) {
        const QString name = u"other."_s + QLatin1String(end);
        QTest::addRow("empty %s", end) << QByteArray() << name;
        QTest::addRow("workbook %s", end) << zip << name;
        QTest::addRow("half a header %s", end) << QByteArray("SQLite format 3\0\x10", 17) << name;
        QTest::addRow("zeros %s", end) << QByteArray(4096, '\0') << name;
    }
}

void TestHostileLab::aFileIsKnownByItsContentNotItsName()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QFile other(m_folder->filePath(name));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(content);
    other.close();
    QCOMPARE(Document::open(other.fileName(), Document::Access::ReadWrite).error().fault,
             Fault::Foreign);
    QCOMPARE(Document::open(other.fileName(), Document::Access::ReadOnly).error().fault,
             Fault::Foreign);

    QVERIFY(other.remove());
    QVERIFY(QFile::copy(path("a.lumbung"), other.fileName()));
    const auto opened = Document::open(other.fileName(), Document::Access::ReadOnly);
    QVERIFY(opened);
    QCOMPARE((*opened)->check().value(), QStringList());
}

} // namespace

QTEST_GUILESS_MAIN(TestHostileLab)
#include "tst_hostile_lab.moc"
