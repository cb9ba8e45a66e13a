// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/step_block_commands.h"
#include "tests/core/planned_lab.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

class TestSteps : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_lab.emplace(); }

    void stepsKeepTheOrderTheyAreAddedIn();
    void anEndBeforeTheStartIsRefused();
    void aMovedStepStandsWhereItWasPut();
    void movingStillWorksWhenThereIsNoGapLeft();
    void removedStepsComeBackWithUndo();
    void aTemplateLaysItsStepsOutFromTheStart();
    void cellsAreReadAsPeopleWriteThem();
    void cellsThatCannotBeReadSayWhy();
    void aPastedBlockChangesAndAddsStepsAtOnce();
    void aPasteKeepsWhatItCannotRead();
    void datesArePastedInAnyOrder();
    void fillingDownCopiesOneField();
    void clearedCellsAreEmpty();
    void shiftingMovesAndStretches();

private:
    const Store &store() const { return m_lab->document->store(); }
    LabId lab() const { return m_lab->document->lab(); }

    std::optional<PlannedLab> m_lab;
};

void TestSteps::stepsKeepTheOrderTheyAreAddedIn()
{
    for (const auto &name : {u"satu"_s, u"dua"_s, u"tiga"_s})
        m_lab->step(m_lab->serabi, name);
    QCOMPARE(m_lab->activities(m_lab->serabi), (QStringList{u"satu"_s, u"dua"_s, u"tiga"_s}));
}

void TestSteps::anEndBeforeTheStartIsRefused()
{
    m_lab->step(m_lab->serabi, u"Uji"_s, m_lab->today, m_lab->today);
    Step changed = m_lab->stepAt(m_lab->serabi, 0);
    changed.end = m_lab->today.addDays(-1);
    const auto refused = m_lab->document->execute(UpdateStep{changed});
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, u"The end is before the start."_s);
    QCOMPARE(m_lab->stepAt(m_lab->serabi, 0).end, m_lab->today);
}

void TestSteps::aMovedStepStandsWhereItWasPut()
{
    m_lab->step(m_lab->serabi, u"a"_s);
    m_lab->step(m_lab->serabi, u"b"_s);
    const StepId last = m_lab->step(m_lab->serabi, u"c"_s);
    QVERIFY(m_lab->document->execute(MoveStep{last, 0}));
    QCOMPARE(m_lab->activities(m_lab->serabi).join(u' '), u"c a b"_s);
    QVERIFY(m_lab->document->execute(MoveStep{last, 1}));
    QCOMPARE(m_lab->activities(m_lab->serabi).join(u' '), u"a c b"_s);
    QVERIFY(m_lab->document->execute(MoveStep{last, 99}));
    QCOMPARE(m_lab->activities(m_lab->serabi).join(u' '), u"a b c"_s);
}

void TestSteps::movingStillWorksWhenThereIsNoGapLeft()
{
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
        m_lab->step(m_lab->serabi, name);
    for (int turn = 0; turn < 40; ++turn) {
        QVERIFY(m_lab->document->execute(MoveStep{m_lab->stepAt(m_lab->serabi, 2).id, 1}));
        QCOMPARE(m_lab->activities(m_lab->serabi).join(u' '), turn % 2 ? u"a b c"_s : u"a c b"_s);
    }
}

void TestSteps::removedStepsComeBackWithUndo()
{
    m_lab->step(m_lab->serabi, u"a"_s);
    const StepId gone = m_lab->step(m_lab->serabi, u"b"_s);
    QVERIFY(m_lab->document->execute(RemoveSteps{{gone}}));
    QCOMPARE(m_lab->activities(m_lab->serabi), QStringList{u"a"_s});
    QVERIFY(m_lab->document->undo());
    QCOMPARE(m_lab->activities(m_lab->serabi).join(u' '), u"a b"_s);
}

void TestSteps::aTemplateLaysItsStepsOutFromTheStart()
{
    m_lab->step(m_lab->serabi, u"a"_s);
    const auto added =
        m_lab->document->execute(AddStepsFromTemplate{m_lab->serabi, u"umum"_s, QDate(2026, 1, 5)});
    QVERIFY(added);
    QCOMPARE(added->size(), size_t(8));
    QCOMPARE(m_lab->activities(m_lab->serabi).first(), u"a"_s);
    QCOMPARE(m_lab->stepAt(m_lab->serabi, 1).start, QDate(2026, 1, 5));
    QCOMPARE(m_lab->stepAt(m_lab->serabi, 1).end,
             QDate(2026, 1, 18)); // two weeks, both days counted
    QVERIFY(!m_lab->stepAt(m_lab->serabi, 8).output.isEmpty());
    QVERIFY(m_lab->document->undo());
    QCOMPARE(m_lab->activities(m_lab->serabi), QStringList{u"a"_s});
}

void TestSteps::cellsAreReadAsPeopleWriteThem()
{
    const auto sources = listEntries(store(), lab(), QStringLiteral("fund_source"));
    Step step{.id = StepId(0)};
    QVERIFY(readStepField(step, StepField::Start, u"2/12/2026"_s, sources));
    QVERIFY(readStepField(step, StepField::End, u"30 Jun 2027"_s, sources));
    QVERIFY(readStepField(step, StepField::Budget, u"Rp18.000.000"_s, sources));
    QVERIFY(readStepField(step, StepField::Source, u" blud "_s, sources));
    QCOMPARE(step.start, QDate(2026, 12, 2));
    QCOMPARE(step.end, QDate(2027, 6, 30));
    QCOMPARE(step.budget, 18'000'000);
    QCOMPARE(step.source, u"blud"_s);
    QVERIFY(readStepField(step, StepField::Budget, u"none"_s, sources));
    QCOMPARE(step.budget, 0);
    QVERIFY(readStepField(step, StepField::Budget, QString(), sources));
    QVERIFY(!step.budget);
    QCOMPARE(stepFieldText(step, StepField::End, sources, Language::English), u"30 Jun 2027"_s);
}

void TestSteps::cellsThatCannotBeReadSayWhy()
{
    const auto sources = listEntries(store(), lab(), QStringLiteral("fund_source"));
    Step step{.id = StepId(0), .start = m_lab->today};
    for (const auto &[field, text] : {std::pair{StepField::Start, u"besok"_s},
                                      {StepField::Budget, u"banyak"_s},
                                      {StepField::Source, u"dompet"_s},
                                      {StepField::End, u"1/1/2020"_s}}) {
        const Step before = step;
        const auto refused = readStepField(step, field, text, sources);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.endsWith(u'.'));
        QCOMPARE(step, before);
    }
}

void TestSteps::aPastedBlockChangesAndAddsStepsAtOnce()
{
    const StepId first = m_lab->step(m_lab->serabi, u"lama"_s);
    const auto pasted = m_lab->document->execute(
        PasteSteps{.idea = m_lab->serabi,
                   .first = first,
                   .fields = {StepField::Activity, StepField::Who, StepField::Budget},
                   .rows = {{u"Bentuk tim"_s, u"Rina"_s, u"0"_s},
                            {u"Latih"_s, u"Heri"_s, u"3.500.000"_s},
                            {u""_s, u" "_s}}});
    QVERIFY(pasted);
    QVERIFY(pasted->refused.empty());
    QCOMPARE(m_lab->activities(m_lab->serabi), (QStringList{u"Bentuk tim"_s, u"Latih"_s}));
    QCOMPARE(m_lab->stepAt(m_lab->serabi, 1).budget, 3'500'000);
    QVERIFY(m_lab->document->undo());
    QCOMPARE(m_lab->activities(m_lab->serabi), QStringList{u"lama"_s});
}

void TestSteps::aPasteKeepsWhatItCannotRead()
{
    const auto pasted =
        m_lab->document->execute(PasteSteps{.idea = m_lab->serabi,
                                            .first = {},
                                            .fields = {StepField::Activity, StepField::Budget},
                                            .rows = {{u"Bentuk tim"_s, u"belum tahu"_s}}});
    QVERIFY(pasted);
    QCOMPARE(m_lab->activities(m_lab->serabi), QStringList{u"Bentuk tim"_s});
    QCOMPARE(pasted->refused.size(), size_t(1));
    QCOMPARE(pasted->refused.front().text, u"belum tahu"_s);
    QCOMPARE(pasted->refused.front().cell,
             (StepCell{m_lab->stepAt(m_lab->serabi, 0).id, StepField::Budget}));
}

void TestSteps::datesArePastedInAnyOrder()
{
    const StepId first = m_lab->step(m_lab->serabi, u"a"_s, QDate(2026, 1, 1), QDate(2026, 1, 5));
    const auto pasted =
        m_lab->document->execute(PasteSteps{.idea = m_lab->serabi,
                                            .first = first,
                                            .fields = {StepField::Start, StepField::End},
                                            .rows = {{u"1/6/2026"_s, u"9/6/2026"_s}}});
    QVERIFY(pasted);
    QVERIFY(pasted->refused.empty());
    QCOMPARE(m_lab->stepAt(m_lab->serabi, 0).start, QDate(2026, 6, 1));
    QCOMPARE(m_lab->stepAt(m_lab->serabi, 0).end, QDate(2026, 6, 9));
}

void TestSteps::fillingDownCopiesOneField()
{
    const StepId first = m_lab->step(m_lab->serabi, u"a"_s, m_lab->today, m_lab->today);
    const StepId second = m_lab->step(m_lab->serabi, u"b"_s);
    QVERIFY(m_lab->document->execute(FillSteps{{first, StepField::Start}, {second}}));
    QCOMPARE(m_lab->stepAt(m_lab->serabi, 1).start, m_lab->today);
    QCOMPARE(m_lab->stepAt(m_lab->serabi, 1).activity, u"b"_s);
}

void TestSteps::clearedCellsAreEmpty()
{
    const StepId id = m_lab->step(m_lab->serabi, u"a"_s, m_lab->today, m_lab->today);
    QVERIFY(
        m_lab->document->execute(ClearStepCells{{{id, StepField::Start}, {id, StepField::End}}}));
    QVERIFY(!m_lab->stepAt(m_lab->serabi, 0).start.isValid());
    QVERIFY(!m_lab->stepAt(m_lab->serabi, 0).end.isValid());
    QCOMPARE(m_lab->stepAt(m_lab->serabi, 0).activity, u"a"_s);
}

void TestSteps::shiftingMovesAndStretches()
{
    const StepId id = m_lab->step(m_lab->serabi, u"a"_s, m_lab->today, m_lab->today.addDays(2));
    QVERIFY(m_lab->document->execute(ShiftSteps{.steps = {id}, .startDays = 1, .endDays = 1}));
    QCOMPARE(m_lab->stepAt(m_lab->serabi, 0).start, m_lab->today.addDays(1));
    QCOMPARE(m_lab->stepAt(m_lab->serabi, 0).end, m_lab->today.addDays(3));
    QVERIFY(m_lab->document->execute(ShiftSteps{.steps = {id}, .endDays = -2}));
    QCOMPARE(m_lab->stepAt(m_lab->serabi, 0).end, m_lab->today.addDays(1));
    QVERIFY(!m_lab->document->execute(ShiftSteps{.steps = {id}, .endDays = -1}));
    const StepId bare = m_lab->step(m_lab->serabi, u"b"_s);
    QVERIFY(!m_lab->document->execute(ShiftSteps{.steps = {bare}, .endDays = 1}));
}

} // namespace

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
