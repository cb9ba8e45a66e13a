// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "core/document/document.h"
#include "ui/pages/units/reached_delegate.h"
#include "ui/pages/units/units_page.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/grid_view.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <functional>

using namespace core;
using namespace Qt::StringLiterals;
using namespace ui;

namespace {

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

class TestUnitsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void theFirstUnitIsShownAtOnce();
    void aTargetOpensItsUnitThroughAnyFilter();
    void choosingAnotherRowShowsThatUnit();
    void anIdeaTellsHowFarItHasCome();
    void enterOnAnIdeaLeadsToItsStage();
    void attendanceIsCountedOverSessions();
    void whatHappenedStandsNewestFirst();
    void theNextStageIsOffered();
    void plansArePrintedForTheUnitShown();
    void aLabWithoutUnitsOffersNothing();

private:
    OpdId unit(const QString &name, bool committed = true);
    void facts();
    void open();
    QAbstractItemModel *model(const char *name)
    {
        return m_page->findChild<GridView *>(QLatin1String(name))->model();
    }
    QStringList column(const char *name, int column)
    {
        QStringList texts;
        for (int row = 0; row < model(name)->rowCount(); ++row)
            texts << model(name)->index(row, column).data().toString();
        return texts;
    }
    QAction *action(const char *name) { return m_page->findChild<QAction *>(QLatin1String(name)); }
    void show(OpdId unit) { m_page->open({.place = Target::Place::Units, .unit = unit.value()}); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<UnitsPage> m_page;
    OpdId m_health = OpdId(0);
    OpdId m_arga = OpdId(0);
    IdeaId m_idea = IdeaId(0);
};

void TestUnitsPage::init()
{
    m_document = Document::inMemory({.name = u"Lab"_s});
    m_health = unit(u"Dinas Kesehatan"_s);
    m_arga = unit(u"Kecamatan Arga"_s, false);
    Idea idea{.id = IdeaId(0)};
    idea.opd = m_health;
    idea.name = u"POSTING"_s;
    m_idea = m_document->execute(AddIdea{idea, QDate(2026, 3, 1)}).value();
    facts();
    open();
}

OpdId TestUnitsPage::unit(const QString &name, bool committed)
{
    Opd opd{.id = OpdId(0)};
    opd.lab = m_document->lab();
    opd.name = name;
    opd.committed = committed;
    if (committed)
        opd.committedOn = QDate(2026, 2, 1);
    return m_document->execute(AddOpd{opd}).value();
}

/// Two sessions of which the head came to one, a planned, approved and launched idea, a visit.
void TestUnitsPage::facts()
{
    const auto write = [this](Store &store) {
        Participant head{.id = store.ids.newId<Participant>(), .lab = m_document->lab()};
        head.opd = m_health;
        head.name = u"dr. Sari"_s;
        store.participants.add(head);
        for (const auto &[day, status] : {std::pair(1, u"hadir"_s), std::pair(8, u"belum"_s)}) {
            Session session{.id = store.ids.newId<Session>(), .lab = m_document->lab()};
            session.date = QDate(2026, 2, day);
            store.sessions.add(session);
            Attendance attendance{.id = store.ids.newId<Attendance>()};
            attendance.session = session.id;
            attendance.participant = head.id;
            attendance.status = status;
            store.attendances.add(attendance);
        }
        store.steps.add({.id = store.ids.newId<Step>(), .idea = m_idea, .progress = 40});
        Review review{.id = store.ids.newId<Review>()};
        review.idea = m_idea;
        review.date = QDate(2026, 3, 5);
        store.reviews.add(review);
        auto launched = *store.ideas.find(m_idea);
        launched.launchedOn = QDate(2026, 3, 9);
        store.ideas.update(launched);
        Visit visit{.id = store.ids.newId<Visit>()};
        visit.idea = m_idea;
        visit.date = QDate(2026, 4, 1);
        visit.obstacle = u"Listrik padam"_s;
        store.visits.add(visit);
    };
    QVERIFY(m_document->execute(Put{write}));
}

void TestUnitsPage::open()
{
    m_page = std::make_unique<UnitsPage>(*m_document);
    m_page->resize(1154, 640);
    m_page->refresh();
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestUnitsPage::theFirstUnitIsShownAtOnce()
{
    QCOMPARE(column("unitIdeaList", 1), QStringList{u"POSTING"_s});
    QCOMPARE(column("units", 1), (QStringList{u"1"_s, u"0"_s}));
}

void TestUnitsPage::aTargetOpensItsUnitThroughAnyFilter()
{
    auto *filter = m_page->findChild<FilterBar *>();
    filter->setText(u"kesehatan"_s);
    QCOMPARE(model("units")->rowCount(), 1);
    show(m_arga);
    QCOMPARE(model("units")->rowCount(), 2);
    QCOMPARE(model("unitIdeaList")->rowCount(), 0);
    QVERIFY(filter->text().isEmpty());
}

void TestUnitsPage::choosingAnotherRowShowsThatUnit()
{
    QTest::keyClick(m_page->findChild<GridView *>(u"units"_s), Qt::Key_Down);
    QCOMPARE(model("unitIdeaList")->rowCount(), 0);
    QCOMPARE(model("unitPeople")->rowCount(), 0);
    QTest::keyClick(m_page->findChild<GridView *>(u"units"_s), Qt::Key_Up);
    QCOMPARE(model("unitPeople")->rowCount(), 1);
}

void TestUnitsPage::anIdeaTellsHowFarItHasCome()
{
    const auto reached = model("unitIdeaList")->index(0, 3);
    QCOMPARE(reached.data(ReachedDelegate::reachedRole).toInt(), 0b001111);
    QCOMPARE(reached.data().toString(), u"Launched"_s);
    QCOMPARE(column("unitIdeaList", 4), QStringList{u"40%"_s});
}

void TestUnitsPage::enterOnAnIdeaLeadsToItsStage()
{
    QSignalSpy gone(m_page.get(), &Page::goRequested);
    auto *grid = m_page->findChild<GridView *>(u"unitIdeaList"_s);
    grid->setCurrentIndex(grid->model()->index(0, 1));
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(gone.size(), 1);
    const Target expected{
        .place = Target::Place::Deliver, .unit = m_health.value(), .idea = m_idea.value()};
    QCOMPARE(gone.first().first().value<Target>(), expected);
}

void TestUnitsPage::attendanceIsCountedOverSessions()
{
    QCOMPARE(column("unitPeople", 2), QStringList{u"1 of 2 sessions"_s});
}

void TestUnitsPage::whatHappenedStandsNewestFirst()
{
    const QStringList expected{u"Visit"_s, u"Launched"_s, u"Head's review: Disetujui"_s,
                               u"Commitment signed"_s};
    QCOMPARE(column("unitHistory", 1), expected);
    QCOMPARE(column("unitHistory", 3).first(), u"Listrik padam"_s);
}

void TestUnitsPage::theNextStageIsOffered()
{
    QSignalSpy gone(m_page.get(), &Page::goRequested);
    QCOMPARE(action("openNext")->text(), u"Open in Deliver"_s);
    show(m_arga);
    action("openNext")->trigger();
    const Target expected{.place = Target::Place::DrumUp, .unit = m_arga.value()};
    QCOMPARE(gone.last().first().value<Target>(), expected);
}

void TestUnitsPage::plansArePrintedForTheUnitShown()
{
    QSignalSpy printed(m_page.get(), &Page::printRequested);
    action("printPlans")->trigger();
    QCOMPARE(printed.size(), 1);
    const PrintOrder expected{.kind = u"plan"_s, .unit = m_health.value()};
    QCOMPARE(printed.first().first().value<PrintOrder>(), expected);
    show(m_arga);
    QVERIFY(!action("printPlans")->isEnabled());
}

void TestUnitsPage::aLabWithoutUnitsOffersNothing()
{
    m_page.reset();
    m_document = Document::inMemory({.name = u"Lab"_s});
    open();
    QVERIFY(!action("openNext")->isEnabled());
    QVERIFY(!action("printPlans")->isEnabled());
    QVERIFY(!m_page->findChild<GridView *>(u"unitHistory"_s)->isVisible());
}

} // namespace

QTEST_MAIN(TestUnitsPage)
#include "tst_units_page.moc"
