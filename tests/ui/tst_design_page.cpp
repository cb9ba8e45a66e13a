// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/design.h"
#include "tests/ui/designed_lab.h"
#include "ui/models/roles.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/design/gantt_view.h"
#include "ui/pages/design/steps_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/decision_bar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using ui::StepsModel;

namespace {

class TestDesignPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(*qApp, ui::ColourScheme::Light); }
    void init();

    void anIdeaIsPlannedByKeyboardAlone();
    void theLabTeamsReviewIsNotedBesideTheHeads();
    void anEndBeforeTheStartIsExplainedAndKeepsItsText();
    void aBlockOfStepsIsPastedAtOnce();
    void controlDFillsDownAndSemicolonWritesToday();
    void altArrowsMoveAndStretchDatesOneUndoStepEach();
    void arrowsGoByStepsInGridAndChart();
    void altUpMovesAStep();
    void removingAStepOffersUndo();
    void theHeadOfAPlanIsCommittedFieldByField();
    void choosingTakesTheIdeaOutOfTheList();
    void postponingAsksForAReason();
    void aGapLeadsToItsFirstEmptyCell();
    void changingTheListBeginsAtItsTop();
    void thePrimaryActionIsTheHeadsReview();
    void gridAndChartScrollTogether();
    void theLabTeamsNoteWaitsWithItsPlan();

private:
    void type(const QString &text)
    {
        for (const QChar letter : text) // the first one may open an editor
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers held = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, held);
        QCoreApplication::processEvents(); // an editor commits after the key
    }
    template<typename Widget>
    Widget *part(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    ui::GridView *grid() const { return part<ui::GridView>(u"stepsGrid"_s); }
    ui::GanttView *gantt() const { return part<ui::GanttView>(u"gantt"_s); }
    void show(IdeaId idea)
    {
        m_page->open({.place = ui::Target::Place::Design, .idea = idea.value()});
    }
    void goTo(int row, int column)
    {
        grid()->setFocus();
        grid()->setCurrentIndex(grid()->model()->index(row, column));
    }
    std::vector<Step> steps(IdeaId idea) const { return m_lab->steps(idea); }

    std::unique_ptr<DesignedLab> m_lab;
    std::unique_ptr<ui::DesignPage> m_page;
};

void TestDesignPage::init()
{
    m_page.reset();
    m_lab = std::make_unique<DesignedLab>();
    m_page = std::make_unique<ui::DesignPage>(*m_lab->document);
    m_page->resize(1122, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestDesignPage::theLabTeamsReviewIsNotedBesideTheHeads()
{
    show(m_lab->queue);
    m_page->findChild<QAction *>(u"noteLanReview"_s)->trigger();
    auto *bar = part<ui::DecisionBar>(u"lanDecisions"_s);
    QVERIFY(bar->isVisible());
    bar->decide(u"perbaikan"_s); // asks for a note first
    QVERIFY(bar->isVisible());
    type(u"Tambah ukuran hasil"_s);
    bar->decide(u"perbaikan"_s);
    QVERIFY(!bar->isVisible());
    const auto reviews = m_lab->document->store().reviews.list("");
    QCOMPARE(reviews.size(), size_t(1));
    QVERIFY(reviews.front().by == Review::By::Lan);
    QVERIFY(reviews.front().decision == Review::Decision::Revise);
    QVERIFY(part<QLabel>(u"lastLanReview"_s)->text().contains(u"Tambah ukuran hasil"_s));
    const auto plans = planRows(m_lab->document->store(), m_lab->document->lab());
    const auto plan = std::ranges::find(plans, m_lab->queue, &PlanRow::id);
    QVERIFY2(!plan->decision, "the head has not decided");
}

void TestDesignPage::anIdeaIsPlannedByKeyboardAlone()
{
    show(m_lab->klepon);
    goTo(0, StepsModel::Activity);
    for (const auto &name : {u"Bentuk tim"_s, u"Latih kader"_s, u"Laporan"_s}) {
        type(name);
        key(Qt::Key_Return);
    }
    QCOMPARE(steps(m_lab->klepon).size(), size_t(3));
    goTo(1, StepsModel::Start);
    type(u"2/12/2026"_s);
    key(Qt::Key_Tab);
    type(u"16 Des 2026"_s);
    key(Qt::Key_Tab);
    type(u"Rp3.500.000"_s);
    key(Qt::Key_Tab);
    type(u"BLUD"_s);
    key(Qt::Key_Return);
    const Step step = steps(m_lab->klepon).at(1);
    QCOMPARE(step.activity, u"Latih kader"_s);
    QCOMPARE(step.start, QDate(2026, 12, 2));
    QCOMPARE(step.end, QDate(2026, 12, 16));
    QCOMPARE(step.budget, 3'500'000);
    QCOMPARE(step.source, u"blud"_s);
    QCOMPARE(part<QLabel>(u"stepCount"_s)->text().left(1), u"3"_s);
}

void TestDesignPage::anEndBeforeTheStartIsExplainedAndKeepsItsText()
{
    m_lab->planQueue();
    show(m_lab->queue);
    const QDate before = steps(m_lab->queue).at(4).end;
    goTo(4, StepsModel::End);
    type(u"1/1/2020"_s);
    key(Qt::Key_Return);
    QCOMPARE(steps(m_lab->queue).at(4).end, before);
    const QModelIndex cell = grid()->model()->index(4, StepsModel::End);
    QCOMPARE(cell.data().toString(), u"1/1/2020"_s);
    QCOMPARE(cell.data(ui::ErrorRole).toString(), u"The end is before the start."_s);
    QVERIFY(part<QLabel>(u"stepProblem"_s)->isVisible());
    QCOMPARE(part<QLabel>(u"stepProblem"_s)->text(), u"The end is before the start."_s);

    goTo(4, StepsModel::End);
    type(u"1/3/2027"_s);
    key(Qt::Key_Return);
    QCOMPARE(steps(m_lab->queue).at(4).end, QDate(2027, 3, 1));
    QVERIFY(!part<QLabel>(u"stepProblem"_s)->isVisible());
}

void TestDesignPage::aBlockOfStepsIsPastedAtOnce()
{
    show(m_lab->klepon);
    goTo(0, StepsModel::Activity);
    QApplication::clipboard()->setText(u"Bentuk tim\tSK\tRina\t2/1/2027\t9/1/2027\t0\n"
                                       "Latih\tModul\tHeri\tlusa\t20/1/2027\t2.500.000\n"_s);
    const QSignalSpy notices(m_page.get(), &ui::Page::noticeRequested);
    key(Qt::Key_V, Qt::ControlModifier);
    const auto pasted = steps(m_lab->klepon);
    QCOMPARE(pasted.size(), size_t(2));
    QCOMPARE(pasted.at(0).start, QDate(2027, 1, 2));
    QCOMPARE(pasted.at(0).budget, 0);
    QCOMPARE(pasted.at(1).budget, 2'500'000);
    QVERIFY(!pasted.at(1).start.isValid()); // "lusa" is no date: kept and marked
    QCOMPARE(grid()->model()->index(1, StepsModel::Start).data().toString(), u"lusa"_s);
    QCOMPARE(notices.size(), 1);
    QVERIFY(m_lab->document->undo());
    QCOMPARE(steps(m_lab->klepon).size(), size_t(0));
}

void TestDesignPage::controlDFillsDownAndSemicolonWritesToday()
{
    m_lab->planQueue();
    show(m_lab->queue);
    goTo(1, StepsModel::Who);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(steps(m_lab->queue).at(1).who, u"Niken L."_s);
    goTo(2, StepsModel::Start);
    key(Qt::Key_Semicolon, Qt::ControlModifier);
    QCOMPARE(steps(m_lab->queue).at(2).start, QDate(2026, 12, 10));
    goTo(2, StepsModel::Output);
    key(Qt::Key_Delete);
    QCOMPARE(steps(m_lab->queue).at(2).output, QString());
}

void TestDesignPage::altArrowsMoveAndStretchDatesOneUndoStepEach()
{
    m_lab->planQueue();
    show(m_lab->queue);
    goTo(4, StepsModel::Activity);
    gantt()->setFocus();
    const Step before = steps(m_lab->queue).at(4);
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(steps(m_lab->queue).at(4).start, before.start.addDays(1));
    QCOMPARE(steps(m_lab->queue).at(4).end, before.end.addDays(1));
    key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(steps(m_lab->queue).at(4).start, before.start.addDays(1));
    QCOMPARE(steps(m_lab->queue).at(4).end, before.end.addDays(2));
    QVERIFY(m_lab->document->undo());
    QVERIFY(m_lab->document->undo());
    QCOMPARE(steps(m_lab->queue).at(4), before);
}

void TestDesignPage::arrowsGoByStepsInGridAndChart()
{
    m_lab->planQueue();
    show(m_lab->queue);
    goTo(1, StepsModel::Output);
    gantt()->setFocus();
    key(Qt::Key_Down);
    QCOMPARE(gantt()->currentIndex().row(), 2);
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    QCOMPARE(gantt()->currentIndex().row(), 0);
    grid()->setFocus();
    key(Qt::Key_Down);
    QCOMPARE(grid()->currentIndex().row(), 1);
    QVERIFY(!grid()->isColumnHidden(grid()->currentIndex().column()));
}

void TestDesignPage::altUpMovesAStep()
{
    m_lab->planQueue();
    show(m_lab->queue);
    goTo(1, StepsModel::Activity);
    const StepId moved = steps(m_lab->queue).at(1).id;
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(steps(m_lab->queue).at(0).id, moved);
    QCOMPARE(grid()->currentIndex().row(), 0); // the cell goes with its step
    QCOMPARE(grid()->model()->index(0, StepsModel::Number).data().toString(), u"1"_s);
}

void TestDesignPage::removingAStepOffersUndo()
{
    m_lab->planQueue();
    show(m_lab->queue);
    goTo(0, StepsModel::Activity);
    QSignalSpy notices(m_page.get(), &ui::Page::noticeRequested);
    key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(steps(m_lab->queue).size(), size_t(8));
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices.first().first().value<ui::Notice>().offersUndo);
}

void TestDesignPage::theHeadOfAPlanIsCommittedFieldByField()
{
    show(m_lab->klepon);
    auto *aim = part<QPlainTextEdit>(u"planAim"_s);
    aim->setFocus();
    type(u"Usaha kecil terlihat"_s);
    key(Qt::Key_Tab);
    QCOMPARE(planOf(m_lab->document->store(), m_lab->klepon).aim, u"Usaha kecil terlihat"_s);
    type(u"3 desa"_s);
    key(Qt::Key_Tab);
    QCOMPARE(planOf(m_lab->document->store(), m_lab->klepon).milestoneShort, u"3 desa"_s);
    QVERIFY(m_lab->document->undo());
    QCOMPARE(planOf(m_lab->document->store(), m_lab->klepon).milestoneShort, QString());
    QCOMPARE(planOf(m_lab->document->store(), m_lab->klepon).aim, u"Usaha kecil terlihat"_s);
}

void TestDesignPage::choosingTakesTheIdeaOutOfTheList()
{
    show(m_lab->draft);
    QCOMPARE(part<QLabel>(u"ideaName"_s)->text(), u"SERABI"_s);
    part<QListView>(u"ideaListView"_s)->setFocus();
    key(Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(m_lab->document->store().ideas.find(m_lab->draft)->status, codes::selected);
    QVERIFY(!part<QLabel>(u"ideaName"_s)->isVisible());
}

void TestDesignPage::postponingAsksForAReason()
{
    show(m_lab->draft);
    part<QListView>(u"ideaListView"_s)->setFocus();
    key(Qt::Key_3, Qt::AltModifier);
    auto *note = part<QLineEdit>(u"decisionNote"_s);
    QTRY_VERIFY(note->hasFocus());
    QCOMPARE(m_lab->document->store().ideas.find(m_lab->draft)->status, codes::draft);
    type(u"anggaran tahun ini belum ada"_s);
    key(Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(m_lab->document->store().ideas.find(m_lab->draft)->status, codes::postponed);
    const auto idea = m_lab->document->store().ideas.find(m_lab->draft);
    QCOMPARE(idea->statusReason, u"anggaran tahun ini belum ada"_s);
}

void TestDesignPage::aGapLeadsToItsFirstEmptyCell()
{
    m_lab->planQueue();
    m_lab->plan(m_lab->klepon, {{u"Bentuk tim"_s, u"SK"_s, u"Rina"_s}, {u"Latih"_s}});
    m_page->open({.place = ui::Target::Place::Design, .filter = u"steps-without-person"_s});
    QCOMPARE(grid()->currentIndex().row(), 1);
    QCOMPARE(grid()->currentIndex().column(), int(StepsModel::Who));
    QVERIFY(grid()->hasFocus());
    QCOMPARE(part<QListView>(u"ideaListView"_s)->model()->rowCount(), 2); // its unit and itself
    type(u"Heri"_s);
    key(Qt::Key_Return);
    QCOMPARE(steps(m_lab->klepon).at(1).who, u"Heri"_s);
}

void TestDesignPage::changingTheListBeginsAtItsTop()
{
    show(m_lab->queue);
    m_lab->idea(m_lab->hospital, u"JAM TENANG"_s, {}, false);
    m_page->open({.place = ui::Target::Place::Design, .filter = u"ideas-to-choose"_s});
    QCOMPARE(part<QLabel>(u"ideaName"_s)->text(), u"SERABI"_s); // of the first unit
}

void TestDesignPage::thePrimaryActionIsTheHeadsReview()
{
    m_lab->planQueue();
    show(m_lab->queue);
    goTo(0, StepsModel::Activity);
    QSignalSpy gone(m_page.get(), &ui::Page::goRequested);
    m_page->primaryAction()->trigger();
    QCOMPARE(gone.size(), 1);
    const auto target = gone.first().first().value<ui::Target>();
    QCOMPARE(target.place, ui::Target::Place::Review);
    QCOMPARE(target.unit, m_lab->hospital.value());
}

void TestDesignPage::gridAndChartScrollTogether()
{
    m_lab->planQueue();
    m_lab->planQueue();
    m_lab->planQueue();
    show(m_lab->queue);
    goTo(27, StepsModel::Activity);
    QTRY_VERIFY(grid()->rowViewportPosition(27) < grid()->viewport()->height());
    QTRY_COMPARE(gantt()->rowViewportPosition(20), grid()->rowViewportPosition(20));
    QCOMPARE(gantt()->viewport()->height(), grid()->viewport()->height());
    QCOMPARE(gantt()->currentIndex().row(), 27);
}

void TestDesignPage::theLabTeamsNoteWaitsWithItsPlan()
{
    m_lab->planQueue();
    m_lab->plan(m_lab->klepon, {{u"Bentuk tim"_s}});
    show(m_lab->queue);
    part<QAction>(u"noteLanReview"_s)->trigger();
    auto *note = part<QLineEdit>(u"lanNote"_s);
    note->setText(u"Begin earlier"_s);
    show(m_lab->klepon);
    QVERIFY(!note->isVisible());
    part<QAction>(u"noteLanReview"_s)->trigger();
    QCOMPARE(note->text(), QString());
    show(m_lab->queue);
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), u"Begin earlier"_s);
}

} // namespace

QTEST_MAIN(TestDesignPage)
#include "tst_design_page.moc"
