// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody changes in a file behind the program's back is found, and each fault is one line.
#include "core/commands/evidence_commands.h"
#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "core/document/document.h"
#include "core/journal/version_vector.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

class TestCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSoundFileHasNoFault();
    void whatWasTamperedWithIsFound_data();
    void whatWasTamperedWithIsFound();
    void lostReferencesAreCountedByTable();
    void theHashDoesNotDependOnTheNumbersOfStations();

private:
    void fill(Document &document);
    void shiftStations(db::Database &database);

    std::unique_ptr<Document> m_document;
};

void TestCheck::fill(Document &document)
{
    Opd opd{.id = OpdId(0)};
    opd.lab = document.lab();
    opd.name = u"Dinas Sosial"_s;
    const OpdId unit = document.execute(AddOpd{opd}).value();
    for (const auto &name : {u"SERABI"_s, u"DUA"_s, u"TIGA"_s}) {
        Idea idea{.id = IdeaId(0), .opd = unit};
        idea.name = name;
        const IdeaId added = document.execute(AddIdea{idea, QDate(2026, 3, 10)}).value();
        const EvidenceFile file{.fileName = u"sk.pdf"_s, .bytes = name.toUtf8()};
        QVERIFY(document.execute(AddEvidence{added, {}, {file}, QDate(2026, 3, 10)}));
    }
    QVERIFY(document.undo());
    QVERIFY(document.redo());
    QVERIFY(document.undo());
}

void TestCheck::init()
{
    m_document = Document::inMemory({.name = u"Lab"_s});
    fill(*m_document);
}

void TestCheck::aSoundFileHasNoFault()
{
    QCOMPARE(m_document->check().value(), QStringList());
}

void TestCheck::whatWasTamperedWithIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *sql, const char *fault) {
        QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(fault);
    };
    row("a record", "UPDATE idea SET name = 'X' WHERE name = 'DUA'", "Table idea");
    row("a file overwritten",
        "UPDATE attachment SET bytes = x'00' WHERE sha256 = (SELECT attachment FROM evidence)",
        "altered");
    row("a file deleted", "DELETE FROM attachment WHERE sha256 = (SELECT attachment FROM evidence)",
        "missing");
    row("the last entries deleted",
        "DELETE FROM entry WHERE id IN (SELECT id FROM entry ORDER BY id DESC LIMIT 3)",
        "history after");
    row("an index shifted", "UPDATE touch SET at = at + 1", "index of the history");
    row("an index line deleted", "DELETE FROM touch WHERE entry = (SELECT max(entry) FROM touch)",
        "index of the history");
    row("an undone change in force", "UPDATE entry SET active = 1", "which changes were undone");
    row("a change out of force", "UPDATE entry SET active = 0 WHERE label = 'add unit'",
        "which changes were undone");
    row("a label", "UPDATE entry SET label = 'x' WHERE id % 10 = 3", "altered at entry");
    row("a schema", "UPDATE entry SET schema = 7 WHERE id % 10 = 3", "altered at entry");
    row("an author", "UPDATE entry SET author = 'x'", "altered at entry");
    row("ops", "UPDATE entry SET ops = x'ff' WHERE id % 10 = 3", "altered at entry");
    row("a station", "UPDATE station SET key = key + 1", "altered at entry");
}

void TestCheck::whatWasTamperedWithIsFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, fault);
    m_document->store().database().script(sql.toUtf8().constData());
    const auto faults = m_document->check().value();
    const QString all = faults.join(u'\n');
    QVERIFY2(all.contains(fault), qPrintable(all));
    QCOMPARE(all.count(u'\n') + 1, faults.size());
}

void TestCheck::lostReferencesAreCountedByTable()
{
    auto &database = m_document->store().database();
    database.setPragma("foreign_keys", 0);
    database.script("DELETE FROM opd");
    const QStringList lost = m_document->check().value().filter(u"not there"_s);
    QCOMPARE(lost.size(), 1);
    QVERIFY2(lost.front().contains(u"3 record(s) of table idea"_s), qPrintable(lost.front()));
}

/// As another file would number them, where the same stations have come in another order.
void TestCheck::shiftStations(db::Database &database)
{
    constexpr qint64 by = 5;
    const auto seen =
        database.rows("SELECT id, seen FROM entry WHERE seen IS NOT NULL", [](const db::Row &row) {
            return std::pair(row.get<qint64>(0), row.get<QByteArray>(1));
        });
    QVERIFY(!seen.empty());
    for (const auto &[id, bytes] : seen) {
        journal::VersionVector shifted;
        const auto known = journal::toVersionVector(bytes).value_or(journal::VersionVector());
        for (const auto &[station, sequence] : known)
            shifted[station + by] = sequence;
        database.run("UPDATE entry SET seen = ? WHERE id = ?", journal::toBytes(shifted), id);
    }
    const qint64 ids = by << journal::sequenceBits;
    database.run("UPDATE station SET n = n + ?", by);
    database.run("UPDATE entry SET id = id + ?1, undoes = undoes + ?1", ids);
    database.run("UPDATE touch SET entry = entry + ?", ids);
    database.run("UPDATE figure SET a = a + ? WHERE kind LIKE 'last%'", by);
}

void TestCheck::theHashDoesNotDependOnTheNumbersOfStations()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"two.lumbung"_s);
    DocumentOptions options;
    options.stations = {}; // Every run is a station of its own.
    {
        auto made = Document::create(path, {.name = u"Lab"_s}, options);
        QVERIFY(made);
        fill(**made);
    }
    auto opened = Document::open(path, Document::Access::ReadWrite, options);
    QVERIFY(opened);
    Document &document = **opened;
    const auto opd = document.store().opds.first("");
    QVERIFY(document.execute(RemoveOpds{{opd->id}}).has_value() == false);
    QVERIFY(document.redo());
    QVERIFY(document.undo());
    QCOMPARE(document.store().database().number("SELECT count(*) FROM station"), 2);
    QCOMPARE(document.check().value(), QStringList());
    shiftStations(document.store().database());
    QCOMPARE(document.check().value(), QStringList());
}

} // namespace

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
