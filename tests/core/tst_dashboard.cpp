// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "core/document/document.h"
#include "core/queries/dashboard.h"
#include "core/queries/unit_overview.h"
#include "core/reports/progress_chart.h"

#include <QTest>

#include <functional>

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

class TestDashboard : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_document = Document::inMemory({.name = u"Lab"_s}); }
    void groupsAddUpToTheWholeLab();
    void overdueIsJudgedByTheDayAsked();
    void aShareIsNeverRoundedToAllOrNothing_data();
    void aShareIsNeverRoundedToAllOrNothing();
    void barsStandInTheOrderAskedFor();
    void aUnitThatIsGoneHasNoOverview();
    void theQuotaOfTheLabHoldsWhereAUnitHasNone();
    void onlyTheLastEventsAreTold();

private:
    OpdId unit(const QString &name)
    {
        Opd opd{.id = OpdId(0)};
        opd.lab = m_document->lab();
        opd.name = name;
        return m_document->execute(AddOpd{opd}).value();
    }
    IdeaId idea(OpdId unit)
    {
        Idea idea{.id = IdeaId(0)};
        idea.opd = unit;
        idea.name = u"SATU"_s;
        return m_document->execute(AddIdea{idea, today}).value();
    }
    /// A launched idea with a finished step and one that ends today.
    void launch(OpdId unit);
    Dashboard read(QDate day = today) const
    {
        return dashboard(m_document->store(), m_document->lab(), day);
    }

    std::unique_ptr<Document> m_document;
};

void TestDashboard::launch(OpdId unit)
{
    const IdeaId launched = idea(unit);
    const auto write = [launched](Store &store) {
        auto changed = *store.ideas.find(launched);
        changed.launchedOn = QDate(2026, 3, 1);
        store.ideas.update(changed);
        Step done{.id = store.ids.newId<Step>(), .idea = launched};
        done.progress = 100;
        store.steps.add(done);
        Step open{.id = store.ids.newId<Step>(), .idea = launched};
        open.end = today;
        store.steps.add(open);
    };
    QVERIFY(m_document->execute(Put{write}));
}

void TestDashboard::groupsAddUpToTheWholeLab()
{
    launch(unit(u"Dinas Sosial"_s));
    launch(unit(u"Kecamatan Arga"_s));
    idea(unit(u"Kecamatan Bela"_s));
    const Dashboard board = read(today.addDays(1));
    QCOMPARE(board.groups.size(), std::size_t(2));
    LabFigures sum;
    int units = 0;
    for (const auto &reach : board.groups) {
        const LabFigures part = board.figures(reach.group);
        sum.ideas += part.ideas;
        sum.stepsDone += part.stepsDone;
        sum.stepsOverdue += part.stepsOverdue;
        units += reach.units;
    }
    const LabFigures whole = board.figures({});
    QCOMPARE(whole, labFigures(m_document->store(), m_document->lab(), today.addDays(1)));
    QCOMPARE(sum.ideas, whole.ideas);
    QCOMPARE(sum.stepsDone, 2);
    QCOMPARE(sum.stepsOverdue, 2);
    QCOMPARE(units, board.all().units);
    QCOMPARE(board.figures(u"Kecamatan"_s).stepsOverdue, 1);
}

void TestDashboard::overdueIsJudgedByTheDayAsked()
{
    launch(unit(u"Dinas Sosial"_s));
    QCOMPARE(read(today).figures({}).stepsOverdue, 0);
    QCOMPARE(read(today.addDays(1)).figures({}).stepsOverdue, 1);
}

void TestDashboard::aShareIsNeverRoundedToAllOrNothing_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("reached");
    QTest::addColumn<int>("percent");
    QTest::newRow("no units") << 0 << 0 << 0;
    QTest::newRow("none") << 300 << 0 << 0;
    QTest::newRow("one of many") << 300 << 1 << 1;
    QTest::newRow("a third") << 3 << 1 << 33;
    QTest::newRow("all but one of many") << 300 << 299 << 99;
    QTest::newRow("all") << 300 << 300 << 100;
}

void TestDashboard::aShareIsNeverRoundedToAllOrNothing()
{
    QFETCH(int, units);
    QFETCH(int, reached);
    StageReach reach{.units = units};
    reach.reached[4] = reached;
    QTEST(reach.percent(5), "percent");
}

void TestDashboard::barsStandInTheOrderAskedFor()
{
    using enum reports::BarOrder;
    unit(u"Kecamatan Arga"_s);
    idea(unit(u"Puskesmas 10"_s));
    unit(u"Puskesmas 2"_s);
    unit(u"Dinas Sosial"_s);
    const auto names = [this](reports::BarOrder order) {
        return reports::progressChart(read().units, order).categories;
    };
    const QStringList byName{u"Dinas Sosial"_s, u"Kecamatan Arga"_s, u"Puskesmas 2"_s,
                             u"Puskesmas 10"_s};
    QCOMPARE(names(Name), byName);
    QCOMPARE(names(AsGiven), byName);
    QCOMPARE(names(MostIdeas).first(), u"Puskesmas 10"_s);
}

void TestDashboard::aUnitThatIsGoneHasNoOverview()
{
    QVERIFY(!unitOverview(m_document->store(), OpdId(4711)));
}

void TestDashboard::theQuotaOfTheLabHoldsWhereAUnitHasNone()
{
    const OpdId plain = unit(u"Dinas Sosial"_s);
    const auto lab = m_document->store().labs.find(m_document->lab());
    QCOMPARE(unitOverview(m_document->store(), plain)->ideasAsked, lab->quota);
    auto own = *m_document->store().opds.find(plain);
    own.quota = 7;
    QVERIFY(m_document->execute(UpdateOpd{own}));
    QCOMPARE(unitOverview(m_document->store(), plain)->ideasAsked, 7);
}

void TestDashboard::onlyTheLastEventsAreTold()
{
    const OpdId social = unit(u"Dinas Sosial"_s);
    const IdeaId one = idea(social);
    const auto write = [one](Store &store) {
        for (int day = 1; day <= 5; ++day) {
            Visit visit{.id = store.ids.newId<Visit>()};
            visit.idea = one;
            visit.date = QDate(2026, 3, day);
            store.visits.add(visit);
        }
    };
    QVERIFY(m_document->execute(Put{write}));
    const auto events = unitOverview(m_document->store(), social, 3)->events;
    QCOMPARE(events.size(), std::size_t(3));
    QCOMPARE(events.front().date, QDate(2026, 3, 5));
    QCOMPARE(events.back().date, QDate(2026, 3, 3));
    QVERIFY(events.front().kind == UnitEvent::Kind::Visited);
}

} // namespace

QTEST_GUILESS_MAIN(TestDashboard)
#include "tst_dashboard.moc"
