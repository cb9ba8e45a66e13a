// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/planned_lab.h"

#include "core/commands/launch_commands.h"
#include "core/commands/visit_commands.h"
#include "core/queries/deliver.h"
#include "ui/pages/deliver/deliver_model.h"
#include "ui/pages/deliver/deliver_page.h"
#include "ui/pages/deliver/evidence_list.h"
#include "ui/pages/deliver/evidence_panel.h"
#include "ui/pages/deliver/launch_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace core;
using namespace ui;
using namespace Qt::StringLiterals;

namespace {

class TestDeliverPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ColourScheme::Light); }
    void init();
    void anApprovedPlanIsLaunchedWithSpace();
    void whatIsLateStandsFirst();
    void enterGoesOnToTheStepsAndTheForm();
    void notReportedIsItsOwnState();
    void aVisitIsRecordedAsAWhole();
    void aVisitSaysWhatItLacks();
    void aVisitBeingWrittenWaitsForTheReturn();
    void escapeDoesNotThrowAVisitAway();
    void anUnreadableFollowUpDateIsRefused();
    void anObstacleThatCouldNotBeSavedIsKept();
    void progressIsCommittedOnLeavingIt();
    void theWheelChangesNoField();
    void aLargePictureIsKeptSmaller();
    void theOriginalIsKeptWhenWanted();
    void evidenceIsNamedRemovedAndComesBack();
    void aContractIsSigned();
    void aGapShowsExactlyItsRows();

private:
    template<typename Widget>
    Widget *part(const char *name) const
    {
        auto *found = m_page->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void trigger(const char *action) const { part<QAction>(action)->trigger(); }
    void launch(IdeaId idea)
    {
        (void)m_lab->decide(idea, Review::Decision::Approve).value();
        QVERIFY(m_lab->document->execute(LaunchIdeas{{idea}, m_today}));
    }
    /// What the list shows, headings in brackets.
    QStringList lines() const
    {
        QStringList texts;
        const auto *model = part<GridView>("innovations")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex cell = model->index(row, 0);
            const QString text = cell.data().toString();
            texts << (cell.data(HeaderGroupRole).toBool() ? u"[%1]"_s.arg(text) : text);
        }
        return texts;
    }
    QString picture(int width, int height) const
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString path = m_folder.filePath(u"training.jpg"_s);
        return image.save(path) ? path : QString();
    }
    std::vector<Evidence> evidence() const { return m_lab->document->store().evidences.list(""); }
    QImage kept() const
    {
        return QImage::fromData(
            m_lab->document->store().attachments.bytes(evidence().at(0).attachment));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PlannedLab> m_lab;
    std::unique_ptr<DeliverPage> m_page;
    QDate m_today;
    IdeaId m_late = IdeaId(0);
    IdeaId m_soon = IdeaId(0);
};

void TestDeliverPage::init()
{
    m_page.reset();
    m_lab = std::make_unique<PlannedLab>();
    m_today = m_lab->document->now().toLocalTime().date();
    m_soon = m_lab->idea(m_lab->dinas, u"AKSI"_s);
    m_late = m_lab->serabi;
    m_lab->step(m_late, u"Train"_s, m_today.addDays(-40), m_today.addDays(-19));
    m_lab->step(m_late, u"Apply"_s, m_today, m_today.addDays(60));
    m_lab->step(m_soon, u"Begin"_s, m_today, m_today.addDays(4));
    m_page = std::make_unique<DeliverPage>(*m_lab->document);
    m_page->resize(1366, 698);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
}

void TestDeliverPage::anApprovedPlanIsLaunchedWithSpace()
{
    (void)m_lab->decide(m_late, Review::Decision::Approve).value();
    trigger("launchList");
    auto *grid = part<GridView>("launches");
    QCOMPARE(grid->model()->rowCount(), 1);
    grid->setCurrentIndex(grid->model()->index(0, LaunchModel::Launched));
    QTest::keyClick(grid, Qt::Key_Space);
    QTRY_COMPARE(m_lab->document->store().ideas.find(m_late)->launchedOn, m_today);
    trigger("launchList");
    QCOMPARE(lines().size(), 2);
    QVERIFY(m_lab->document->undo());
    QVERIFY(lines().isEmpty());
}

void TestDeliverPage::whatIsLateStandsFirst()
{
    launch(m_soon);
    launch(m_late);
    QCOMPARE(lines(),
             (QStringList{u"[Overdue]"_s, u"SERABI"_s, u"[Due within 14 days]"_s, u"AKSI"_s}));
    const auto *model = part<GridView>("innovations")->model();
    QVERIFY(model->index(1, DeliverModel::Due).data().toString().startsWith(u"19"_s));
}

void TestDeliverPage::enterGoesOnToTheStepsAndTheForm()
{
    launch(m_late);
    auto *list = part<GridView>("innovations");
    list->setCurrentIndex(list->model()->index(1, 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    auto *steps = part<GridView>("monevSteps");
    QVERIFY(steps->hasFocus());
    QTest::keyClick(steps, Qt::Key_Return);
    QVERIFY(!steps->hasFocus());
}

void TestDeliverPage::notReportedIsItsOwnState()
{
    launch(m_soon);
    const StepId step = m_lab->stepAt(m_soon, 0).id;
    m_lab->step(m_soon, u"Later"_s, m_today, m_today.addDays(50));
    QVERIFY(m_lab->document->execute(UpdateStepProgress{{step, 100}}));
    QCOMPARE(lines(), (QStringList{u"[Not reported]"_s, u"AKSI"_s}));
}

void TestDeliverPage::aVisitIsRecordedAsAWhole()
{
    launch(m_late);
    trigger("newVisit");
    auto *status = part<QComboBox>("visitRunStatus");
    status->setCurrentIndex(status->findData(u"terbatas"_s));
    part<QSpinBox>("visitStep1")->setValue(60);
    part<QLineEdit>("visitObstacle")->setText(u"No trainers"_s);
    trigger("newVisit");
    const auto visits = m_lab->document->store().visits.list("");
    QCOMPARE(visits.size(), size_t(1));
    QCOMPARE(visits[0].date, m_today);
    QCOMPARE(m_lab->stepAt(m_late, 0).progress, 60);
    QCOMPARE(part<QSpinBox>("stepProgress")->value(), 60);
    QVERIFY(m_lab->document->undo());
    QCOMPARE(m_lab->stepAt(m_late, 0).progress, 0);
    QCOMPARE(m_lab->document->store().visits.count(""), 0);
}

void TestDeliverPage::aVisitSaysWhatItLacks()
{
    launch(m_late);
    trigger("newVisit");
    auto *status = part<QComboBox>("visitRunStatus");
    trigger("newVisit");
    QVERIFY(!status->accessibleDescription().isEmpty());
    status->setCurrentIndex(status->findData(u"dihentikan"_s));
    QVERIFY(part<QLineEdit>("visitNote")->isVisible());
    QVERIFY(part<QLineEdit>("visitLesson")->isVisible());
    trigger("newVisit");
    QVERIFY(!part<QLineEdit>("visitNote")->accessibleDescription().isEmpty());
    QCOMPARE(m_lab->document->store().visits.count(""), 0);
}

void TestDeliverPage::aVisitBeingWrittenWaitsForTheReturn()
{
    launch(m_soon);
    launch(m_late);
    auto *grid = part<GridView>("innovations");
    grid->setCurrentIndex(grid->model()->index(1, 0)); // SERABI
    trigger("newVisit");
    part<QLineEdit>("visitObstacle")->setText(u"No trainers"_s);
    part<QSpinBox>("visitStep1")->setValue(60);
    QSignalSpy notices(m_page.get(), &Page::noticeRequested);
    grid->setCurrentIndex(grid->model()->index(3, 0)); // AKSI
    QVERIFY(!part<QLineEdit>("visitObstacle")->isVisible());
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices[0][0].value<Notice>().text.contains(u"SERABI"_s));
    grid->setCurrentIndex(grid->model()->index(1, 0));
    QVERIFY(part<QLineEdit>("visitObstacle")->isVisible());
    QCOMPARE(part<QLineEdit>("visitObstacle")->text(), u"No trainers"_s);
    QCOMPARE(part<QSpinBox>("visitStep1")->value(), 60);
}

void TestDeliverPage::escapeDoesNotThrowAVisitAway()
{
    launch(m_late);
    trigger("newVisit");
    auto *obstacle = part<QLineEdit>("visitObstacle");
    obstacle->setText(u"No trainers"_s);
    obstacle->setFocus();
    QSignalSpy notices(m_page.get(), &Page::noticeRequested);
    QTest::keyClick(obstacle, Qt::Key_Escape);
    QVERIFY(!obstacle->isVisible());
    QCOMPARE(notices.size(), 1);
    notices[0][0].value<Notice>().actions.at(0).run();
    QVERIFY(obstacle->isVisible());
    QCOMPARE(obstacle->text(), u"No trainers"_s);
    obstacle->clear();
    QTest::keyClick(obstacle, Qt::Key_Escape); // nothing is lost now
    QCOMPARE(notices.size(), 1);
}

void TestDeliverPage::anUnreadableFollowUpDateIsRefused()
{
    launch(m_late);
    trigger("newVisit");
    auto *status = part<QComboBox>("visitRunStatus");
    status->setCurrentIndex(status->findData(u"terbatas"_s));
    part<QLineEdit>("visitFollowUpDue")->setText(u"next week"_s);
    trigger("newVisit");
    QCOMPARE(m_lab->document->store().visits.count(""), 0);
    QVERIFY(!part<QLineEdit>("visitFollowUpDue")->accessibleDescription().isEmpty());
}

void TestDeliverPage::anObstacleThatCouldNotBeSavedIsKept()
{
    launch(m_late);
    auto *obstacle = part<QLineEdit>("stepObstacle");
    obstacle->setFocus();
    QTest::keyClicks(obstacle, u"No trainers"_s);
    m_lab->document->store().database().setPragma("query_only", 1);
    QSignalSpy notices(m_page.get(), &Page::noticeRequested);
    QTest::keyClick(obstacle, Qt::Key_Return);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(obstacle->text(), u"No trainers"_s);
    m_lab->document->store().database().setPragma("query_only", 0);
    QTest::keyClick(obstacle, Qt::Key_Return); // again, now that there is room
    QCOMPARE(m_lab->stepAt(m_late, 0).obstacle, u"No trainers"_s);
}

void TestDeliverPage::progressIsCommittedOnLeavingIt()
{
    launch(m_late);
    auto *progress = part<QSpinBox>("stepProgress");
    progress->setFocus();
    progress->selectAll();
    QTest::keyClicks(progress, u"40"_s);
    QTest::keyClick(progress, Qt::Key_Tab);
    QCOMPARE(m_lab->stepAt(m_late, 0).progress, 40);
    QCOMPARE(m_lab->stepAt(m_late, 0).status, codes::stepRunning);
}

void TestDeliverPage::theWheelChangesNoField()
{
    launch(m_late);
    for (QWidget *field : {static_cast<QWidget *>(part<QSpinBox>("stepProgress")),
                           static_cast<QWidget *>(part<QComboBox>("stepStatus"))}) {
        const QPointF place = field->rect().center();
        QWheelEvent turn(place, field->mapToGlobal(place), {}, {0, -120}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &turn);
    }
    QCOMPARE(part<QSpinBox>("stepProgress")->value(), 0);
    QCOMPARE(part<QComboBox>("stepStatus")->currentIndex(), 0);
    QVERIFY(m_lab->stepAt(m_late, 0).status.isEmpty());
}

void TestDeliverPage::aLargePictureIsKeptSmaller()
{
    launch(m_late);
    emit part<EvidencePanel>("evidencePanel")->filesAdded({picture(4000, 1000)}, false);
    QCOMPARE(kept().size(), QSize(2048, 512));
    QCOMPARE(evidence().at(0).step, std::optional(m_lab->stepAt(m_late, 0).id));
    QCOMPARE(part<EvidenceList>("evidence")->count(), 2); // and the tile that adds
}

void TestDeliverPage::theOriginalIsKeptWhenWanted()
{
    launch(m_late);
    const QString path = picture(4000, 1000);
    const QString missing = m_folder.filePath(u"missing.pdf"_s);
    QString told;
    connect(m_page.get(), &Page::noticeRequested, this,
            [&told](const Notice &notice) { told = notice.text; });
    emit part<EvidencePanel>("evidencePanel")->filesAdded({missing, path}, true);
    QCOMPARE(kept().size(), QSize(4000, 1000));
    QVERIFY(told.contains(u"missing.pdf"_s));
}

void TestDeliverPage::evidenceIsNamedRemovedAndComesBack()
{
    launch(m_late);
    emit part<EvidencePanel>("evidencePanel")->filesAdded({picture(40, 30)}, false);
    auto *list = part<EvidenceList>("evidence");
    list->setCurrentRow(0);
    auto *title = part<QLineEdit>("evidenceTitle");
    title->setFocus();
    title->setText(u"Trainers at work"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(evidence().at(0).title, u"Trainers at work"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_VERIFY(evidence().empty());
    QVERIFY(m_lab->document->undo());
    QCOMPARE(evidence().size(), size_t(1));
    QCOMPARE(list->count(), 2);
}

void TestDeliverPage::aContractIsSigned()
{
    launch(m_late);
    QTest::keyClick(part<QWidget>("signContract"), Qt::Key_Space);
    QCOMPARE(m_lab->document->store().opds.find(m_lab->dinas)->contractOn, m_today);
}

void TestDeliverPage::aGapShowsExactlyItsRows()
{
    launch(m_late);
    launch(m_soon);
    m_page->open({.place = Target::Place::Deliver, .filter = u"steps-overdue"_s});
    QCOMPARE(lines(), (QStringList{u"[Overdue]"_s, u"SERABI"_s}));
}

} // namespace

QTEST_MAIN(TestDeliverPage)
#include "tst_deliver_page.moc"
