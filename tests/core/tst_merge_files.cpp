// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/evidence_commands.h"
#include "core/schema/migrations.h"
#include "tests/core/lab_contents.h"
#include "tests/core/two_laptops.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// A laptop's memory of where it stopped writing, outside its files.
class Memory
{
public:
    DocumentOptions options()
    {
        DocumentOptions options = TwoLaptops::options("Rina");
        options.stations = {[this](const QString &file) {
                                return m_marks.contains(file) ? std::optional(m_marks.at(file))
                                                              : std::nullopt;
                            },
                            [this](const QString &file, const journal::StationMark &mark) {
                                m_marks[file] = mark;
                            }};
        return options;
    }

private:
    std::map<QString, journal::StationMark> m_marks;
};

/// Takes the file \a path back to the first schema.
void makeOlder(const QString &path)
{
    db::Database old(path);
    old.script("DROP TABLE conflict; DROP TABLE revived; DROP TABLE parked_entry;"
               "ALTER TABLE undo_step DROP COLUMN was; ALTER TABLE undo_step DROP COLUMN got;"
               "PRAGMA user_version = 1; PRAGMA journal_mode = DELETE");
}

/// Files that are merged: again, taken back, older, damaged, not of this lab.
class TestMergeFiles : public QObject
{
    Q_OBJECT

private slots:
    void mergingAgainWritesNothing();
    void takingAMergeBackForgetsItAndMergingBringsItBack();
    void aRehearsalChangesNothing();
    void whatWasMergedCanBeMergedOn();
    void evidenceComesAlong();
    void anOlderFileIsMergedAndStaysAsItIs();
    void aFileThatCannotBeMergedIsExplained();
    void aTamperedJournalIsRefusedAsAWhole();
    void oneStationThatWroteBothIsRecognised();
    void bringingOneMergeBackLeavesTheOtherAside();
    void aMergeThatWasTakenBackSilencesNobody();
    void aCopyWrittenOnTheSameLaptopIsMerged();
    void aMergedCopyOfTheSameLaptopCanBeTakenBackAndMergedAgain();
    void anEntryThatTakesBackNothingIsRefused();
    void anOlderFileIsOnlyRead();
};

void TestMergeFiles::mergingAgainWritesNothing()
{
    TwoLaptops lab;
    lab.rename(*lab.there, "GIZI");
    lab.merge(*lab.here, "there");
    lab.here.reset();
    QFile file(lab.path("here"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();

    lab.here = lab.open("here", TwoLaptops::options("Rina"));
    QCOMPARE(lab.here->merge(lab.path("there"))->entries, 0);
    lab.here.reset();

    QVERIFY(file.seek(0));
    QVERIFY(file.readAll() == before);
}

void TestMergeFiles::takingAMergeBackForgetsItAndMergingBringsItBack()
{
    TwoLaptops lab;
    const IdeaId added = lab.addIdea(*lab.there, "PINTU SOSIAL");
    lab.rename(*lab.there, "GIZI");
    lab.merge(*lab.here, "there");
    QCOMPARE(lab.here->undoLabel(), u"merge files"_s);

    QVERIFY(lab.here->undo());
    QVERIFY(!lab.here->store().ideas.find(added));
    QCOMPARE(lab.ideaIn(*lab.here).name, u"RONDA GIZI"_s);
    QVERIFY(lab.here->redo());
    QVERIFY(lab.here->store().ideas.find(added));
    QVERIFY(lab.here->undo());

    lab.here.reset(); // Also after the file was closed.
    lab.here = lab.open("here", TwoLaptops::options("Rina"));
    lab.merge(*lab.here, "there");
    QVERIFY(lab.here->store().ideas.find(added));
    QCOMPARE(lab.ideaIn(*lab.here).name, u"GIZI"_s);
}

void TestMergeFiles::aRehearsalChangesNothing()
{
    TwoLaptops lab;
    lab.addIdea(*lab.there, "PINTU SOSIAL");
    lab.rename(*lab.there, "GIZI");
    const QStringList before = contents(*lab.here);
    const QString label = lab.here->undoLabel();

    const auto would = lab.here->rehearseMerge(lab.path("there"));

    QVERIFY(would);
    const auto ideas = would->tables.at(int(schema::Table::Idea));
    QCOMPARE(ideas.added, 1);
    QCOMPARE(ideas.changed, 1);
    QCOMPARE(contents(*lab.here), before);
    QCOMPARE(lab.here->undoLabel(), label);
    QCOMPARE(lab.here->merge(lab.path("there"))->entries, would->entries);
}

void TestMergeFiles::whatWasMergedCanBeMergedOn()
{
    TwoLaptops lab;
    QVERIFY(lab.here->saveCopy(lab.path("third")));
    const auto third = lab.open("third", TwoLaptops::options("Budi"));
    const IdeaId added = lab.addIdea(*lab.there, "PINTU SOSIAL");
    const IdeaId other = lab.addIdea(*third, "HALTE RAMAH");

    lab.merge(*lab.here, "there");
    lab.merge(*third, "here");
    lab.merge(*lab.there, "third");

    QVERIFY(third->store().ideas.find(added));
    QVERIFY(lab.there->store().ideas.find(other));
    QCOMPARE(contents(*lab.there), contents(*third));
}

void TestMergeFiles::evidenceComesAlong()
{
    TwoLaptops lab;
    const EvidenceFile photo{.fileName = u"foto.pdf"_s, .bytes = QByteArray("%PDF-1.4 bukti")};
    QVERIFY(lab.there->execute(AddEvidence{lab.idea, {}, {photo}, lab.today}));

    lab.merge(*lab.here, "there");

    const auto kept = lab.here->store().evidences.list("").at(0);
    QCOMPARE(lab.here->store().attachments.bytes(kept.attachment), photo.bytes);
}

void TestMergeFiles::anOlderFileIsMergedAndStaysAsItIs()
{
    TwoLaptops lab;
    const IdeaId added = lab.addIdea(*lab.there, "PINTU SOSIAL");
    lab.there.reset();
    makeOlder(lab.path("there"));
    QFile file(lab.path("there"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();

    lab.merge(*lab.here, "there");

    QVERIFY(lab.here->store().ideas.find(added));
    QVERIFY(file.seek(0));
    QVERIFY(file.readAll() == before);
}

void TestMergeFiles::aFileThatCannotBeMergedIsExplained()
{
    TwoLaptops lab;
    QCOMPARE(lab.here->merge(lab.path("nowhere")).error().fault, Fault::NotFound);
    QCOMPARE(lab.here->merge(lab.path("here")).error().fault, Fault::Invalid);
    QFile text(lab.path("letter"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("Kepada Yth.");
    text.close();
    QCOMPARE(lab.here->merge(lab.path("letter")).error().fault, Fault::Foreign);
    lab.there.reset();
    db::Database(lab.path("there")).setPragma("user_version", schema::newestVersion() + 1);
    QCOMPARE(lab.here->merge(lab.path("there")).error().fault, Fault::TooNew);
}

void TestMergeFiles::aTamperedJournalIsRefusedAsAWhole()
{
    TwoLaptops lab;
    lab.addIdea(*lab.there, "PINTU SOSIAL");
    lab.rename(*lab.there, "GIZI");
    lab.there.reset();
    db::Database(lab.path("there"))
        .run("UPDATE entry SET author = 'Orang lain' WHERE author = 'Sari'");
    const QStringList before = contents(*lab.here);

    const auto merged = lab.here->merge(lab.path("there"));

    QVERIFY(!merged);
    QCOMPARE(merged.error().fault, Fault::Corrupt);
    QCOMPARE(merged.error().file, lab.path("there"));
    QCOMPARE(contents(*lab.here), before);
    QCOMPARE(lab.here->check().value(), QStringList());
    lab.rename(*lab.here, "RONDA"); // The file goes on.
}

/// A laptop whose whole disk was copied: both believe to be the same station.
void TestMergeFiles::oneStationThatWroteBothIsRecognised()
{
    Memory memory; // Outlives the files.
    TwoLaptops lab;
    lab.here.reset();
    lab.here = lab.open("here", memory.options());
    lab.rename(*lab.here, "RONDA");
    lab.here.reset();
    QFile::remove(lab.path("twin"));
    QVERIFY(QFile::copy(lab.path("here"), lab.path("twin")));
    const Memory copied = memory;
    lab.here = lab.open("here", memory.options());
    lab.rename(*lab.here, "RONDA SATU");
    lab.here.reset();
    memory = copied;
    auto other = lab.open("twin", memory.options());
    lab.rename(*other, "RONDA DUA");
    other.reset();
    lab.here = lab.open("here", memory.options());

    const auto merged = lab.here->merge(lab.path("twin"));

    QVERIFY(!merged);
    QCOMPARE(merged.error().fault, Fault::Invalid);
    QCOMPARE(lab.ideaIn(*lab.here).name, u"RONDA SATU"_s);
}

void TestMergeFiles::bringingOneMergeBackLeavesTheOtherAside()
{
    TwoLaptops lab;
    QVERIFY(lab.here->saveCopy(lab.path("third")));
    const auto third = lab.open("third", TwoLaptops::options("Budi"));
    const IdeaId first = lab.addIdea(*lab.there, "PINTU SOSIAL");
    const IdeaId second = lab.addIdea(*third, "HALTE RAMAH");
    lab.merge(*lab.here, "there");
    lab.merge(*lab.here, "third");

    QVERIFY(lab.here->undo());
    QVERIFY(lab.here->undo());
    QVERIFY(lab.here->redo());
    QVERIFY(lab.here->store().ideas.find(first));
    QVERIFY(!lab.here->store().ideas.find(second));
    QCOMPARE(lab.here->check().value(), QStringList());
    QVERIFY(lab.here->redo());
    QVERIFY(lab.here->store().ideas.find(second));
}

void TestMergeFiles::aMergeThatWasTakenBackSilencesNobody()
{
    TwoLaptops lab;
    lab.rename(*lab.there, "GIZI");
    lab.merge(*lab.here, "there");
    lab.tell(*lab.here, "Satu.");
    QVERIFY(lab.here->undo());
    QVERIFY(lab.here->undo());      // The merge.
    lab.rename(*lab.here, "RONDA"); // Without knowing of Sari's name.

    lab.merge(*lab.here, "there");

    QCOMPARE(lab.here->conflicts().size(), 1U);
}

void TestMergeFiles::aCopyWrittenOnTheSameLaptopIsMerged()
{
    Memory memory; // Outlives the files.
    TwoLaptops lab;
    lab.here.reset();
    lab.here = lab.open("here", memory.options());
    lab.tell(*lab.here, "Satu.");
    lab.here.reset();
    lab.here = lab.open("here", memory.options()); // Goes on as the same station,
    QVERIFY(lab.here->saveCopy(lab.path("copy")));
    auto copy = lab.open("copy", memory.options()); // and so would the copy.
    lab.rename(*copy, "RONDA");
    copy.reset();

    lab.merge(*lab.here, "copy");
    lab.tell(*lab.here, "Dua.");
    QCOMPARE(lab.here->check().value(), QStringList());
    lab.merge(*lab.there, "here");
    QCOMPARE(lab.ideaIn(*lab.there).name, u"RONDA"_s);
    QCOMPARE(lab.ideaIn(*lab.there).problem, u"Dua."_s);
}

void TestMergeFiles::aMergedCopyOfTheSameLaptopCanBeTakenBackAndMergedAgain()
{
    Memory memory; // Outlives the files.
    TwoLaptops lab;
    lab.here.reset();
    lab.here = lab.open("here", memory.options());
    lab.tell(*lab.here, "Satu.");
    lab.here.reset();
    QVERIFY(QFile::copy(lab.path("here"), lab.path("copy")));
    auto copy = lab.open("copy", memory.options());
    lab.rename(*copy, "RONDA");
    copy.reset();
    lab.here = lab.open("here", memory.options());
    lab.merge(*lab.here, "copy");
    lab.here.reset();

    lab.here = lab.open("here", memory.options());
    QVERIFY(lab.here->undo());
    lab.tell(*lab.here, "Dua.");
    lab.merge(*lab.here, "copy");

    QCOMPARE(lab.ideaIn(*lab.here).name, u"RONDA"_s);
    QCOMPARE(lab.ideaIn(*lab.here).problem, u"Dua."_s);
}

void TestMergeFiles::anEntryThatTakesBackNothingIsRefused()
{
    TwoLaptops lab;
    lab.rename(*lab.there, "GIZI");
    lab.there.reset();
    db::Database(lab.path("there"))
        .run("UPDATE entry SET undoes = 5 WHERE id = (SELECT max(id) FROM entry)");

    const auto merged = lab.here->merge(lab.path("there"));

    QVERIFY(!merged);
    QCOMPARE(merged.error().fault, Fault::Corrupt);
}

void TestMergeFiles::anOlderFileIsOnlyRead()
{
    TwoLaptops lab;
    lab.there.reset();
    makeOlder(lab.path("there"));

    const auto document = Document::open(lab.path("there"), Document::Access::ReadOnly);

    QVERIFY(document);
    QCOMPARE((*document)->undoLabel(), QString());
    QVERIFY((*document)->conflicts().empty());
    QCOMPARE((*document)->check().value(), QStringList());
}

} // namespace

QTEST_GUILESS_MAIN(TestMergeFiles)
#include "tst_merge_files.moc"
