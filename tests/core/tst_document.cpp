// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/create_lab.h"
#include "core/document/document.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Adds a unit; stands for any command.
struct AddUnit
{
    static constexpr auto label = "add unit";
    LabId lab;
    QString name;
    Result<OpdId> execute(Store &store) const
    {
        if (name.isEmpty())
            return invalid(u"no name"_s);
        Opd opd{.id = store.ids.newId<Opd>()};
        opd.lab = lab;
        opd.name = name;
        store.opds.add(opd);
        return opd.id;
    }
};

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void aNewFileIsFoundAgainWithItsLab();
    void anExistingFileIsNotOverwritten();
    void whatIsNotALumbungFileIsRefused();
    void aSecondWriterIsRefusedAndAReaderIsNot();
    void undoAndRedoWorkAfterARestart();
    void aRefusedCommandLeavesNoTrace();
    void aSoundFileHasNothingToReport();
    void anEditBehindTheBackIsFound();
    void aCopyIsAWholeFile();
    void atRestTheFileIsAlone();
    void whatWasTypedBeforeACrashIsThere();
    void aDamagedFileIsToldApart();
    void aNewerFileCanBeRead();

private:
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
};

void TestDocument::aNewFileIsFoundAgainWithItsLab()
{
    {
        auto made = Document::create(path("a.lumbung"), {.name = u"Lab Satu"_s, .year = 2026});
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        QVERIFY((*made)->execute(AddUnit{(*made)->lab(), u"Dinas Kesehatan"_s}));
    }
    auto opened = Document::open(path("a.lumbung"), Document::Access::ReadWrite);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    const auto lab = (*opened)->store().labs.find((*opened)->lab());
    QCOMPARE(lab->name, u"Lab Satu"_s);
    QCOMPARE((*opened)->store().opds.count(""), 1);
    QVERIFY((*opened)->store().lists.count("WHERE list = 'unit_kind'") > 10);
}

void TestDocument::anExistingFileIsNotOverwritten()
{
    {
        QVERIFY(Document::create(path("b.lumbung"), {.name = u"Lab"_s}));
    }
    const auto again = Document::create(path("b.lumbung"), {.name = u"Other"_s});
    QVERIFY(!again);
    QCOMPARE(again.error().fault, Fault::Invalid);
}

void TestDocument::whatIsNotALumbungFileIsRefused()
{
    QFile file(path("c.lumbung"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dinas Kesehatan;Dinas\n");
    file.close();
    const auto opened = Document::open(path("c.lumbung"), Document::Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::Foreign);
    QCOMPARE(Document::open(path("none.lumbung"), Document::Access::ReadWrite).error().fault,
             Fault::NotFound);
}

void TestDocument::aSecondWriterIsRefusedAndAReaderIsNot()
{
    auto first = Document::create(path("d.lumbung"), {.name = u"Lab"_s});
    QVERIFY(first);
    const auto second = Document::open(path("d.lumbung"), Document::Access::ReadWrite);
    QVERIFY(!second);
    QCOMPARE(second.error().fault, Fault::Locked);
    auto reader = Document::open(path("d.lumbung"), Document::Access::ReadOnly);
    QVERIFY(reader);
    const auto refused = (*reader)->execute(AddUnit{(*reader)->lab(), u"X"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::ReadOnly);
}

void TestDocument::undoAndRedoWorkAfterARestart()
{
    {
        auto made = Document::create(path("e.lumbung"), {.name = u"Lab"_s});
        QVERIFY((*made)->execute(AddUnit{(*made)->lab(), u"Dinas A"_s}));
        QVERIFY((*made)->execute(AddUnit{(*made)->lab(), u"Dinas B"_s}));
    }
    auto again = Document::open(path("e.lumbung"), Document::Access::ReadWrite);
    auto &document = **again;
    QCOMPARE(document.undoLabel(), u"add unit"_s);
    QVERIFY(document.undo());
    QVERIFY(document.undo());
    QCOMPARE(document.store().opds.count(""), 0);
    QCOMPARE(document.undoLabel(), QString());
    QVERIFY(document.redo());
    QVERIFY(document.redo());
    QCOMPARE(document.store().opds.count(""), 2);
    QCOMPARE(document.check().value(), QStringList());
}

void TestDocument::aRefusedCommandLeavesNoTrace()
{
    auto document = Document::inMemory({.name = u"Lab"_s});
    QVERIFY(!document->execute(AddUnit{document->lab(), {}}));
    QCOMPARE(document->undoLabel(), QString());
    QVERIFY(document->rehearse(AddUnit{document->lab(), u"Dinas"_s}));
    QCOMPARE(document->store().opds.count(""), 0);
    QCOMPARE(document->undoLabel(), QString());
}

void TestDocument::aSoundFileHasNothingToReport()
{
    auto document = Document::inMemory({.name = u"Lab"_s});
    QVERIFY(document->execute(AddUnit{document->lab(), u"Dinas"_s}));
    QVERIFY(document->undo());
    QCOMPARE(document->check().value(), QStringList());
}

void TestDocument::anEditBehindTheBackIsFound()
{
    auto document = Document::inMemory({.name = u"Lab"_s});
    QVERIFY(document->execute(AddUnit{document->lab(), u"Dinas"_s}));
    document->store().database().script("UPDATE opd SET name = 'Lain'");
    QCOMPARE(document->check().value().size(), 1);
    document->store().database().script("UPDATE entry SET label = 'lain'");
    QCOMPARE(document->check().value().size(), 2);
}

void TestDocument::aCopyIsAWholeFile()
{
    auto document = Document::create(path("f.lumbung"), {.name = u"Lab"_s});
    QVERIFY((*document)->execute(AddUnit{(*document)->lab(), u"Dinas"_s}));
    QVERIFY((*document)->saveCopy(path("copy.lumbung")));
    auto copy = Document::open(path("copy.lumbung"), Document::Access::ReadWrite);
    QVERIFY(copy);
    QCOMPARE((*copy)->store().opds.count(""), 1);
    // The copy is written by a station of its own: both may go on.
    QVERIFY((*copy)->execute(AddUnit{(*copy)->lab(), u"Dinas B"_s}));
    QCOMPARE((*copy)->check().value(), QStringList());
}

void TestDocument::atRestTheFileIsAlone()
{
    {
        auto made = Document::create(path("alone.lumbung"), {.name = u"Lab"_s});
        QVERIFY((*made)->execute(AddUnit{(*made)->lab(), u"Dinas"_s}));
    }
    const auto beside = QDir(m_folder.path()).entryList({u"alone*"_s});
    QCOMPARE(beside, QStringList{u"alone.lumbung"_s});
}

/// A killed program leaves the file and its write-ahead log as they lie: a copy of both is that.
void TestDocument::whatWasTypedBeforeACrashIsThere()
{
    auto made = Document::create(path("crash.lumbung"), {.name = u"Lab"_s});
    QVERIFY((*made)->execute(AddUnit{(*made)->lab(), u"Dinas"_s}));
    QVERIFY(QFile::copy(path("crash.lumbung"), path("left.lumbung")));
    QVERIFY(QFile::copy(path("crash.lumbung-wal"), path("left.lumbung-wal")));

    auto opened = Document::open(path("left.lumbung"), Document::Access::ReadWrite);

    QVERIFY(opened);
    QCOMPARE((*opened)->store().opds.count(""), 1);
    QCOMPARE((*opened)->check().value(), QStringList());
}

void TestDocument::aDamagedFileIsToldApart()
{
    {
        QVERIFY(Document::create(path("hurt.lumbung"), {.name = u"Lab"_s}));
    }
    QFile file(path("hurt.lumbung"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 at = 200; at < file.size(); at += 512) {
        file.seek(at);
        file.write(QByteArray(256, '\x5a'));
    }
    file.close();
    const auto opened = Document::open(path("hurt.lumbung"), Document::Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::Corrupt);
    QVERIFY(!opened.error().message.isEmpty());
}

void TestDocument::aNewerFileCanBeRead()
{
    {
        auto made = Document::create(path("newer.lumbung"), {.name = u"Lab"_s});
        (*made)->store().database().script("PRAGMA user_version = 99");
    }
    const auto refused = Document::open(path("newer.lumbung"), Document::Access::ReadWrite);
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::TooNew);
    QVERIFY(Document::open(path("newer.lumbung"), Document::Access::ReadOnly));
}

} // namespace

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
