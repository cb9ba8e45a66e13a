// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "core/document/document.h"
#include "core/domain/codes.h"
#include "core/queries/progress.h"
#include "core/reports/progress_chart.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 10);

/// Writes rows as a later stage would, without that stage's rules.
struct Put
{
    static constexpr auto label = "put";
    std::function<void(Store &)> write;
    Result<> execute(Store &store) const
    {
        write(store);
        return {};
    }
};

class TestProgress : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_document = Document::inMemory({.name = u"Lab"_s}); }
    void unitsComeByRecapGroupThenName();
    void mergedIdeasAreNotCounted();
    void figuresFollowFromDatedFacts();
    void theMeanLeavesStoppedPlansOut();
    void theChartShowsMostIdeasFirst();
    void theDocumentTellsProgressAfterEachChange();

private:
    OpdId unit(const QString &name);
    IdeaId idea(OpdId unit, const QString &name);
    void step(IdeaId idea, int progress);
    std::vector<UnitProgress> progress() const
    {
        return progressPerUnit(m_document->store(), m_document->lab());
    }

    std::unique_ptr<Document> m_document;
};

OpdId TestProgress::unit(const QString &name)
{
    Opd opd{.id = OpdId(0)};
    opd.lab = m_document->lab();
    opd.name = name;
    return m_document->execute(AddOpd{opd}).value();
}

IdeaId TestProgress::idea(OpdId unit, const QString &name)
{
    Idea idea{.id = IdeaId(0)};
    idea.opd = unit;
    idea.name = name;
    return m_document->execute(AddIdea{idea, today}).value();
}

void TestProgress::step(IdeaId idea, int progress)
{
    const auto write = [=](Store &store) {
        Step step{.id = store.ids.newId<Step>()};
        step.idea = idea;
        step.progress = progress;
        store.steps.add(step);
    };
    QVERIFY(m_document->execute(Put{write}));
}

void TestProgress::unitsComeByRecapGroupThenName()
{
    unit(u"Kecamatan Arga"_s);
    unit(u"Puskesmas 10"_s);
    unit(u"Puskesmas 2"_s);
    unit(u"Dinas Sosial"_s);
    QStringList names;
    for (const auto &row : progress())
        names << row.name;
    const QStringList expected{u"Dinas Sosial"_s, u"Kecamatan Arga"_s, u"Puskesmas 2"_s,
                               u"Puskesmas 10"_s};
    QCOMPARE(names, expected);
}

void TestProgress::mergedIdeasAreNotCounted()
{
    const auto health = unit(u"Dinas Kesehatan"_s);
    const auto kept = idea(health, u"SATU"_s);
    const auto gone = idea(health, u"DUA"_s);
    QVERIFY(m_document->execute(SetIdeaStatus{
        .ideas = {gone}, .status = codes::merged, .today = today, .mergedInto = kept}));
    QCOMPARE(progress().front().ideas, 1);
}

void TestProgress::figuresFollowFromDatedFacts()
{
    const auto health = unit(u"Dinas Kesehatan"_s);
    const auto first = idea(health, u"SATU"_s);
    idea(health, u"DUA"_s);
    step(first, 100);
    const auto facts = [=](Store &store) {
        Review review{.id = store.ids.newId<Review>()};
        review.idea = first;
        store.reviews.add(review);
        auto launched = *store.ideas.find(first);
        launched.launchedOn = today;
        store.ideas.update(launched);
        Visit visit{.id = store.ids.newId<Visit>()};
        visit.idea = first;
        visit.date = today;
        visit.runStatus =
            store.lists
                .first("WHERE list = 'run_status' AND attributes ->> 'running' ORDER BY position")
                ->code;
        store.visits.add(visit);
    };
    QVERIFY(m_document->execute(Put{facts}));

    const auto figures = labFigures(m_document->store(), m_document->lab(), today);

    QCOMPARE(figures.ideas, 2);
    QCOMPARE(figures.plans, 1);
    QCOMPARE(figures.approved, 1);
    QCOMPARE(figures.launched, 1);
    QCOMPARE(figures.running, 1);
    QCOMPARE(figures.displayed, 0);
    QCOMPARE(figures.stepsDone, 1);
}

void TestProgress::theMeanLeavesStoppedPlansOut()
{
    const auto health = unit(u"Dinas Kesehatan"_s);
    const auto first = idea(health, u"SATU"_s);
    const auto second = idea(health, u"DUA"_s);
    step(first, 50);
    step(first, 25);
    step(first, 25);
    step(second, 100);
    QVERIFY(m_document->execute(SetIdeaStatus{.ideas = {second},
                                              .status = codes::stopped,
                                              .today = today,
                                              .reason = u"anggaran"_s,
                                              .lesson = u"mulai kecil"_s}));
    QCOMPARE(progress().front().progress(), 33.3);
    QCOMPARE(progress().front().steps, 4);
}

void TestProgress::theChartShowsMostIdeasFirst()
{
    unit(u"Dinas A"_s);
    idea(unit(u"Dinas B"_s), u"SATU"_s);
    const auto chart = reports::progressChart(progress());
    const QStringList expected{u"Dinas B"_s, u"Dinas A"_s};
    QCOMPARE(chart.categories, expected);
    QCOMPARE(chart.series.front().values, (std::vector<double>{1, 0}));
}

void TestProgress::theDocumentTellsProgressAfterEachChange()
{
    const auto ideas = [this] { return figuresOf(m_document->progress()).ideas; };
    const auto health = unit(u"Dinas Kesehatan"_s);
    QCOMPARE(ideas(), 0);
    const auto first = idea(health, u"SATU"_s);
    QCOMPARE(ideas(), 1);
    step(first, 50);
    QCOMPARE(m_document->progress().front().steps, 1);
    QVERIFY(m_document->undo());
    QCOMPARE(m_document->progress().front().steps, 0);
    m_document->setLab(LabId(0));
    QVERIFY(m_document->progress().empty());
}

} // namespace

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
