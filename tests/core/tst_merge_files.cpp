// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/evidence_commands.h"
#include "core/schema/migrations.h"
#include "tests/core/lab_contents.h"
#include "tests/core/two_laptops.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

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
    {
        db::Database old(lab.path("there"));
        old.script("DROP TABLE conflict; DROP TABLE revived; DROP TABLE parked_entry;"
                   "ALTER TABLE undo_step DROP COLUMN was; ALTER TABLE undo_step DROP COLUMN got;"
                   "PRAGMA user_version = 1; PRAGMA journal_mode = DELETE");
    }
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
    TwoLaptops lab;
    std::map<QString, journal::StationMark> marks;
    DocumentOptions twin = TwoLaptops::options("Rina");
    twin.stations = {
        [&](const QString &file) {
            return marks.contains(file) ? std::optional(marks.at(file)) : std::nullopt;
        },
        [&](const QString &file, const journal::StationMark &mark) { marks[file] = mark; }};
    lab.here.reset();
    lab.here = lab.open("here", twin);
    lab.rename(*lab.here, "RONDA");
    lab.here.reset();
    QFile::remove(lab.path("twin"));
    QVERIFY(QFile::copy(lab.path("here"), lab.path("twin")));
    const auto copied = marks;
    lab.here = lab.open("here", twin);
    lab.rename(*lab.here, "RONDA SATU");
    lab.here.reset();
    marks = copied;
    auto other = lab.open("twin", twin);
    lab.rename(*other, "RONDA DUA");
    other.reset();
    lab.here = lab.open("here", twin);

    const auto merged = lab.here->merge(lab.path("twin"));

    QVERIFY(!merged);
    QCOMPARE(merged.error().fault, Fault::Invalid);
    QCOMPARE(lab.ideaIn(*lab.here).name, u"RONDA SATU"_s);
}

} // namespace

QTEST_GUILESS_MAIN(TestMergeFiles)
#include "tst_merge_files.moc"
