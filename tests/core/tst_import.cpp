// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "core/commands/step_commands.h"
#include "core/document/document.h"
#include "core/exchange/export_table.h"
#include "core/exchange/import_file.h"
#include "core/queries/progress.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::exchange;
using namespace Qt::StringLiterals;

namespace {

class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_document = Document::inMemory({.name = u"Lab"_s}); }
    void unitsAreRecognisedAndTakenOnce();
    void aParentMayComeLater();
    void oneBadRowStopsEverything();
    void theGoodRowsAreTakenOnRequest();
    void anImportIsOneUndoStep();
    void aRenamedIdeaDoesNotComeBack();
    void aRemovedUnitDoesNotReturn();
    void anUndoneImportCanBeRepeated();
    void updatingWritesCellsThatAreNotEmpty();
    void stepsFollowTheirInnovation();
    void anEndBeforeTheStartIsABadRow();
    void aRehearsalWritesNothing();
    void eachRowIsToldWhatBecomesOfIt();
    void aKindThatIsNewIsReadEverywhere();
    void aListEntryOfAnOlderProgramIsRead();
    void aUnitWithoutItsParentStaysOutWithItsChildren();
    void aUnitKeepsItsParentWhenTheTableNamesNone();
    void aShiftedRowIsBad_data();
    void aShiftedRowIsBad();
    void anOriginIsAWholeWord_data();
    void anOriginIsAWholeWord();
    void draftsThatWereExportedAreKnownAgain();
    void aBadRowMakesNoNewKind();

private:
    ImportOutcome import(TableKind kind, const QString &text, ImportRequest request = {});

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
};

ImportOutcome TestImport::import(TableKind kind, const QString &text, ImportRequest request)
{
    const QString path = m_folder.filePath(u"table.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(text.toUtf8());
    file.close();
    request.kind = kind;
    const auto outcome = importFile(*m_document, path, request);
    if (!outcome)
        qWarning("%s", qPrintable(outcome.error().message));
    return outcome.value();
}

void TestImport::unitsAreRecognisedAndTakenOnce()
{
    const QString table = u"nama;kepala\nDinas Kesehatan;dr. Ani\nPuskesmas Arga;\n"_s;
    QCOMPARE(import(TableKind::Opd, table).added, 2);
    const auto opd = findOpd(m_document->store(), m_document->lab(), u"dinas  kesehatan"_s);
    QCOMPARE(opd->kind, u"dinas"_s);
    QCOMPARE(opd->headName, u"dr. Ani"_s);
    const auto again = import(TableKind::Opd, table);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.existing, 2);
}

void TestImport::aParentMayComeLater()
{
    import(TableKind::Opd, u"nama,induk\nPuskesmas Arga,Dinas Kesehatan\nDinas Kesehatan,\n"_s);
    const auto child = findOpd(m_document->store(), m_document->lab(), u"Puskesmas Arga"_s);
    const auto parent = findOpd(m_document->store(), m_document->lab(), u"Dinas Kesehatan"_s);
    QVERIFY(child->parent == parent->id);
}

void TestImport::oneBadRowStopsEverything()
{
    import(TableKind::Opd, u"nama\nDinas Kesehatan\n"_s);
    const auto outcome =
        import(TableKind::Ideas, u"opd,nama\nDinas Kesehatan,SATU\nDinas Lain,DUA\n"_s);
    QVERIFY(!outcome.isDone);
    QCOMPARE(outcome.bad.size(), size_t(1));
    QCOMPARE(outcome.bad.front().line, 3);
    QVERIFY(outcome.bad.front().message.contains(u"Dinas Lain"_s));
    QCOMPARE(m_document->store().ideas.count(""), 0);
}

void TestImport::theGoodRowsAreTakenOnRequest()
{
    import(TableKind::Opd, u"nama\nDinas Kesehatan\n"_s);
    const auto outcome =
        import(TableKind::Ideas, u"opd,nama\nDinas Kesehatan,SATU\nDinas Lain,DUA\n"_s,
               {.badRows = BadRows::Skip});
    QVERIFY(outcome.isDone);
    QCOMPARE(m_document->store().ideas.count(""), 1);
    QCOMPARE(m_document->store().ideas.first("")->number, u"A-001"_s);
}

void TestImport::anImportIsOneUndoStep()
{
    import(TableKind::Opd, u"nama\nDinas A\nDinas B\nDinas C\n"_s);
    QVERIFY(m_document->undo());
    QCOMPARE(m_document->store().opds.count(""), 0);
    QVERIFY(m_document->redo());
    QCOMPARE(m_document->store().opds.count(""), 3);
    QCOMPARE(m_document->check().value(), QStringList());
}

void TestImport::aRenamedIdeaDoesNotComeBack()
{
    const QString table = u"opd,nama\nDinas A,SATU\n"_s;
    import(TableKind::Opd, u"nama\nDinas A\n"_s);
    import(TableKind::Ideas, table);
    auto idea = *m_document->store().ideas.first("");
    idea.name = u"SERABI"_s;
    QVERIFY(m_document->execute(UpdateIdea{idea}));
    QCOMPARE(import(TableKind::Ideas, table).added, 0);
}

void TestImport::aRemovedUnitDoesNotReturn()
{
    const QString table = u"nama\nDinas A\n"_s;
    import(TableKind::Opd, table);
    const auto opd = m_document->store().opds.first("")->id;
    QVERIFY(m_document->execute(RemoveOpds{{opd}}));
    const auto outcome = import(TableKind::Opd, table);
    QCOMPARE(outcome.added, 0);
    QCOMPARE(outcome.removed, 1);
}

void TestImport::anUndoneImportCanBeRepeated()
{
    const QString table = u"nama\nDinas A\n"_s;
    import(TableKind::Opd, table);
    QVERIFY(m_document->undo());
    QCOMPARE(import(TableKind::Opd, table).added, 1);
    QCOMPARE(m_document->check().value(), QStringList());
}

void TestImport::updatingWritesCellsThatAreNotEmpty()
{
    import(TableKind::Opd, u"nama,kepala,kontak\nDinas A,Ani,0812\n"_s);
    const auto outcome =
        import(TableKind::Opd, u"nama,kepala,kontak\nDinas A,Budi,\n"_s, {.update = true});
    QCOMPARE(outcome.changed, 1);
    QCOMPARE(m_document->store().opds.first("")->headName, u"Budi"_s);
    QCOMPARE(m_document->store().opds.first("")->contact, u"0812"_s);
}

void TestImport::stepsFollowTheirInnovation()
{
    import(TableKind::Opd, u"nama\nDinas A\n"_s);
    import(TableKind::Ideas, u"opd,nama\nDinas A,SATU\n"_s);
    const QString table = u"opd,inovasi,kegiatan,mulai,selesai,anggaran,progres\n"
                          "Dinas A,satu,Bentuk tim,1 Maret 2026,31/3/2026,Rp1.500.000,40%\n"_s;
    QCOMPARE(import(TableKind::Steps, table).added, 1);
    const auto step = *m_document->store().steps.first("");
    QCOMPARE(step.end, QDate(2026, 3, 31));
    QCOMPARE(step.budget, std::optional<qint64>(1500000));
    QCOMPARE(step.progress, 40);
    QCOMPARE(import(TableKind::Steps, table).added, 0);
}

void TestImport::anEndBeforeTheStartIsABadRow()
{
    import(TableKind::Opd, u"nama\nDinas A\n"_s);
    import(TableKind::Ideas, u"opd,nama\nDinas A,SATU\n"_s);
    const auto outcome = import(TableKind::Steps, u"opd,inovasi,kegiatan,mulai,selesai\n"
                                                  "Dinas A,SATU,Uji,2026-04-01,2026-03-01\n"_s);
    QCOMPARE(outcome.bad.size(), size_t(1));
    QCOMPARE(m_document->store().steps.count(""), 0);
}

void TestImport::aRehearsalWritesNothing()
{
    const auto outcome = import(TableKind::Opd, u"nama\nDinas A\n"_s, {.rehearse = true});
    QCOMPARE(outcome.added, 1);
    QVERIFY(!outcome.isDone);
    QCOMPARE(m_document->store().opds.count(""), 0);
}

void TestImport::eachRowIsToldWhatBecomesOfIt()
{
    import(TableKind::Opd, u"nama,kepala\nDinas A,Ani\nDinas B,\nDinas C,\n"_s);
    const auto gone = findOpd(m_document->store(), m_document->lab(), u"Dinas C"_s)->id;
    QVERIFY(m_document->execute(RemoveOpds{{gone}}));
    const auto outcome =
        import(TableKind::Opd, u"nama,kepala\nDinas A,Budi\nDinas B,\nDinas C,\nDinas D,\n"_s,
               {.update = true, .rehearse = true});
    const std::vector<PlannedRow> expected{{2, {}, u"Dinas A"_s, RowFate::Changed},
                                           {3, {}, u"Dinas B"_s, RowFate::Existing},
                                           {4, {}, u"Dinas C"_s, RowFate::Removed},
                                           {5, {}, u"Dinas D"_s, RowFate::New}};
    QCOMPARE(outcome.rows, expected);
}

void TestImport::aKindThatIsNewIsReadEverywhere()
{
    const auto outcome = import(TableKind::Opd, u"nama,jenis\nYayasan Maju,Yayasan\n"_s);
    QCOMPARE(outcome.newKinds, QStringList{u"Yayasan"_s});
    const auto units = progressPerUnit(m_document->store(), m_document->lab());
    QCOMPARE(units.size(), size_t(1));
    QCOMPARE(units.front().kindLabel, u"Yayasan"_s);
    QCOMPARE(units.front().group, u"Yayasan"_s);
}

/// It wrote nothing where an entry means nothing to the program.
void TestImport::aListEntryOfAnOlderProgramIsRead()
{
    import(TableKind::Opd, u"nama\nDinas A\n"_s);
    import(TableKind::Ideas, u"opd,nama\nDinas A,SATU\n"_s);
    auto &database = m_document->store().database();
    database.script("UPDATE list_entry SET attributes = ''");
    const auto units = progressPerUnit(m_document->store(), m_document->lab());
    QCOMPARE(units.front().ideas, 1);
    QVERIFY(listEntries(m_document->store(), m_document->lab(), u"unit_kind"_s)
                .front()
                .attributes.isEmpty());
}

void TestImport::aUnitWithoutItsParentStaysOutWithItsChildren()
{
    const QString table = u"nama,induk,jenis\n"
                          "Pos Satu,UPTD Satu,\n"
                          "UPTD Satu,Dinas X,Yayasan\n"
                          "UPTD Dua,Dinas A,\n"
                          "Dinas A,,\n"_s;
    const auto refused = import(TableKind::Opd, table);
    QVERIFY(!refused.isDone);

    const auto taken = import(TableKind::Opd, table, {.badRows = BadRows::Skip});
    QVERIFY(taken.isDone);
    QCOMPARE(taken.added, 2);
    QCOMPARE(taken.bad.size(), size_t(2));
    QCOMPARE(taken.bad[0].line, 2);
    QCOMPARE(taken.bad[1].line, 3);
    QCOMPARE(taken.rows.size(), size_t(2));
    QCOMPARE(taken.newKinds, QStringList());
    const auto &store = m_document->store();
    QVERIFY(!findOpd(store, m_document->lab(), u"UPTD Satu"_s));
    QVERIFY(!findOpd(store, m_document->lab(), u"Pos Satu"_s));
    QCOMPARE(findOpd(store, m_document->lab(), u"UPTD Dua"_s)->parent,
             std::optional(findOpd(store, m_document->lab(), u"Dinas A"_s)->id));
}

void TestImport::aUnitKeepsItsParentWhenTheTableNamesNone()
{
    import(TableKind::Opd, u"nama,induk,kepala\nDinas A,,\nUPTD Satu,Dinas A,Ani\n"_s);
    const auto outcome = import(TableKind::Opd, u"nama,induk,kepala\nUPTD Satu,Dinas X,Budi\n"_s,
                                {.update = true, .badRows = BadRows::Skip});
    QCOMPARE(outcome.bad.size(), size_t(1));
    QCOMPARE(outcome.changed, 0);
    QCOMPARE(findOpd(m_document->store(), m_document->lab(), u"UPTD Satu"_s)->headName, u"Ani"_s);
}

void TestImport::aShiftedRowIsBad_data()
{
    QTest::addColumn<TableKind>("kind");
    QTest::addColumn<QString>("table");
    QTest::newRow("units") << TableKind::Opd << u"nama,kepala\nDinas B,Ani,Kepala Dinas\n"_s;
    QTest::newRow("ideas") << TableKind::Ideas << u"opd,nama\nDinas A,DUA,lebih\n"_s;
    QTest::newRow("steps") << TableKind::Steps
                           << u"opd,inovasi,kegiatan\nDinas A,SATU,Uji,lebih\n"_s;
}

void TestImport::aShiftedRowIsBad()
{
    QFETCH(TableKind, kind);
    QFETCH(QString, table);
    import(TableKind::Opd, u"nama\nDinas A\n"_s);
    import(TableKind::Ideas, u"opd,nama\nDinas A,SATU\n"_s);
    const auto outcome = import(kind, table);
    QVERIFY(!outcome.isDone);
    QCOMPARE(outcome.bad.size(), size_t(1));
    QCOMPARE(outcome.bad.front().line, 2);
    QVERIFY(!outcome.bad.front().message.isEmpty());
    const auto empty = import(
        kind, QString(table).replace(u",lebih"_s, u",  ,"_s).replace(u",Kepala Dinas"_s, u", "_s));
    QCOMPARE(empty.added, 1);
}

void TestImport::anOriginIsAWholeWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("detail");
    QTest::newRow("the label") << u"%1"_s << true << QString();
    QTest::newRow("with a detail") << u"%1: dari warga"_s << true << u"warga"_s;
    QTest::newRow("a longer word") << u"%1ga Tani"_s << false << u"%1ga Tani"_s;
}

void TestImport::anOriginIsAWholeWord()
{
    QFETCH(QString, text);
    QFETCH(bool, isKnown);
    QFETCH(QString, detail);
    const auto origins = listEntries(m_document->store(), m_document->lab(), u"origin"_s);
    const QString label = origins.front().label;
    import(TableKind::Opd, u"nama\nDinas A\n"_s);
    import(TableKind::Ideas,
           u"opd,nama,asal\nDinas A,SATU,"_s + (text.contains(u'%') ? text.arg(label) : text));
    const auto idea = *m_document->store().ideas.first("");
    QCOMPARE(idea.origin, isKnown ? origins.front().code : QString());
    QCOMPARE(idea.originDetail, detail.contains(u'%') ? detail.arg(label) : detail);
}

void TestImport::draftsThatWereExportedAreKnownAgain()
{
    import(TableKind::Opd, u"nama\nDinas A\n"_s);
    const auto opd = m_document->store().opds.first("")->id;
    std::vector<IdeaId> ideas;
    for (const QString &problem : {u"Antrean panjang"_s, u"Berkas hilang"_s}) {
        Idea idea{.id = IdeaId(0)};
        idea.opd = opd;
        idea.problem = problem;
        ideas.push_back(m_document->execute(AddIdea{idea, QDate(2026, 1, 1)}).value());
        for (const QString &output : {u"SK"_s, u"Berita acara"_s}) {
            Step step{.id = StepId(0)};
            step.idea = ideas.back();
            step.output = output;
            QVERIFY(m_document->execute(AddStep{step}));
        }
    }
    const QString file = m_folder.filePath(u"out.csv"_s);
    for (const auto &[kind, table, count] : {std::tuple(ExportKind::Ideas, TableKind::Ideas, 2),
                                             std::tuple(ExportKind::Steps, TableKind::Steps, 4)}) {
        const auto &store = m_document->store();
        QVERIFY(writeTable(file, exportTable(store, m_document->lab(), kind)));
        for (const bool update : {false, true}) {
            const auto again =
                importFile(*m_document, file, {.kind = table, .update = update}).value();
            QVERIFY(again.isDone);
            QCOMPARE(again.existing, count);
            QCOMPARE(again.added + again.changed, 0);
        }
    }
    // A row that was copied and given a name is a new idea, whatever its id says.
    const QString row = u"opd,nama,id\nDinas A,SATU,%1\n"_s.arg(ideas.front().value());
    QCOMPARE(import(TableKind::Ideas, row).added, 1);
    QCOMPARE(import(TableKind::Ideas, u"opd,nama,id\nDinas A,,77\n"_s).bad.size(), size_t(1));
}

void TestImport::aBadRowMakesNoNewKind()
{
    import(TableKind::Opd, u"nama\nDinas A\n"_s);
    const auto outcome =
        import(TableKind::Ideas, u"opd,nama,jenis,digital\nDinas A,SATU,Jenis Lain,barangkali\n"_s);
    QCOMPARE(outcome.bad.size(), size_t(1));
    QCOMPARE(outcome.newKinds, QStringList());
}

} // namespace

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
