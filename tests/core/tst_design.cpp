// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan_commands.h"
#include "tests/core/planned_lab.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

class TestDesign : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_lab.emplace(); }

    void aDecisionWithoutANoteIsRefused();
    void anApprovalNeedsSteps();
    void whoActsForTheHeadIsNamed();
    void theLastDecisionCountsEvenWithAClockSetBack();
    void aPlanChangedAfterItsDecisionIsToldApart();
    void reportingProgressDoesNotChangeAPlan();
    void undoneChangesLeaveThePlanAsDecided();
    void plansComeGroupedByUnitWithTotals();
    void anIdeaSetAsideWaitsForNothing();
    void unitsWithWaitingPlansComeFirst();
    void gapsCountWhatIsMissing();
    void whatIsCompleteIsNotNamedAsMissing();

private:
    const Store &store() const { return m_lab->document->store(); }
    LabId lab() const { return m_lab->document->lab(); }

    std::optional<PlannedLab> m_lab;
};

void TestDesign::aDecisionWithoutANoteIsRefused()
{
    m_lab->step(m_lab->serabi, u"a"_s);
    QVERIFY(!m_lab->decide(m_lab->serabi, Review::Decision::Revise));
    QVERIFY(!m_lab->decide(m_lab->serabi, Review::Decision::Postpone, u"  "_s));
    QVERIFY(m_lab->decide(m_lab->serabi, Review::Decision::Approve));
    QVERIFY(m_lab->decide(m_lab->serabi, Review::Decision::Revise, u"Tambah anggaran."_s));
}

void TestDesign::anApprovalNeedsSteps()
{
    QVERIFY(!m_lab->decide(m_lab->serabi, Review::Decision::Approve));
    QVERIFY(m_lab->decide(m_lab->serabi, Review::Decision::Postpone, u"Belum ada langkah."_s));
}

void TestDesign::whoActsForTheHeadIsNamed()
{
    m_lab->step(m_lab->serabi, u"a"_s);
    DecideReview decision{
        .idea = m_lab->serabi, .date = m_lab->today, .at = 1, .decider = u"plt"_s};
    QVERIFY(!m_lab->document->execute(decision));
    decision.decidedBy = u"Heri Santosa"_s;
    QVERIFY(m_lab->document->execute(decision));
    QCOMPARE(m_lab->plan(m_lab->serabi).decidedBy, u"Heri Santosa"_s);
}

void TestDesign::theLastDecisionCountsEvenWithAClockSetBack()
{
    m_lab->step(m_lab->serabi, u"a"_s);
    QVERIFY(m_lab->decide(m_lab->serabi, Review::Decision::Approve, {}, 5000));
    QVERIFY(m_lab->decide(m_lab->serabi, Review::Decision::Postpone, u"Tunggu APBD."_s, 1000));
    QCOMPARE(m_lab->plan(m_lab->serabi).state, PlanState::Postponed);
    QCOMPARE(m_lab->plan(m_lab->serabi).note, u"Tunggu APBD."_s);
}

void TestDesign::aPlanChangedAfterItsDecisionIsToldApart()
{
    m_lab->step(m_lab->serabi, u"a"_s);
    QCOMPARE(m_lab->plan(m_lab->serabi).state, PlanState::Waiting);
    QVERIFY(m_lab->decide(m_lab->serabi, Review::Decision::Revise, u"Perjelas."_s));
    QCOMPARE(m_lab->plan(m_lab->serabi).state, PlanState::Revise);
    QVERIFY(m_lab->document->execute(
        UpdatePlan{{.id = ActionPlanId(m_lab->serabi.value()), .aim = u"Antrean turun"_s}}));
    QCOMPARE(m_lab->plan(m_lab->serabi).state, PlanState::Waiting); // mended: the head looks again
    QVERIFY(m_lab->decide(m_lab->serabi, Review::Decision::Approve));
    QVERIFY(!m_lab->plan(m_lab->serabi).isUndecided());
    m_lab->step(m_lab->serabi, u"b"_s);
    QCOMPARE(m_lab->plan(m_lab->serabi).state, PlanState::Approved);
    QVERIFY(m_lab->plan(m_lab->serabi).changedSince);
    QVERIFY(m_lab->plan(m_lab->serabi).isUndecided());
}

void TestDesign::reportingProgressDoesNotChangeAPlan()
{
    m_lab->step(m_lab->serabi, u"a"_s);
    QVERIFY(m_lab->decide(m_lab->serabi, Review::Decision::Approve));
    Step reported = m_lab->stepAt(m_lab->serabi, 0);
    reported.progress = 60;
    reported.status = u"berjalan"_s;
    reported.obstacle = u"Hujan"_s;
    QVERIFY(m_lab->document->execute(UpdateStep{reported}));
    QVERIFY(!m_lab->plan(m_lab->serabi).changedSince);
}

void TestDesign::undoneChangesLeaveThePlanAsDecided()
{
    m_lab->step(m_lab->serabi, u"a"_s);
    QVERIFY(m_lab->decide(m_lab->serabi, Review::Decision::Approve));
    m_lab->step(m_lab->serabi, u"b"_s);
    QVERIFY(m_lab->plan(m_lab->serabi).changedSince);
    QVERIFY(m_lab->document->undo());
    QVERIFY(!m_lab->plan(m_lab->serabi).changedSince);
}

void TestDesign::plansComeGroupedByUnitWithTotals()
{
    const IdeaId other = m_lab->idea(m_lab->unit(u"Badan Arsip"_s), u"ARSIP"_s);
    m_lab->idea(m_lab->dinas, u"DRAF"_s, false);
    Step cheap{.id = StepId(0), .idea = m_lab->serabi, .activity = u"a"_s};
    cheap.start = m_lab->today;
    cheap.end = m_lab->today.addDays(3);
    cheap.budget = 2'500'000;
    cheap.source = u"blud"_s;
    QVERIFY(m_lab->document->execute(AddStep{cheap}));
    cheap.end = m_lab->today.addDays(90);
    cheap.source = u"apbd"_s;
    QVERIFY(m_lab->document->execute(AddStep{cheap}));
    const auto plans = planRows(store(), lab());
    QCOMPARE(plans.size(), size_t(2)); // the draft is nobody's plan
    QCOMPARE(plans.at(0).id, other);
    QCOMPARE(plans.at(0).state, PlanState::Unplanned);
    QCOMPARE(plans.at(1).steps, 2);
    QCOMPARE(plans.at(1).budget, 5'000'000);
    QCOMPARE(plans.at(1).start, m_lab->today);
    QCOMPARE(plans.at(1).end, m_lab->today.addDays(90));
    QCOMPARE(plans.at(1).sources, (QStringList{u"APBD"_s, u"BLUD"_s}));
    QCOMPARE(figuresOf(plans).plans, 1);
}

void TestDesign::anIdeaSetAsideWaitsForNothing()
{
    m_lab->step(m_lab->serabi, u"a"_s);
    QVERIFY(m_lab->document->execute(SetIdeaStatus{.ideas = {m_lab->serabi},
                                                   .status = codes::postponed,
                                                   .today = m_lab->today,
                                                   .reason = u"anggaran"_s}));
    QCOMPARE(m_lab->plan(m_lab->serabi).state, PlanState::SetAside);
    QCOMPARE(figuresOf(planRows(store(), lab())).undecided, 0);
    QVERIFY(reviewUnits(store(), lab(), planRows(store(), lab())).empty());
}

void TestDesign::unitsWithWaitingPlansComeFirst()
{
    const IdeaId decided = m_lab->idea(m_lab->unit(u"Badan Arsip"_s), u"ARSIP"_s);
    m_lab->step(decided, u"a"_s);
    QVERIFY(m_lab->decide(decided, Review::Decision::Approve));
    m_lab->step(m_lab->serabi, u"a"_s);
    const auto units = reviewUnits(store(), lab(), planRows(store(), lab()));
    QCOMPARE(units.size(), size_t(2));
    QCOMPARE(units.at(0).id, m_lab->dinas);
    QCOMPARE(units.at(0).undecided, 1);
    QCOMPARE(units.at(1).undecided, 0);
}

void TestDesign::gapsCountWhatIsMissing()
{
    m_lab->idea(m_lab->dinas, u"DRAF"_s, false);
    m_lab->step(m_lab->idea(m_lab->dinas, u"DUA"_s), u"a"_s);
    std::map<QString, int> counts;
    for (const Gap &gap : designGaps(store(), lab(), m_lab->today)) {
        counts[gap.id] = gap.count;
        QCOMPARE(gap.done, gap.count == 0);
    }
    QCOMPARE(counts.at(u"ideas-to-choose"_s), 1);
    QCOMPARE(counts.at(u"plans-without-steps"_s), 1);
    QCOMPARE(counts.at(u"steps-without-person"_s), 1);
    QCOMPARE(counts.at(u"steps-without-dates"_s), 1);
    QCOMPARE(counts.at(u"plans-waiting"_s), 1);
    QCOMPARE(counts.at(u"plans-to-revise"_s), 0);
}

void TestDesign::whatIsCompleteIsNotNamedAsMissing()
{
    for (const Gap &gap : designGaps({}, {})) {
        QVERIFY(gap.done);
        const bool saysSo = gap.text.startsWith(u"Every"_s) || gap.text.startsWith(u"No "_s);
        QVERIFY2(saysSo, qPrintable(gap.text));
    }
}

} // namespace

QTEST_GUILESS_MAIN(TestDesign)
#include "tst_design.moc"
