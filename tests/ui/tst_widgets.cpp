// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_with.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/decision_bar.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/missing_list.h"
#include "ui/widgets/missing_strip.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/saved_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/stage_rail.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace ui;
using namespace Qt::StringLiterals;

class TstWidgets : public QObject
{
    Q_OBJECT

private:
    static QVector<RailItem> railItems()
    {
        return {{.stage = 1, .title = u"Drum-up"_s, .fact = u"71 of 86"_s, .progress = 0.8},
                {.stage = 2, .title = u"Diagnose"_s},
                {.icon = u"chart"_s, .title = u"Dashboard"_s}};
    }

    static QVector<MissingItem> gaps()
    {
        return {{0, u"Every idea has a proposer"_s, u"proposer"_s},
                {34, u"units have no idea"_s, u"units"_s}};
    }

private slots:
    void initTestCase() { applyTheme(*qApp, ColourScheme::Light); }

    // Rail

    void arrowsWalkTheRail()
    {
        auto *rail = new StageRail;
        auto *page = new QLineEdit;
        rail->setItems(railItems());
        rail->setCurrent(0);
        auto *both = new QWidget;
        auto *row = new QHBoxLayout(both);
        row->addWidget(rail);
        row->addWidget(page);
        const auto window = windowWith(both);
        rail->setFocus();
        QSignalSpy chosen(rail, &StageRail::chosen);
        connect(rail, &StageRail::chosen, page, [page] { page->setFocus(); });
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        press(Qt::Key_Down);
        press(Qt::Key_End);
        press(Qt::Key_Down);
        QCOMPARE(rail->current(), 2);
        press(Qt::Key_Home);
        QCOMPARE(rail->current(), 0);
        QCOMPARE(chosen.first()[0].toInt(), 1);
        press(Qt::Key_Return);
        QVERIFY(page->hasFocus());
    }

    void aClickChoosesAnItem()
    {
        StageRail rail;
        rail.setItems(railItems());
        rail.resize(rail.sizeHint().width(), 600);
        QSignalSpy chosen(&rail, &StageRail::chosen);
        QTest::mouseClick(&rail, Qt::LeftButton, {}, rail.itemRect(2).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 2);
        QTest::mouseClick(&rail, Qt::LeftButton, {}, QPoint(5, 590));
        QCOMPARE(chosen.size(), 1);
    }

    void screenReadersSeeTabs()
    {
        StageRail rail;
        rail.setItems(railItems());
        rail.setCurrent(1);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&rail);
        QCOMPARE(list->role(), QAccessible::PageTabList);
        QCOMPARE(list->childCount(), 3);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"Drum-up"_s);
        QCOMPARE(list->child(0)->text(QAccessible::Description), u"71 of 86"_s);
        QVERIFY(list->child(1)->state().selected);
    }

    void aNarrowRailIsNarrow()
    {
        StageRail rail;
        rail.setItems(railItems());
        const int wide = rail.sizeHint().width();
        rail.setNarrow(true);
        QVERIFY(rail.sizeHint().width() < wide / 3);
    }

    // Notices

    void atMostTwoNoticesAreShownAndBadNewsStay()
    {
        NoticeBar bar;
        bar.post(Notice::Kind::Bad, u"bad"_s);
        bar.post(Notice::Kind::Ok, u"first"_s);
        bar.post(Notice::Kind::Ok, u"second"_s);
        QCOMPARE(bar.texts(), QStringList({u"bad"_s, u"second"_s}));
    }

    void aWarningLeavesWithTheNextNotice()
    {
        NoticeBar bar;
        bar.post(Notice::Kind::Warn, u"warning"_s);
        bar.post(Notice::Kind::Info, u"next"_s);
        QCOMPARE(bar.texts(), QStringList{u"next"_s});
    }

    void goodNewsLeaveByThemselvesAndBadOnesDoNot()
    {
        NoticeBar bar;
        bar.setGoodNewsTime(20);
        bar.post(Notice::Kind::Bad, u"bad"_s);
        bar.post(Notice::Kind::Ok, u"good"_s);
        QTRY_COMPARE(bar.texts(), QStringList{u"bad"_s});
    }

    void anActionRunsAndClosesItsNotice()
    {
        NoticeBar bar;
        bool undone = false;
        bar.post(Notice{.kind = Notice::Kind::Ok, .text = u"done"_s, .actions = {{u"Undo"_s, [&] {
                                                                                      undone = true;
                                                                                  }}}});
        bar.findChild<LinkButton *>(u"noticeAction"_s)->click();
        QVERIFY(undone);
        QVERIFY(bar.texts().isEmpty());
    }

    void escapeClosesTheNoticeWithTheFocus()
    {
        auto *bar = new NoticeBar;
        const auto window = windowWith(bar);
        bar->post(Notice::Kind::Bad, u"bad"_s);
        QSignalSpy closed(bar, &NoticeBar::closedByUser);
        QVERIFY(bar->focusNewest());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(bar->texts().isEmpty());
        QCOMPARE(closed.size(), 1);
        QVERIFY(!bar->focusNewest());
    }

    void theSameNoticeIsShownOnce()
    {
        NoticeBar bar;
        bar.post(Notice{.kind = Notice::Kind::Bad, .text = u"disk full"_s, .id = u"disk"_s});
        bar.post(Notice{.kind = Notice::Kind::Bad, .text = u"disk still full"_s, .id = u"disk"_s});
        QCOMPARE(bar.texts(), QStringList{u"disk still full"_s});
        bar.withdraw(u"disk"_s);
        QVERIFY(bar.texts().isEmpty());
    }

    void longWorkAppearsAfterAMomentAndCanBeCancelled()
    {
        auto *bar = new NoticeBar;
        const auto window = windowWith(bar);
        WorkProgress *work = bar->startWork(u"Building the report"_s);
        QSignalSpy cancelled(work, &WorkProgress::cancelRequested);
        auto *button = bar->findChild<QPushButton *>(u"workCancel"_s);
        QVERIFY(!button->isVisible());
        QTRY_VERIFY(button->isVisible());
        work->setProgress(41, 98);
        button->click();
        QCOMPARE(cancelled.size(), 1);
        work->finish();
        QTRY_VERIFY(!bar->findChild<QPushButton *>(u"workCancel"_s));
    }

    // What is missing

    void aGapLeadsToItsRows()
    {
        MissingStrip strip;
        strip.setItems(gaps());
        QSignalSpy activated(&strip, &MissingStrip::activated);
        strip.findChild<LinkButton *>(u"missing_units"_s)->click();
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), u"units"_s);
        QVERIFY(!strip.findChild<LinkButton *>(u"missing_proposer"_s));
    }

    void withNothingMissingTheNextStageIsOffered()
    {
        MissingStrip strip;
        strip.setItems({{0, u"Every idea has a proposer"_s, u"proposer"_s}});
        strip.setNextStep(u"Go on to Design?"_s);
        QSignalSpy next(&strip, &MissingStrip::nextStepRequested);
        strip.findChild<LinkButton *>(u"missingNextStep"_s)->click();
        QCOMPARE(next.size(), 1);
    }

    void enterInTheListLeadsToTheRows()
    {
        auto *list = new MissingList;
        list->setItems(gaps());
        const auto window = windowWith(list);
        QSignalSpy activated(list, &MissingList::activated);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), u"units"_s); // gaps come before what is done
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(activated.size(), 1); // nothing to fix behind a tick
    }

    // Filter, search, decisions, header

    void theFilterWaitsForAPauseInTyping()
    {
        auto *bar = new FilterBar(u"Filter units"_s);
        const auto window = windowWith(bar);
        QSignalSpy changed(bar, &FilterBar::filterChanged);
        bar->focusField();
        QTest::keyClicks(QApplication::focusWidget(), u"din"_s);
        QCOMPARE(changed.size(), 0);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toString(), u"din"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(changed.last()[0].toString(), QString());
    }

    void arrowsChooseSegments()
    {
        auto *segments = new Segments;
        segments->setItems({{u"all"_s, u"All"_s, 86}, {u"opd"_s, u"OPD"_s, 35}});
        QCOMPARE(segments->current(), u"all"_s);
        const auto window = windowWith(segments);
        QSignalSpy chosen(segments, &Segments::chosen);
        auto *first = segments->findChild<QToolButton *>(u"segment_all"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(segments->current(), u"opd"_s);
        segments->setItems({{u"all"_s, u"All"_s, 87}, {u"opd"_s, u"OPD"_s, 36}});
        QCOMPARE(segments->current(), u"opd"_s);
        QCOMPARE(chosen.size(), 1);
    }

    void aSearchOpensWithEnterAndEscapeGoesBack()
    {
        auto *field = new SearchField(u"Search"_s);
        const auto window = windowWith(field);
        auto *other = window->findChild<QLineEdit *>(u"other"_s);
        other->setFocus();
        field->begin();
        QSignalSpy searched(field, &SearchField::searched);
        QSignalSpy opened(field, &SearchField::opened);
        QTest::keyClicks(field, u"antre"_s);
        QTRY_COMPARE(searched.size(), 1);
        field->setHits(u"old text"_s, {{.group = u"Ideas"_s, .title = u"OLD"_s, .id = u"old"_s}});
        field->setHits(u"antre"_s, {{.group = u"Ideas"_s, .title = u"A"_s, .id = u"a"_s},
                                    {.group = u"Steps"_s, .title = u"B"_s, .id = u"b"_s}});
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), u"b"_s);
        other->setFocus();
        field->begin();
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(other->hasFocus());
    }

    void aDecisionThatNeedsAReasonAsksForIt()
    {
        auto *bar = new DecisionBar;
        bar->setDecisions({{u"approve"_s, u"Approve"_s, u"check"_s},
                           {u"postpone"_s, u"Postpone"_s, u"pause"_s, true}});
        bar->setNoteCaption(u"Note for the unit"_s);
        const auto window = windowWith(bar);
        QSignalSpy decided(bar, &DecisionBar::decided);
        QTest::keyClick(window.get(), Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"decisionNote"_s);
        QCOMPARE(decided.size(), 0);
        QTest::keyClicks(QApplication::focusWidget(), u"no budget"_s);
        bar->decide(u"postpone"_s);
        QCOMPARE(decided.size(), 1);
        QCOMPARE(decided[0][1].toString(), u"no budget"_s);
        QVERIFY(bar->note().isEmpty());
        bar->decide(u"approve"_s);
        QCOMPARE(decided.size(), 2);
    }

    void headerButtonsFollowTheirActions()
    {
        PageHeader header(1, u"Drum-up"_s, u"Register units."_s);
        QAction action(icon(u"add"_s), u"Record attendance"_s);
        QSignalSpy triggered(&action, &QAction::triggered);
        QPushButton *button = header.setPrimary(&action);
        button->click();
        QCOMPARE(triggered.size(), 1);
        action.setEnabled(false);
        QVERIFY(!button->isEnabled());
    }

    void theStateOfTheFileIsSaid()
    {
        SavedState state;
        state.setSaved(QTime(9, 41));
        QCOMPARE(state.text(), u"Saved at 09:41"_s);
        state.setUnsaved(u"The disk is full."_s);
        QCOMPARE(state.accessibleDescription(), u"The disk is full."_s);
    }

    void everyIconIsPaintedInTheColourOfTheText()
    {
        applyTheme(*qApp, ColourScheme::Light);
        QImage image = icon(u"add"_s).pixmap(16, 16).toImage();
        QCOMPARE(image.pixelColor(8, 8).rgb(), lightTokens().text.rgb());
        applyTheme(*qApp, ColourScheme::Dark);
        image = icon(u"add"_s).pixmap(16, 16).toImage();
        QCOMPARE(image.pixelColor(8, 8).rgb(), darkTokens().text.rgb());
        QVERIFY(icon(u"nonsense"_s).isNull());
        QVERIFY(!logo().isNull());
        applyTheme(*qApp, ColourScheme::Light);
    }
};

QTEST_MAIN(TstWidgets)
#include "tst_widgets.moc"
