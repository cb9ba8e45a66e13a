// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/step_commands.h"
#include "tests/core/lab_contents.h"
#include "tests/core/two_laptops.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// What two people wrote apart, and what becomes of it.
class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void editsOfDifferentFieldsBothStand();
    void ofTheSameFieldTheNewerStandsAndTheOtherIsListed();
    void theClockDecidesNothing();
    void whoChoosesSettlesItForAll();
    void theOtherValueCanBeChosen();
    void aChangeAgainstARemovalKeepsTheRecord();
    void aRecordBelowARemovedOneKeepsThatToo();
    void anUndoneEditDoesNotBeatAColleague();
    void theSameUnitRegisteredTwiceIsOne();
    void anEditOfWhatBothRegisteredIsNoConflict();
    void aTieIsDecidedAlikeEverywhere();
    void startAndEndOfAStepStayTogether();
    void whatWasRemovedCanBeBroughtBack();
    void anEarlierValueCanBeBroughtBack();
};

void TestMerge::editsOfDifferentFieldsBothStand()
{
    TwoLaptops lab;
    lab.rename(*lab.here, "RONDA");
    lab.tell(*lab.there, "Balita tidak ditimbang.");

    lab.merge(*lab.here, "there");

    QCOMPARE(lab.ideaIn(*lab.here).name, u"RONDA"_s);
    QCOMPARE(lab.ideaIn(*lab.here).problem, u"Balita tidak ditimbang."_s);
    QVERIFY(lab.here->conflicts().empty());
}

void TestMerge::ofTheSameFieldTheNewerStandsAndTheOtherIsListed()
{
    TwoLaptops lab;
    lab.rename(*lab.here, "RONDA");
    lab.tell(*lab.there, "Balita tidak ditimbang."); // One change more: the later name.
    lab.rename(*lab.there, "GIZI");

    lab.merge(*lab.here, "there");
    lab.merge(*lab.there, "here");

    for (const auto *document : {lab.here.get(), lab.there.get()}) {
        QCOMPARE(lab.ideaIn(*document).name, u"GIZI"_s);
        const auto conflicts = document->conflicts();
        QCOMPARE(conflicts.size(), 1U);
        QCOMPARE(conflicts[0].other.author, u"Rina"_s);
        QCOMPARE(conflicts[0].values.size(), 1U);
        QCOMPARE(conflicts[0].values[0].second.bytes, QByteArray("RONDA"));
    }
}

void TestMerge::theClockDecidesNothing()
{
    TwoLaptops lab;
    lab.there.reset();
    DocumentOptions late = TwoLaptops::options("Sari");
    late.now = [] { return QDateTime::currentDateTimeUtc().addYears(-10); };
    lab.there = lab.open("there", late);
    lab.rename(*lab.here, "RONDA");
    lab.merge(*lab.there, "here");
    lab.rename(*lab.there, "GIZI"); // Sari saw Rina's name and replaced it.

    lab.merge(*lab.here, "there");

    QCOMPARE(lab.ideaIn(*lab.here).name, u"GIZI"_s);
    QVERIFY(lab.here->conflicts().empty());
}

void TestMerge::whoChoosesSettlesItForAll()
{
    TwoLaptops lab;
    lab.rename(*lab.here, "RONDA");
    lab.rename(*lab.there, "GIZI");
    lab.merge(*lab.here, "there");
    lab.merge(*lab.there, "here");
    const QString shown = lab.ideaIn(*lab.here).name;

    QVERIFY(lab.here->choose(lab.here->conflicts().at(0), Document::Choice::KeepShown));
    QVERIFY(lab.here->conflicts().empty());
    lab.merge(*lab.there, "here");

    QCOMPARE(lab.ideaIn(*lab.there).name, shown);
    QVERIFY(lab.there->conflicts().empty());
    QVERIFY(lab.here->undo());
    QCOMPARE(lab.here->conflicts().size(), 1U);
}

void TestMerge::theOtherValueCanBeChosen()
{
    TwoLaptops lab;
    lab.rename(*lab.here, "RONDA");
    lab.rename(*lab.there, "GIZI");
    lab.merge(*lab.here, "there");
    const auto conflict = lab.here->conflicts().at(0);

    QVERIFY(lab.here->choose(conflict, Document::Choice::TakeOther));

    QCOMPARE(lab.ideaIn(*lab.here).name.toUtf8(), conflict.values[0].second.bytes);
    QVERIFY(lab.here->conflicts().empty());
}

void TestMerge::aChangeAgainstARemovalKeepsTheRecord()
{
    TwoLaptops lab;
    const OpdId social = TwoLaptops::addUnit(*lab.here, "Dinas Sosial");
    lab.merge(*lab.there, "here");
    QVERIFY(lab.here->execute(RemoveOpds{{social}}));
    Opd changed = lab.there->store().opds.find(social).value();
    changed.headName = u"Drs. Fajar"_s;
    QVERIFY(lab.there->execute(UpdateOpd{changed}));

    lab.merge(*lab.here, "there");

    QCOMPARE(lab.here->store().opds.find(social).value().headName, u"Drs. Fajar"_s);
    QCOMPARE(lab.here->conflicts().size(), 1U);
    QVERIFY(lab.here->conflicts()[0].isRemoval());
    QVERIFY(lab.here->choose(lab.here->conflicts()[0], Document::Choice::KeepShown));
    QVERIFY(lab.here->conflicts().empty());
    QVERIFY(lab.here->store().opds.find(social));
}

void TestMerge::aRecordBelowARemovedOneKeepsThatToo()
{
    TwoLaptops lab;
    const OpdId social = TwoLaptops::addUnit(*lab.here, "Dinas Sosial");
    lab.merge(*lab.there, "here");
    QVERIFY(lab.here->execute(RemoveOpds{{social}}));
    const IdeaId added = lab.addIdea(*lab.there, "PINTU SOSIAL", social);

    lab.merge(*lab.here, "there");
    lab.merge(*lab.there, "here");
    QVERIFY(lab.here->store().ideas.find(added));
    QVERIFY(lab.here->store().opds.find(social));
    QCOMPARE(contents(*lab.there), contents(*lab.here));

    lab.tell(*lab.there, "Apa saja."); // What was seen and left stays, whatever comes.
    QVERIFY(lab.there->undo());
    lab.merge(*lab.here, "there");
    QVERIFY(lab.here->store().opds.find(social));
}

void TestMerge::anUndoneEditDoesNotBeatAColleague()
{
    TwoLaptops lab;
    lab.rename(*lab.there, "GIZI");
    lab.tell(*lab.here, "Satu.");
    lab.rename(*lab.here, "RONDA");
    QVERIFY(lab.here->undo());

    lab.merge(*lab.here, "there");

    QCOMPARE(lab.ideaIn(*lab.here).name, u"GIZI"_s);
    QVERIFY(lab.here->conflicts().empty());
}

void TestMerge::theSameUnitRegisteredTwiceIsOne()
{
    TwoLaptops lab;
    const OpdId here = TwoLaptops::addUnit(*lab.here, "Dinas Sosial");
    const OpdId there = TwoLaptops::addUnit(*lab.there, "Dinas Sosial", "Drs. Fajar");
    QCOMPARE(there, here);

    lab.merge(*lab.here, "there");

    QCOMPARE(lab.here->store().opds.count("WHERE name = 'Dinas Sosial'"), 1);
    QCOMPARE(lab.here->store().opds.find(here).value().headName, u"Drs. Fajar"_s);
    QVERIFY(lab.here->conflicts().empty());
}

void TestMerge::anEditOfWhatBothRegisteredIsNoConflict()
{
    TwoLaptops lab;
    const Opd unit = TwoLaptops::newUnit(*lab.here, "Dinas Sosial", "Drs. Fajar");
    const OpdId social = lab.here->execute(AddOpd{unit}).value();
    QVERIFY(lab.there->execute(AddOpd{unit}));
    Opd changed = lab.there->store().opds.find(social).value();
    changed.headName = u"Dra. Ani"_s;
    QVERIFY(lab.there->execute(UpdateOpd{changed}));

    lab.merge(*lab.here, "there");

    QCOMPARE(lab.here->store().opds.find(social).value().headName, u"Dra. Ani"_s);
    QVERIFY(lab.here->conflicts().empty());
}

/// Both are counted alike, and each file numbers the stations in its own way.
void TestMerge::aTieIsDecidedAlikeEverywhere()
{
    TwoLaptops lab;
    for (const auto &[one, other] : {std::pair("one", "other"), std::pair("third", "fourth")}) {
        QVERIFY(lab.here->saveCopy(lab.path(one)));
        QVERIFY(lab.here->saveCopy(lab.path(other)));
        const auto first = lab.open(one, TwoLaptops::options("Ani"));
        const auto second = lab.open(other, TwoLaptops::options("Budi"));
        lab.rename(*first, "RONDA");
        lab.rename(*second, "GIZI");

        lab.merge(*first, other);
        lab.merge(*second, one);

        QCOMPARE(lab.ideaIn(*second).name, lab.ideaIn(*first).name);
    }
}

void TestMerge::startAndEndOfAStepStayTogether()
{
    TwoLaptops lab;
    const auto date = [](int day) { return QDate(2026, 12, day); };
    Step step{.id = StepId(0)};
    step.idea = lab.idea;
    step.activity = u"Latih kader"_s;
    step.start = date(1);
    step.end = date(10);
    const StepId id = lab.here->execute(AddStep{step}).value();
    lab.merge(*lab.there, "here");
    const auto move = [id](Document &document, QDate start, QDate end) {
        Step moved = document.store().steps.find(id).value();
        moved.start = start;
        moved.end = end;
        QVERIFY(document.execute(UpdateStep{moved}));
    };
    move(*lab.here, date(8), date(10));
    move(*lab.there, date(1), date(5));

    lab.merge(*lab.here, "there");

    const Step merged = lab.here->store().steps.find(id).value();
    QVERIFY(merged.start <= merged.end);
    QCOMPARE(merged.end.day() - merged.start.day(), merged.start == date(8) ? 2 : 4);
    QCOMPARE(lab.here->conflicts().size(), 1U);
    QCOMPARE(lab.here->conflicts()[0].values.size(), 2U);
}

void TestMerge::whatWasRemovedCanBeBroughtBack()
{
    TwoLaptops lab;
    const OpdId social = TwoLaptops::addUnit(*lab.here, "Dinas Sosial");
    QVERIFY(lab.here->execute(RemoveOpds{{social}}));
    const qint64 removal = lab.here->journal().entries().all().back().id;

    QVERIFY(lab.here->bringBack(removal));

    QCOMPARE(lab.here->store().opds.find(social).value().name, u"Dinas Sosial"_s);
    QVERIFY(lab.here->undo());
    QVERIFY(!lab.here->store().opds.find(social));
    QCOMPARE(lab.here->check().value(), QStringList());
}

void TestMerge::anEarlierValueCanBeBroughtBack()
{
    TwoLaptops lab;
    const auto &catalogue = lab.here->journal().catalogue();
    const auto &columns = catalogue.shape(int(schema::Table::Idea)).columns;
    const int name = int(std::ranges::find(columns, "name") - columns.begin());
    lab.rename(*lab.here, "RONDA");

    QVERIFY(lab.here->restore({int(schema::Table::Idea), lab.idea.value()},
                              {{name, {db::Value::Type::Text, 0, "RONDA GIZI"}}}));

    QCOMPARE(lab.ideaIn(*lab.here).name, u"RONDA GIZI"_s);
    QVERIFY(lab.here->undo());
    QCOMPARE(lab.ideaIn(*lab.here).name, u"RONDA"_s);
}

} // namespace

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
