// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/design.h"
#include "tests/ui/designed_lab.h"
#include "ui/pages/review/review_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

class TestReviewPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(*qApp, ui::ColourScheme::Light); }
    void init();

    void aHeadFindsTheUnitAndSeesItsPlansOnly();
    void thePlanIsShownWithEveryStep();
    void approvingRecordsTheHeadAndGoesOn();
    void askingForChangesWithoutANoteIsRefused();
    void whoActsForTheHeadIsRecordedByName();
    void aDecisionCanBeUndone();
    void pageKeysGoThroughThePlans();
    void escapeGoesBackToDesign();
    void withoutPlansItSaysSo();
    void aNoteBelongsToThePlanItWasWrittenFor();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers held = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, held);
    }
    void type(const QString &text)
    {
        for (const QChar letter : text) // the first one may open an editor
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    template<typename Widget>
    Widget *part(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    QString shown() const { return part<QLabel>(u"reviewName"_s)->text(); }
    void open(OpdId unit)
    {
        m_page->refresh();
        m_page->open({.place = ui::Target::Place::Review, .unit = unit.value()});
    }
    std::vector<Review> reviews(IdeaId idea) const
    {
        return m_lab->document->store().reviews.list("WHERE idea = ? ORDER BY at", idea);
    }

    std::unique_ptr<DesignedLab> m_lab;
    std::unique_ptr<ui::ReviewPage> m_page;
    IdeaId m_second = IdeaId(0);
};

void TestReviewPage::init()
{
    m_page.reset();
    m_lab = std::make_unique<DesignedLab>();
    m_lab->planQueue();
    m_second = m_lab->idea(m_lab->hospital, u"OBAT PULANG"_s, u"Obat Diantar Pulang"_s, true);
    m_lab->plan(m_second, {{u"Bentuk tim"_s}});
    m_page = std::make_unique<ui::ReviewPage>(*m_lab->document);
    m_page->resize(1366, 660);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestReviewPage::aHeadFindsTheUnitAndSeesItsPlansOnly()
{
    m_lab->plan(m_lab->klepon, {{u"Bentuk tim"_s}});
    m_page->open({.place = ui::Target::Place::Review});
    QCOMPARE(part<QListView>(u"unitList"_s)->model()->rowCount(), 2);
    type(u"wirya"_s);
    QCOMPARE(part<QListView>(u"unitList"_s)->model()->rowCount(), 1);
    key(Qt::Key_Return);
    QVERIFY(part<QListView>(u"reviewPlans"_s)->isVisible());
    QCOMPARE(part<QListView>(u"reviewPlans"_s)->model()->rowCount(), 2);
    QVERIFY(part<QLabel>(u"reviewTitle"_s)->text().contains(u"RSUD Dr. Wirya Husada"_s));
}

void TestReviewPage::thePlanIsShownWithEveryStep()
{
    open(m_lab->hospital);
    QCOMPARE(shown(), u"ANTRE DULU"_s);
    QCOMPARE(part<QTableView>(u"reviewTable"_s)->model()->rowCount(), 9);
    QCOMPARE(part<QLabel>(u"reviewCost"_s)->text(), u"Rp30.000.000"_s);
    QCOMPARE(part<QLabel>(u"reviewSource"_s)->text(), u"BLUD"_s);
}

void TestReviewPage::approvingRecordsTheHeadAndGoesOn()
{
    open(m_lab->hospital);
    QSignalSpy notices(m_page.get(), &ui::Page::noticeRequested);
    key(Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(reviews(m_lab->queue).size(), size_t(1));
    const Review review = reviews(m_lab->queue).front();
    QCOMPARE(review.decision, Review::Decision::Approve);
    QCOMPARE(review.decidedBy, u"dr. Lukman Hakim, Sp.PD."_s);
    QCOMPARE(review.decidedTitle, u"Direktur"_s);
    QCOMPARE(review.decider, u"kepala"_s);
    QCOMPARE(review.date, QDate(2026, 12, 10));
    QCOMPARE(shown(), u"OBAT PULANG"_s);
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices.first().first().value<ui::Notice>().offersUndo);
}

void TestReviewPage::askingForChangesWithoutANoteIsRefused()
{
    open(m_lab->hospital);
    key(Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY(part<QLineEdit>(u"decisionNote"_s)->hasFocus());
    QVERIFY(reviews(m_lab->queue).empty());
    type(u"Perjelas biaya."_s);
    key(Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(reviews(m_lab->queue).size(), size_t(1));
    QCOMPARE(reviews(m_lab->queue).front().note, u"Perjelas biaya."_s);
    QCOMPARE(reviews(m_lab->queue).front().decision, Review::Decision::Revise);
}

void TestReviewPage::whoActsForTheHeadIsRecordedByName()
{
    open(m_lab->hospital);
    auto *who = part<QComboBox>(u"decider"_s);
    who->setFocus();
    key(Qt::Key_Down); // the acting head
    QCOMPARE(who->currentData().toString(), u"plt"_s);
    key(Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(part<QLineEdit>(u"deciderName"_s)->hasFocus()); // nobody was named
    QVERIFY(reviews(m_lab->queue).empty());
    type(u"Heri Santosa"_s);
    key(Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(reviews(m_lab->queue).size(), size_t(1));
    QCOMPARE(reviews(m_lab->queue).front().decidedBy, u"Heri Santosa"_s);
    QCOMPARE(reviews(m_lab->queue).front().decidedTitle, u"Plt. Direktur"_s);
}

void TestReviewPage::aDecisionCanBeUndone()
{
    open(m_lab->hospital);
    key(Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(reviews(m_lab->queue).size(), size_t(1));
    QVERIFY(m_lab->document->undo());
    QVERIFY(reviews(m_lab->queue).empty());
    QVERIFY(part<QLabel>(u"reviewCount"_s)->text().contains(u"0 decided"_s));
}

void TestReviewPage::pageKeysGoThroughThePlans()
{
    open(m_lab->hospital);
    key(Qt::Key_PageDown);
    QCOMPARE(shown(), u"OBAT PULANG"_s);
    key(Qt::Key_PageUp);
    QCOMPARE(shown(), u"ANTRE DULU"_s);
}

void TestReviewPage::escapeGoesBackToDesign()
{
    open(m_lab->hospital);
    QSignalSpy gone(m_page.get(), &ui::Page::goRequested);
    key(Qt::Key_Escape);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().first().value<ui::Target>().place, ui::Target::Place::Design);
}

void TestReviewPage::withoutPlansItSaysSo()
{
    const DesignedLab empty;
    ui::ReviewPage page(*empty.document);
    page.show();
    page.open({.place = ui::Target::Place::Review});
    QVERIFY(page.findChild<QWidget *>(u"noReviewUnits"_s)->isVisible());
}

void TestReviewPage::aNoteBelongsToThePlanItWasWrittenFor()
{
    open(m_lab->hospital);
    const QString first = shown();
    auto *note = part<QLineEdit>(u"decisionNote"_s);
    note->setText(u"Begin earlier"_s);
    key(Qt::Key_PageDown);
    QVERIFY(shown() != first);
    QCOMPARE(note->text(), QString());
    key(Qt::Key_PageUp);
    QCOMPARE(shown(), first);
    QCOMPARE(note->text(), u"Begin earlier"_s);
}

} // namespace

QTEST_MAIN(TestReviewPage)
#include "tst_review_page.moc"
