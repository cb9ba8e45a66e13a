// SPDX-License-Identifier: GPL-3.0-or-later
// A table follows the rules of the window: what agrees, what needs a reason, which word means what.
#include "core/commands/idea_commands.h"
#include "core/commands/list_commands.h"
#include "core/commands/opd_commands.h"
#include "core/commands/register_units.h"
#include "core/document/document.h"
#include "core/domain/codes.h"
#include "core/exchange/import_file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::exchange;
using namespace Qt::StringLiterals;

namespace {

class TestImportRules : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void statusAndProgressOfAStepAgree_data();
    void statusAndProgressOfAStepAgree();
    void aCancelledStepNeedsItsReason();
    void anotherStatusEndsTheMerging();
    void aRenamedChoiceStaysRenamed();
    void aBadRowMakesNoChoice();
    void theKindOfAUnitIsReadAlike_data();
    void theKindOfAUnitIsReadAlike();
    void aUnitMayBeAbbreviatedEverywhere();
    void anAbbreviationOfTwoUnitsMeansNone();

private:
    Result<ImportOutcome> import(TableKind kind, const QString &text, bool update = false);
    Step step() const { return *m_document->store().steps.first(""); }
    const Store &store() const { return m_document->store(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
};

void TestImportRules::init()
{
    m_document = Document::inMemory({.name = u"Lab"_s});
    QVERIFY(import(TableKind::Opd, u"nama,singkatan\nDinas Sosial,Dinsos\n"_s));
    QVERIFY(import(TableKind::Ideas, u"opd,nama\nDinsos,SERABI\nDinsos,DUA\n"_s));
}

Result<ImportOutcome> TestImportRules::import(TableKind kind, const QString &text, bool update)
{
    const QString path = m_folder.filePath(u"table.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(text.toUtf8());
    file.close();
    return importFile(*m_document, path, {.kind = kind, .update = update});
}

void TestImportRules::statusAndProgressOfAStepAgree_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<int>("progress");
    QTest::addColumn<QString>("status");
    QTest::newRow("done is 100") << u"Tuntas,"_s << 100 << codes::stepDone;
    QTest::newRow("100 is done") << u",100"_s << 100 << codes::stepDone;
    QTest::newRow("progress begins it") << u",30"_s << 30 << codes::stepRunning;
    QTest::newRow("not done at 40") << u"Tuntas,40"_s << 40 << codes::stepRunning;
    QTest::newRow("nothing is said") << u","_s << 0 << QString();
}

void TestImportRules::statusAndProgressOfAStepAgree()
{
    QFETCH(QString, cells);
    QVERIFY(import(TableKind::Steps, u"opd,inovasi,kegiatan,status,progres\n"
                                     "Dinas Sosial,SERABI,Latih,%1\n"_s.arg(cells)));
    QTEST(step().progress, "progress");
    QTEST(step().status, "status");
}

void TestImportRules::aCancelledStepNeedsItsReason()
{
    const QString head = u"opd,inovasi,kegiatan,status,kendala\n"_s;
    const auto refused = import(TableKind::Steps, head + u"Dinas Sosial,SERABI,Latih,Batal,\n"_s);
    QVERIFY(!refused || !refused->bad.empty());
    QCOMPARE(store().steps.count(""), 0);
    QVERIFY(import(TableKind::Steps, head + u"Dinas Sosial,SERABI,Latih,Batal,dana\n"_s));
    QCOMPARE(step().status, u"batal"_s);
}

void TestImportRules::anotherStatusEndsTheMerging()
{
    const auto ideas = store().ideas.list("ORDER BY number");
    QVERIFY(m_document->execute(SetIdeaStatus{.ideas = {ideas[1].id},
                                              .status = codes::merged,
                                              .today = QDate(2026, 3, 10),
                                              .reason = u"sama"_s,
                                              .mergedInto = ideas[0].id}));
    QVERIFY(import(TableKind::Ideas, u"opd,nama,status\nDinas Sosial,DUA,Terpilih\n"_s, true));
    const Idea idea = *store().ideas.find(ideas[1].id);
    QCOMPARE(idea.status, codes::selected);
    QCOMPARE(idea.mergedInto, std::nullopt);
    QCOMPARE(idea.statusReason, QString());
}

void TestImportRules::aRenamedChoiceStaysRenamed()
{
    const auto shipped = *store().lists.first("WHERE list = 'fund_source' AND label = 'APB Desa'");
    QVERIFY(m_document->execute(RenameListEntry{shipped.id, u"Dana desa"_s}));
    QVERIFY(m_document->execute(MoveListEntry{shipped.id, 1}));
    const ListEntry before = *store().lists.find(shipped.id);
    QVERIFY(import(TableKind::Steps, u"opd,inovasi,kegiatan,sumber\n"
                                     "Dinsos,SERABI,Latih,APB Desa\n"_s));
    QCOMPARE(*store().lists.find(shipped.id), before);
    const auto added =
        store().lists.first("WHERE list = 'fund_source' AND code = ?", step().source);
    QCOMPARE(added->label, u"APB Desa"_s);
    QVERIFY(added->id != shipped.id);
    QCOMPARE(m_document->check().value(), QStringList());
}

void TestImportRules::aBadRowMakesNoChoice()
{
    const auto before = store().lists.count("");
    QVERIFY(import(TableKind::Steps, u"opd,inovasi,kegiatan,sumber,status\n"
                                     "Dinsos,SERABI,Latih,Zakat,Batal\n"_s));
    QCOMPARE(store().lists.count(""), before);
}

void TestImportRules::theKindOfAUnitIsReadAlike_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("a label") << u"Arga"_s << u"dinas"_s << u"dinas"_s;
    QTest::newRow("a group") << u"Badan Arga"_s << u"OPD"_s << u"badan"_s;
    QTest::newRow("a beginning") << u"Arga"_s << u"UPT Puskesmas"_s << u"puskesmas"_s;
    QTest::newRow("nothing") << u"Kecamatan Arga"_s << QString() << u"kecamatan"_s;
    QTest::newRow("a new kind") << u"Arga"_s << u"Balai besar"_s << u"balai_besar"_s;
}

void TestImportRules::theKindOfAUnitIsReadAlike()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QVERIFY(import(TableKind::Opd, u"nama,jenis\n%1,%2\n"_s.arg(name, kind)));
    const ListedUnit listed{.name = name + u" Dua"_s, .kind = kind};
    QVERIFY(m_document->execute(RegisterUnits{m_document->lab(), {listed}}));
    QTEST(findOpd(store(), m_document->lab(), name)->kind, "code");
    QTEST(findOpd(store(), m_document->lab(), listed.name)->kind, "code");
}

void TestImportRules::aUnitMayBeAbbreviatedEverywhere()
{
    const OpdId dinas = findOpd(store(), m_document->lab(), u"Dinas Sosial"_s)->id;
    QVERIFY(import(TableKind::Opd, u"nama,singkatan,induk\nUPTD Panti,Panti,DINSOS\n"
                                   "Balai Latihan,,panti\n"_s));
    QCOMPARE(findOpd(store(), m_document->lab(), u"UPTD Panti"_s)->parent, dinas);
    QCOMPARE(findOpd(store(), m_document->lab(), u"Balai Latihan"_s)->parent,
             findOpd(store(), m_document->lab(), u"UPTD Panti"_s)->id);
    const ListedUnit listed{.name = u"Desa Arga"_s, .parent = u"dinsos"_s};
    QVERIFY(m_document->execute(RegisterUnits{m_document->lab(), {listed}}));
    QCOMPARE(findOpd(store(), m_document->lab(), u"Desa Arga"_s)->parent, dinas);
    QVERIFY(import(TableKind::Steps, u"opd,inovasi,kegiatan\ndinsos,serabi,Latih\n"_s));
    QCOMPARE(store().steps.count(""), 1);
}

void TestImportRules::anAbbreviationOfTwoUnitsMeansNone()
{
    QVERIFY(import(TableKind::Opd, u"nama,singkatan\nDinas Sosok,DINSOS\n"_s));
    const auto refused = import(TableKind::Ideas, u"opd,nama\ndinsos,TIGA\n"_s);
    QCOMPARE(refused->bad.size(), size_t(1));
}

} // namespace

QTEST_GUILESS_MAIN(TestImportRules)
#include "tst_import_rules.moc"
