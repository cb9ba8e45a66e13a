// SPDX-License-Identifier: GPL-3.0-or-later
#include "planned_lab.h"

#include "core/commands/evidence_commands.h"
#include "core/commands/launch_commands.h"
#include "core/commands/visit_commands.h"
#include "core/queries/deliver.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

class TestDeliver : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_lab = std::make_unique<PlannedLab>();
        m_idea = m_lab->serabi;
        m_step =
            m_lab->step(m_idea, u"Train"_s, m_lab->today.addDays(-40), m_lab->today.addDays(-19));
        m_next = m_lab->step(m_idea, u"Try"_s, m_lab->today, m_lab->today.addDays(30));
    }
    void onlyApprovedPlansAreLaunched();
    void aVisitedInnovationStaysLaunched();
    void lateStandsFirstAndSaysByHowMuch();
    void notReportedIsItsOwnState();
    void aVisitSetsTheSteps();
    void aStatusThatAsksIsRefusedWithout_data();
    void aStatusThatAsksIsRefusedWithout();
    void aVisitThatFindsItStoppedStopsTheIdea();
    void theLastVisitOfADayCounts();
    void aFullStepIsDone();
    void aCancelledStepNeedsItsReasonAndDoesNotCount();
    void evidenceIsKeptInsideTheFile();
    void aFileAboveTheLimitIsNamed();
    void aLinkIsEvidence_data();
    void aLinkIsEvidence();
    void gapsCountWhatIsMissing();
    void whatIsCompleteIsNotNamedAsMissing();

private:
    Document &document() { return *m_lab->document; }
    void launch()
    {
        (void)m_lab->decide(m_idea, Review::Decision::Approve).value();
        QVERIFY(document().execute(LaunchIdeas{{m_idea}, m_lab->today.addDays(-30)}));
    }
    Result<VisitId> visit(const QString &status, const QString &note = {},
                          const QString &lesson = {}, qint64 at = 1)
    {
        Visit found{.id = VisitId(0), .idea = m_idea, .date = m_lab->today};
        found.runStatus = status;
        found.statusNote = note;
        found.lesson = lesson;
        found.order = at;
        return document().execute(RecordVisit{found});
    }
    Result<> report(int progress, const QString &status = {}, const QString &obstacle = {})
    {
        return document().execute(UpdateStepProgress{{m_step, progress, status, obstacle}});
    }
    DeliverRow row()
    {
        return deliverRows(document().store(), document().lab(), m_lab->today).at(0);
    }
    int gap(const QString &id)
    {
        for (const Gap &gap : deliverGaps(document().store(), document().lab(), m_lab->today)) {
            if (gap.id == id)
                return gap.count;
        }
        return -1;
    }

    std::unique_ptr<PlannedLab> m_lab;
    IdeaId m_idea = IdeaId(0);
    StepId m_step = StepId(0);
    StepId m_next = StepId(0);
};

void TestDeliver::onlyApprovedPlansAreLaunched()
{
    const auto refused = document().execute(LaunchIdeas{{m_idea}, m_lab->today});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"SERABI"_s));
    (void)m_lab->decide(m_idea, Review::Decision::Approve).value();
    QCOMPARE(row().urgency, Urgency::Unlaunched);
    QVERIFY(document().execute(LaunchIdeas{{m_idea}, m_lab->today}));
    QCOMPARE(row().launchedOn, m_lab->today);
    QVERIFY(document().undo());
    QCOMPARE(row().urgency, Urgency::Unlaunched);
}

void TestDeliver::aVisitedInnovationStaysLaunched()
{
    launch();
    QVERIFY(document().execute(UnlaunchIdeas{{m_idea}}));
    launch();
    QVERIFY(visit(u"sesuai_rencana"_s));
    QVERIFY(!document().execute(UnlaunchIdeas{{m_idea}}));
    QVERIFY(row().isLaunched());
}

void TestDeliver::lateStandsFirstAndSaysByHowMuch()
{
    launch();
    const IdeaId other = m_lab->idea(m_lab->unit(u"Badan Aset"_s), u"AKSI"_s);
    m_lab->step(other, u"Begin"_s, m_lab->today, m_lab->today.addDays(5));
    (void)m_lab->decide(other, Review::Decision::Approve).value();
    QVERIFY(document().execute(LaunchIdeas{{other}, m_lab->today}));
    const auto rows = deliverRows(document().store(), document().lab(), m_lab->today);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].id, m_idea);
    QCOMPARE(rows[0].urgency, Urgency::Overdue);
    QCOMPARE(rows[0].daysLeft, -19);
    QCOMPARE(rows[0].nextActivity, u"Train"_s);
    QCOMPARE(rows[1].urgency, Urgency::DueSoon);
    QCOMPARE(rows[1].daysLeft, 5);
}

void TestDeliver::notReportedIsItsOwnState()
{
    launch();
    QVERIFY(report(100));
    QCOMPARE(row().urgency, Urgency::NotReported);
    QCOMPARE(row().runStatus, codes::runNotReported);
    QVERIFY(visit(u"sesuai_rencana"_s));
    QCOMPARE(row().urgency, Urgency::OnPlan);
    QVERIFY(row().isReported());
}

void TestDeliver::aVisitSetsTheSteps()
{
    launch();
    Visit found{.id = VisitId(0), .idea = m_idea, .date = m_lab->today};
    found.runStatus = u"terbatas"_s;
    found.obstacle = u"No trainers"_s;
    QVERIFY(document().execute(RecordVisit{found, {{m_step, 100}, {m_next, 10}}}));
    QCOMPARE(row().progress, 55.0);
    QCOMPARE(row().stepsDone, 1);
    QCOMPARE(row().obstacle, u"No trainers"_s);
    QCOMPARE(document().store().visitSteps.count(""), 2);
    QVERIFY(document().undo());
    QCOMPARE(row().progress, 0.0);
    QCOMPARE(document().store().visits.count(""), 0);
}

void TestDeliver::aStatusThatAsksIsRefusedWithout_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("nothing chosen") << u""_s << u""_s << u""_s << false;
    QTest::newRow("on plan") << u"sesuai_rencana"_s << u""_s << u""_s << true;
    QTest::newRow("paused without a reason") << u"terhenti"_s << u""_s << u""_s << false;
    QTest::newRow("paused with a reason") << u"terhenti"_s << u"No money"_s << u""_s << true;
    QTest::newRow("moved without a year") << u"dijadwalkan_ulang"_s << u"later"_s << u""_s << false;
    QTest::newRow("moved to a year") << u"dijadwalkan_ulang"_s << u"2027"_s << u""_s << true;
    QTest::newRow("stopped without a lesson") << u"dihentikan"_s << u"No money"_s << u""_s << false;
}

void TestDeliver::aStatusThatAsksIsRefusedWithout()
{
    QFETCH(QString, status);
    QFETCH(QString, note);
    QFETCH(QString, lesson);
    QFETCH(bool, isAllowed);
    launch();
    QCOMPARE(visit(status, note, lesson).has_value(), isAllowed);
}

void TestDeliver::aVisitThatFindsItStoppedStopsTheIdea()
{
    launch();
    QVERIFY(visit(u"dihentikan"_s, u"No money"_s, u"Ask earlier"_s));
    const auto idea = document().store().ideas.find(m_idea);
    QCOMPARE(idea->status, codes::stopped);
    QCOMPARE(idea->statusLesson, u"Ask earlier"_s);
    QVERIFY(idea->launchedOn.isValid());
    QCOMPARE(row().urgency, Urgency::Stopped);
}

void TestDeliver::theLastVisitOfADayCounts()
{
    launch();
    QVERIFY(visit(u"terhenti"_s, u"Rain"_s, {}, 500));
    QVERIFY(visit(u"sesuai_rencana"_s, {}, {}, 400)); // a clock set back
    QCOMPARE(row().runStatus, u"sesuai_rencana"_s);
}

void TestDeliver::aFullStepIsDone()
{
    launch();
    QVERIFY(report(100));
    QCOMPARE(document().store().steps.find(m_step)->status, codes::stepDone);
    QVERIFY(report(80, codes::stepDone));
    QCOMPARE(document().store().steps.find(m_step)->status, codes::stepRunning);
    QVERIFY(report(80, codes::stepDone));
    QCOMPARE(document().store().steps.find(m_step)->progress, 100);
    QVERIFY(!report(101));
}

void TestDeliver::aCancelledStepNeedsItsReasonAndDoesNotCount()
{
    launch();
    QVERIFY(!report(0, u"batal"_s));
    QVERIFY(report(0, u"batal"_s, u"Not needed"_s));
    QCOMPARE(row().steps, 1);
    QCOMPARE(row().overdueSteps, 0);
    QCOMPARE(row().nextActivity, u"Try"_s);
}

void TestDeliver::evidenceIsKeptInsideTheFile()
{
    EvidenceFile file;
    file.fileName = u"rina/training.jpg"_s;
    file.bytes = "picture";
    const auto added =
        document().execute(AddEvidence{m_idea, m_step, {file, file}, m_lab->today}).value();
    QCOMPARE(added.size(), size_t(2));
    const auto evidence = document().store().evidences.find(added[0]);
    QCOMPARE(evidence->fileName, u"training.jpg"_s);
    QCOMPARE(evidence->title, u"training"_s);
    QCOMPARE(evidence->kind, u"foto"_s);
    QCOMPARE(document().store().attachments.bytes(evidence->attachment), QByteArray("picture"));
    const auto figures = deliverFigures(document().store(), document().lab(), {});
    QCOMPARE(figures.evidence, 2);
    QCOMPARE(figures.evidenceBytes, 7); // the same content is kept once
    QVERIFY(document().execute(RemoveEvidence{added}));
    QVERIFY(document().undo());
    QCOMPARE(deliverSteps(document().store(), m_idea, m_lab->today)[0].evidence, 2);
}

void TestDeliver::aFileAboveTheLimitIsNamed()
{
    QVERIFY(checkEvidenceSize(u"film.mp4"_s, largestEvidence));
    const auto tooLarge = checkEvidenceSize(u"film.mp4"_s, largestEvidence + 1);
    QVERIFY(!tooLarge);
    QVERIFY(tooLarge.error().message.contains(u"film.mp4"_s));
    QVERIFY(!checkEvidenceSize(u"nothing.pdf"_s, 0));
}

void TestDeliver::aLinkIsEvidence_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("page") << u"https://contoh.go.id/foto"_s << true;
    QTest::newRow("only the beginning") << u"https://"_s << false;
    QTest::newRow("a program") << u"file:///bin/sh"_s << false;
}

void TestDeliver::aLinkIsEvidence()
{
    QFETCH(QString, link);
    QFETCH(bool, isAllowed);
    EvidenceFile file;
    file.link = link;
    const auto added = document().execute(AddEvidence{m_idea, m_step, {file}, m_lab->today});
    QCOMPARE(added.has_value(), isAllowed);
}

void TestDeliver::gapsCountWhatIsMissing()
{
    (void)m_lab->decide(m_idea, Review::Decision::Approve).value();
    QCOMPARE(gap(u"not-launched"_s), 1);
    QCOMPARE(gap(u"contracts-unsigned"_s), 0);
    launch();
    QCOMPARE(gap(u"not-launched"_s), 0);
    QCOMPARE(gap(u"contracts-unsigned"_s), 1);
    QCOMPARE(gap(u"steps-overdue"_s), 1);
    QCOMPARE(gap(u"not-reported"_s), 1);
    QVERIFY(report(100));
    QCOMPARE(gap(u"steps-overdue"_s), 0);
    QCOMPARE(gap(u"done-without-evidence"_s), 1);
    QVERIFY(document().execute(SignContract{{m_lab->dinas}, m_lab->today}));
    QCOMPARE(gap(u"contracts-unsigned"_s), 0);
}

void TestDeliver::whatIsCompleteIsNotNamedAsMissing()
{
    for (const Gap &gap : deliverGaps({})) {
        QVERIFY(gap.done);
        const bool saysSo = gap.text.startsWith(u"Every"_s) || gap.text.startsWith(u"No "_s);
        QVERIFY2(saysSo, qPrintable(gap.text));
    }
}

} // namespace

QTEST_GUILESS_MAIN(TestDeliver)
#include "tst_deliver.moc"
