// SPDX-License-Identifier: GPL-3.0-or-later
// One rule for each figure: pages, statistics and documents tell the same numbers of a lab with a
// cancelled step, a merged idea and a stopped idea, also where the lab has words of its own.
#include "planned_lab.h"

#include "core/commands/launch_commands.h"
#include "core/commands/list_commands.h"
#include "core/commands/visit_commands.h"
#include "core/queries/dashboard.h"
#include "core/queries/deliver.h"
#include "core/queries/diagnose.h"
#include "core/queries/display.h"
#include "core/queries/lab_rows.h"
#include "core/queries/unit_overview.h"
#include "core/reports/documents/documents.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct AddRawVisit
{
    static constexpr auto label = "put";
    Visit visit;

    Result<> execute(Store &store) const
    {
        store.visits.add(visit);
        return {};
    }
};

class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void statisticsCountByTheRules();
    void deliverAgreesWithTheDashboard();
    void theOtherPagesAgree();
    void documentsAgree();
    void theLastVisitOfOneMomentIsTheSameEverywhere();
    void aMergedStatusOfTheLabKeepsItsTarget();
    void aSelectedStatusOfTheLabReachesDesign();
    void aStoppedStatusOfTheLabStops();
    void aStepStatusOfTheLabIsKept();
    void changingAnIdeaDoesNotDecideAboutIt();

private:
    const Store &store() const { return m_lab->document->store(); }
    LabId lab() const { return m_lab->document->lab(); }
    template<typename Command>
    void run(const Command &command)
    {
        const auto done = m_lab->document->execute(command);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }
    /// A launched and running innovation with steps of these percents, all past their end.
    IdeaId innovation(const QString &name, const QList<int> &percents);
    QString own(const QString &list, const QString &text, const QString &like);
    void setStatus(IdeaId idea, const QString &status, std::optional<IdeaId> into = {});
    QString printed(reports::DocumentKind kind) const;
    UnitProgress unit() const { return progressPerUnit(store(), lab()).front(); }

    std::unique_ptr<PlannedLab> m_lab;
    IdeaId m_kept = IdeaId(0), m_merged = IdeaId(0), m_stopped = IdeaId(0);
};

IdeaId TestFigures::innovation(const QString &name, const QList<int> &percents)
{
    const IdeaId idea = m_lab->idea(m_lab->dinas, name);
    for (const int percent : percents) {
        const auto step =
            m_lab->step(idea, u"Step"_s, m_lab->today.addDays(-30), m_lab->today.addDays(-1));
        run(UpdateStepProgress{{step, percent}});
    }
    (void)m_lab->decide(idea, Review::Decision::Approve).value();
    run(LaunchIdeas{{idea}, m_lab->today});
    Visit visit{.id = VisitId(0), .idea = idea, .date = m_lab->today};
    visit.runStatus = u"sesuai_rencana"_s;
    run(RecordVisit{visit});
    return idea;
}

QString TestFigures::own(const QString &list, const QString &text, const QString &like)
{
    const auto id = m_lab->document->execute(AddListEntry{lab(), list, text, like}).value();
    return store().lists.find(id)->code;
}

void TestFigures::setStatus(IdeaId idea, const QString &status, std::optional<IdeaId> into)
{
    run(SetIdeaStatus{.ideas = {idea},
                      .status = status,
                      .today = m_lab->today,
                      .reason = u"no money"_s,
                      .lesson = u"begin small"_s,
                      .mergedInto = into});
}

QString TestFigures::printed(reports::DocumentKind kind) const
{
    reports::DocumentRequest request;
    request.lab = lab();
    request.today = m_lab->today;
    request.language = Language::English;
    QString all;
    for (const auto &report : reports::documents(store(), kind, request))
        all += reports::toText(report);
    return all;
}

/// KEPT with a step done, one overdue and one cancelled; MERGED went into it; STOPPED ended.
void TestFigures::init()
{
    m_lab = std::make_unique<PlannedLab>();
    run(SetIdeaStatus{.ideas = {m_lab->serabi},
                      .status = codes::postponed,
                      .today = m_lab->today,
                      .reason = u"later"_s});
    m_kept = innovation(u"KEPT"_s, {100, 50, 10});
    run(UpdateStepProgress{{m_lab->stepAt(m_kept, 2).id, 10, u"batal"_s, u"no money"_s}});
    m_merged = innovation(u"MERGED"_s, {100, 20});
    setStatus(m_merged, codes::merged, m_kept);
    m_stopped = innovation(u"STOPPED"_s, {100, 30});
    setStatus(m_stopped, codes::stopped);
}

void TestFigures::statisticsCountByTheRules()
{
    const UnitProgress row = unit();
    QCOMPARE(row.ideas, 3);
    QCOMPARE(row.plans, 2);
    QCOMPARE(row.approved, 2);
    QCOMPARE(row.launched, 2);
    QCOMPARE(row.running, 1);
    QCOMPARE(row.steps, 4);
    QCOMPARE(row.progress(), 75.0);
    const LabFigures figures = labFigures(store(), lab(), m_lab->today);
    QCOMPARE(figures.stepsDone, 2);
    QCOMPARE(figures.stepsOverdue, 1);
}

void TestFigures::deliverAgreesWithTheDashboard()
{
    const LabFigures all = dashboard(store(), lab(), m_lab->today).figures({});
    QCOMPARE(all, labFigures(store(), lab(), m_lab->today));
    const auto rows = deliverRows(store(), lab(), m_lab->today);
    const DeliverFigures deliver = deliverFigures(store(), lab(), rows);
    QCOMPARE(deliver.launched, all.launched);
    QCOMPARE(deliver.running, all.running);
    QCOMPARE(deliver.stopped, 1);
    int steps = 0, done = 0;
    for (const DeliverRow &row : rows) {
        steps += row.steps;
        done += row.stepsDone;
        if (row.id == m_kept)
            QCOMPARE(row.progress, unit().progress());
    }
    QCOMPARE(steps, all.steps);
    QCOMPARE(done, all.stepsDone);
    for (const Gap &gap : deliverGaps(rows)) {
        if (gap.id == u"steps-overdue"_s)
            QCOMPARE(gap.count, all.stepsOverdue);
    }
}

void TestFigures::theOtherPagesAgree()
{
    const auto overview = unitOverview(store(), m_lab->dinas);
    std::array<int, UnitIdea::Count> reached{};
    for (const UnitIdea &idea : overview->ideas) {
        for (size_t at = 0; at < reached.size(); ++at)
            reached[at] += idea.reached[at];
        if (idea.id == m_kept)
            QCOMPARE(idea.progress, 75);
    }
    const UnitProgress row = unit();
    const std::array<int, UnitIdea::Count> expected{row.ideas,    row.plans,   row.approved,
                                                    row.launched, row.running, row.displayed};
    QCOMPARE(reached, expected);
    const auto shown = displayRows(store(), lab());
    QCOMPARE(std::ranges::count_if(shown, &DisplayRow::running), row.running);
    QCOMPARE(std::ranges::count_if(shown, [](const auto &each) { return !each.isTried(); }),
             row.launched);
    QCOMPARE(unitIdeas(store(), lab()).front().ideas, row.ideas);
    QCOMPARE(std::ranges::count_if(diagnoseRows(store(), lab()), &DiagnoseRow::merged), 1);
    QCOMPARE(figuresOf(planRows(store(), lab())).plans, row.plans);
}

void TestFigures::documentsAgree()
{
    using reports::DocumentKind;
    QVERIFY(printed(DocumentKind::Launch).contains(u"Total: 2 innovation(s)"_s));
    QVERIFY(printed(DocumentKind::Recap).contains(u"3 idea(s)"_s));
    const QString monitoring = printed(DocumentKind::Monev);
    QVERIFY2(monitoring.contains(u"75"_s), qPrintable(monitoring));
    QVERIFY(!monitoring.contains(u"53"_s));
    QVERIFY(!monitoring.contains(u"MERGED"_s));
}

void TestFigures::theLastVisitOfOneMomentIsTheSameEverywhere()
{
    const Visit last = *lastVisitOf(store(), m_kept);
    Visit same = last;
    same.id = VisitId(last.id.value() + 1); // merged in from another laptop
    same.runStatus = u"belum_waktunya"_s;
    run(AddRawVisit{same});
    QCOMPARE(lastVisitOf(store(), m_kept)->id, same.id);
    QCOMPARE(unit().running, 0);
    QVERIFY(std::ranges::none_of(deliverRows(store(), lab(), m_lab->today), &DeliverRow::running));
    QVERIFY(printed(reports::DocumentKind::Monev).contains(u"Not yet due"_s));
}

void TestFigures::aMergedStatusOfTheLabKeepsItsTarget()
{
    const QString fused = own(u"idea_status"_s, u"Fused"_s, codes::merged);
    const IdeaId idea = innovation(u"TWIN"_s, {0});
    setStatus(idea, fused, m_kept);
    QCOMPARE(store().ideas.find(idea)->mergedInto, m_kept);
    statisticsCountByTheRules();
    deliverAgreesWithTheDashboard();
    QVERIFY(!printed(reports::DocumentKind::Recap).contains(u"TWIN"_s));
}

void TestFigures::aSelectedStatusOfTheLabReachesDesign()
{
    const QString chosen = own(u"idea_status"_s, u"Chosen by the mayor"_s, codes::selected);
    const IdeaId idea = m_lab->idea(m_lab->dinas, u"NEW"_s, false);
    QCOMPARE(m_lab->plan(idea).id, IdeaId(0));
    setStatus(idea, chosen);
    QCOMPARE(m_lab->plan(idea).id, idea);
    for (const IdeaChoice &choice : ideaChoices(store(), lab())) {
        if (choice.id == idea)
            QVERIFY(choice.isSelected() && !choice.isOpen());
    }
}

void TestFigures::aStoppedStatusOfTheLabStops()
{
    const QString given = own(u"idea_status"_s, u"Given up"_s, codes::stopped);
    setStatus(m_kept, given);
    QCOMPARE(unit().running, 0);
    QCOMPARE(m_lab->plan(m_kept).state, PlanState::SetAside);
    const QString ended = own(u"run_status"_s, u"Ended"_s, codes::runStopped);
    const IdeaId idea = innovation(u"SHORT"_s, {0});
    Visit visit{.id = VisitId(0), .idea = idea, .date = m_lab->today};
    visit.runStatus = ended;
    visit.statusNote = u"no money"_s;
    visit.lesson = u"begin small"_s;
    run(RecordVisit{visit});
    QCOMPARE(store().ideas.find(idea)->status, codes::stopped);
}

void TestFigures::aStepStatusOfTheLabIsKept()
{
    const QString ready = own(u"step_status"_s, u"Ready"_s, codes::stepDone);
    const StepId open = m_lab->stepAt(m_kept, 1).id;
    run(UpdateStepProgress{{open, 50, ready}});
    QCOMPARE(store().steps.find(open)->progress, 100);
    QCOMPARE(store().steps.find(open)->status, ready);
    const QString waiting = own(u"step_status"_s, u"Waiting"_s, codes::stepNotBegun);
    run(UpdateStepProgress{{open, 10, waiting}});
    QCOMPARE(store().steps.find(open)->status, codes::stepRunning);
}

void TestFigures::changingAnIdeaDoesNotDecideAboutIt()
{
    const Idea before = *store().ideas.find(m_merged);
    Idea changed = before;
    changed.problem = u"queues"_s;
    changed.status = codes::selected;
    changed.mergedInto.reset();
    changed.launchedOn = {};
    changed.displayedOn = m_lab->today;
    run(UpdateIdea{changed});
    Idea expected = before;
    expected.problem = u"queues"_s;
    QCOMPARE(*store().ideas.find(m_merged), expected);
}

} // namespace

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
