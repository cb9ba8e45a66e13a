// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "core/document/document.h"
#include "core/exchange/import_file.h"

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

} // namespace

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
