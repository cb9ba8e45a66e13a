// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/opd_commands.h"
#include "core/domain/codes.h"
#include "core/queries/diagnose.h"
#include "ui/pages/diagnose/diagnose_page.h"
#include "ui/widgets/commit_text_edit.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/missing_list.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

class TestDiagnosePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ideasAreTypedOneAfterAnother();
    void anUnknownUnitIsExplained();
    void aUnitIsFoundByAnyPartOfItsNameOrItsAbbreviation_data();
    void aUnitIsFoundByAnyPartOfItsNameOrItsAbbreviation();
    void whatIsTypedBeforeItsUnitIsKept();
    void enterGoesToTheNameOfTheNextIdea();
    void aNameWithADashIsNameAndExpansion();
    void theFormWritesTheIdeaThatIsChosen();
    void aStatusAsksForItsReason();
    void aPastedBlockIsOneChange();
    void aPastedRowOfAnUnknownUnitIsNamed();
    void enterOnAUnitCapturesForIt();
    void aGapShowsExactlyItsRows();
    void whatIsMissingUnfoldsByKey();
    void theWheelChangesNoChoice();
    void aTextThatCouldNotBeSavedIsKeptAndSavedLater();
    void whatWasTypedOfARemovedIdeaIsNotWrittenIntoAnother();
    void aCapturedIdeaIsShownWhateverIsFiltered();
    void aUnitFromElsewhereIsShownWithAllItsIdeas();
    void aReloadKeepsADecisionBeingMade();

private:
    ui::GridView *grid() const { return m_page->findChild<ui::GridView *>(u"ideas"_s); }
    void edit(int column);
    void typeInto(int column, const QString &text);
    std::vector<Idea> ideas() const { return m_document->store().ideas.list("ORDER BY number"); }
    void addUnit(const QString &name, const QString &abbreviation);

    std::unique_ptr<Document> m_document;
    std::unique_ptr<ui::DiagnosePage> m_page;
};

void TestDiagnosePage::addUnit(const QString &name, const QString &abbreviation)
{
    Opd opd{.id = OpdId(0)};
    opd.lab = m_document->lab();
    opd.name = name;
    opd.abbreviation = abbreviation;
    QVERIFY(m_document->execute(AddOpd{opd}));
}

void TestDiagnosePage::init()
{
    // A warning of a view is a mistake of ours; the offscreen platform says what it cannot do.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_page.reset();
    m_document = Document::inMemory({.name = u"Lab"_s});
    addUnit(u"Dinas Kesehatan"_s, u"Dinkes"_s);
    addUnit(u"Kecamatan Arga"_s, u"Kec. Arga"_s);
    m_page = std::make_unique<ui::DiagnosePage>(*m_document);
    m_page->resize(1366, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

/// Opens the editor of a cell of the last row.
void TestDiagnosePage::edit(int column)
{
    auto *view = grid();
    view->window()->activateWindow();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, column));
    QTest::keyClick(view, Qt::Key_F2);
}

/// Types into a cell of the last row and ends with Enter.
void TestDiagnosePage::typeInto(int column, const QString &text)
{
    edit(column);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->clear();
    QTest::keyClicks(editor, text);
    const QPointer<QLineEdit> open = editor;
    QTest::keyClick(editor, Qt::Key_Return);
    // The delegate commits from the event loop, as it does before the next key that is pressed.
    QTRY_VERIFY(!open);
}

void TestDiagnosePage::ideasAreTypedOneAfterAnother()
{
    typeInto(1, u"Dinas Kesehatan"_s);
    typeInto(2, u"SERABI"_s);
    typeInto(2, u"KLEPON"_s);
    QTRY_COMPARE(ideas().size(), size_t(2));
    QCOMPARE(ideas()[0].number, u"A-001"_s);
    QCOMPARE(ideas()[1].name, u"KLEPON"_s);
    QCOMPARE(ideas()[1].status, codes::draft);
    QVERIFY(m_document->undo());
    QCOMPARE(ideas().size(), size_t(1));
}

void TestDiagnosePage::anUnknownUnitIsExplained()
{
    QSignalSpy notices(m_page.get(), &ui::Page::noticeRequested);
    typeInto(1, u"Dinas Entah"_s);
    QTRY_COMPARE(notices.count(), 1);
    QVERIFY(notices.first().first().value<ui::Notice>().text.contains(u"Dinas Entah"_s));
    QCOMPARE(ideas().size(), size_t(0));
}

void TestDiagnosePage::aUnitIsFoundByAnyPartOfItsNameOrItsAbbreviation_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("part of the name") << u"sehat"_s;
    QTest::newRow("abbreviation") << u"dinkes"_s;
}

/// Tab takes the unit on top of the list and goes on to the name.
void TestDiagnosePage::aUnitIsFoundByAnyPartOfItsNameOrItsAbbreviation()
{
    QFETCH(QString, typed);
    edit(1);
    QTest::keyClicks(QApplication::focusWidget(), typed);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
    QTRY_COMPARE(grid()->currentIndex().column(), 2);
    typeInto(2, u"SERABI"_s);
    QTRY_COMPARE(ideas().size(), size_t(1));
    QCOMPARE(m_document->store().opds.find(ideas()[0].opd)->name, u"Dinas Kesehatan"_s);
}

void TestDiagnosePage::whatIsTypedBeforeItsUnitIsKept()
{
    QSignalSpy notices(m_page.get(), &ui::Page::noticeRequested);
    typeInto(2, u"SERABI - Sehari Rampung"_s);
    typeInto(3, u"Izin lama"_s);
    QCOMPARE(ideas().size(), size_t(0));
    QVERIFY(notices.count() > 0);
    const int last = grid()->model()->rowCount() - 1;
    QCOMPARE(grid()->model()->index(last, 2).data().toString(), u"SERABI - Sehari Rampung"_s);

    typeInto(1, u"Kecamatan Arga"_s);
    QTRY_COMPARE(ideas().size(), size_t(1));
    QCOMPARE(ideas()[0].name, u"SERABI"_s);
    QCOMPARE(ideas()[0].expansion, u"Sehari Rampung"_s);
    QCOMPARE(ideas()[0].problem, u"Izin lama"_s);
}

void TestDiagnosePage::enterGoesToTheNameOfTheNextIdea()
{
    typeInto(1, u"Dinas Kesehatan"_s);
    typeInto(2, u"SERABI"_s);
    QTRY_COMPARE(ideas().size(), size_t(1));
    grid()->setCurrentIndex(grid()->model()->index(0, 3));
    QTest::keyClick(grid(), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"Izin lama"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(grid()->currentIndex(), grid()->model()->index(1, 2));
}

void TestDiagnosePage::aNameWithADashIsNameAndExpansion()
{
    typeInto(1, u"Kecamatan Arga"_s);
    typeInto(2, u"SERABI - Sehari Rampung Berkas Izin"_s);
    QTRY_COMPARE(ideas().size(), size_t(1));
    QCOMPARE(ideas()[0].name, u"SERABI"_s);
    QCOMPARE(ideas()[0].expansion, u"Sehari Rampung Berkas Izin"_s);
}

void TestDiagnosePage::theFormWritesTheIdeaThatIsChosen()
{
    typeInto(1, u"Dinas Kesehatan"_s);
    typeInto(2, u"SERABI"_s);
    QTRY_COMPARE(ideas().size(), size_t(1));
    grid()->setCurrentIndex(grid()->model()->index(0, 2));
    auto *problem = m_page->findChild<ui::CommitTextEdit *>(u"problem"_s);
    problem->setFocus();
    QTest::keyClicks(problem, u"Antrean panjang"_s);
    grid()->setFocus();
    QTRY_COMPARE(ideas()[0].problem, u"Antrean panjang"_s);
}

void TestDiagnosePage::aStatusAsksForItsReason()
{
    typeInto(1, u"Dinas Kesehatan"_s);
    typeInto(2, u"SERABI"_s);
    QTRY_COMPARE(ideas().size(), size_t(1));
    grid()->setCurrentIndex(grid()->model()->index(0, 2));
    auto *status = m_page->findChild<QComboBox *>(u"ideaStatus"_s);
    auto *apply = m_page->findChild<QPushButton *>(u"setStatus"_s);
    auto *reason = m_page->findChild<QComboBox *>(u"statusReason"_s);
    status->setCurrentIndex(status->findData(codes::postponed));
    QTest::mouseClick(apply, Qt::LeftButton);
    QCOMPARE(ideas()[0].status, codes::draft);
    QVERIFY(reason->isVisible());
    QTest::keyClicks(reason->lineEdit(), u"belum waktunya"_s);
    QTest::mouseClick(apply, Qt::LeftButton);
    QCOMPARE(ideas()[0].status, codes::postponed);
    QCOMPARE(ideas()[0].statusReason, u"belum waktunya"_s);
}

void TestDiagnosePage::aPastedBlockIsOneChange()
{
    const QModelIndex at = grid()->model()->index(0, 1);
    emit grid()->pasted(at, {{u"Dinas Kesehatan"_s, u"SATU"_s, u"Masalah satu"_s},
                             {u"Kecamatan Arga"_s, u"DUA"_s, u"Masalah dua"_s}});
    QCOMPARE(ideas().size(), size_t(2));
    QVERIFY(m_document->undo());
    QCOMPARE(ideas().size(), size_t(0));
}

void TestDiagnosePage::aPastedRowOfAnUnknownUnitIsNamed()
{
    QSignalSpy notices(m_page.get(), &ui::Page::noticeRequested);
    const QModelIndex at = grid()->model()->index(0, 1);
    emit grid()->pasted(at, {{u"Dinas Kesehatan"_s, u"SATU"_s},
                             {QString(), QString()},
                             {u"Dinas Pertambangan"_s, u"DUA"_s},
                             {u"Kecamatan Arga"_s, u"TIGA"_s}});
    QCOMPARE(ideas().size(), size_t(2));
    QCOMPARE(notices.size(), 1);
    const auto notice = notices.first().first().value<ui::Notice>();
    QVERIFY2(notice.text.contains(u"3 (Dinas Pertambangan)"_s), qPrintable(notice.text));
    QVERIFY(notice.offersUndo);
}

void TestDiagnosePage::enterOnAUnitCapturesForIt()
{
    m_page->open({.place = ui::Target::Place::Diagnose, .filter = gaps::unitsWithoutIdeas});
    auto *units = m_page->findChild<ui::GridView *>(u"unitIdeas"_s);
    QTest::keyClick(units, Qt::Key_Return);
    QTRY_VERIFY(grid()->isVisible());
    const int last = grid()->model()->rowCount() - 1;
    QCOMPARE(grid()->currentIndex(), grid()->model()->index(last, 2));
    QCOMPARE(grid()->model()->index(last, 1).data().toString(), u"Dinkes"_s);
}

void TestDiagnosePage::aGapShowsExactlyItsRows()
{
    const QModelIndex at = grid()->model()->index(0, 1);
    emit grid()->pasted(at, {{u"Dinas Kesehatan"_s, u"SATU"_s, u"Masalah satu"_s},
                             {u"Kecamatan Arga"_s, u"DUA"_s, QString()}});
    m_page->open({.place = ui::Target::Place::Diagnose, .filter = gaps::ideasWithoutProblem});
    QCOMPARE(grid()->model()->rowCount(), 2); // One idea and the empty row.
    QCOMPARE(grid()->model()->index(0, 2).data().toString(), u"DUA"_s);
    QCOMPARE(grid()->currentIndex().column(), 3);
}

void TestDiagnosePage::whatIsMissingUnfoldsByKey()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    grid()->setFocus();
    auto *list = m_page->findChild<ui::MissingList *>();
    QVERIFY(!list->isVisible());
    QTest::keyClick(grid(), Qt::Key_J, Qt::ControlModifier);
    QVERIFY(list->isVisible());
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return); // units without ideas
    QVERIFY(!list->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"unitIdeas"_s);
}

void TestDiagnosePage::theWheelChangesNoChoice()
{
    typeInto(1, u"Dinas Kesehatan"_s);
    typeInto(2, u"SERABI"_s);
    QTRY_COMPARE(ideas().size(), size_t(1));
    grid()->setCurrentIndex(grid()->model()->index(0, 2));
    for (auto *box : m_page->findChild<QWidget *>(u"ideaScroll"_s)->findChildren<QComboBox *>()) {
        const int before = box->currentIndex();
        const QPointF middle = box->rect().center();
        QWheelEvent turn(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &turn);
        QCOMPARE(box->currentIndex(), before);
    }
}

void TestDiagnosePage::aTextThatCouldNotBeSavedIsKeptAndSavedLater()
{
    typeInto(1, u"Dinas Kesehatan"_s);
    typeInto(2, u"SERABI"_s);
    QTRY_COMPARE(ideas().size(), size_t(1));
    grid()->setCurrentIndex(grid()->model()->index(0, 2));
    auto *problem = m_page->findChild<ui::CommitTextEdit *>(u"problem"_s);
    problem->setFocus();
    QTest::keyClicks(problem, u"Long queues"_s);
    auto &database = m_document->store().database();
    database.setPragma("query_only", 1);
    grid()->setFocus();
    QCOMPARE(problem->toPlainText(), u"Long queues"_s);
    database.setPragma("query_only", 0);
    addUnit(u"Kecamatan Baru"_s, {}); // reads the page again
    QCOMPARE(problem->toPlainText(), u"Long queues"_s);
    problem->setFocus();
    grid()->setFocus();
    QCOMPARE(ideas()[0].problem, u"Long queues"_s);
}

void TestDiagnosePage::whatWasTypedOfARemovedIdeaIsNotWrittenIntoAnother()
{
    typeInto(1, u"Dinas Kesehatan"_s);
    typeInto(2, u"SERABI"_s);
    typeInto(2, u"KLEPON"_s);
    QTRY_COMPARE(ideas().size(), size_t(2));
    grid()->setCurrentIndex(grid()->model()->index(1, 2));
    auto *problem = m_page->findChild<ui::CommitTextEdit *>(u"problem"_s);
    problem->setFocus();
    QTest::keyClicks(problem, u"Of KLEPON"_s);
    QVERIFY(m_document->undo()); // KLEPON is gone
    grid()->setCurrentIndex(grid()->model()->index(0, 2));
    grid()->setFocus();
    QCOMPARE(ideas().size(), size_t(1));
    QCOMPARE(ideas()[0].problem, QString());
}

void TestDiagnosePage::aCapturedIdeaIsShownWhateverIsFiltered()
{
    typeInto(1, u"Dinas Kesehatan"_s);
    typeInto(2, u"SERABI"_s);
    QTRY_COMPARE(ideas().size(), size_t(1));
    m_page->findChild<QLineEdit *>(u"filterField"_s)->setText(u"SERABI"_s);
    QTest::keyClick(m_page->findChild<QLineEdit *>(u"filterField"_s), Qt::Key_Return);
    typeInto(2, u"KLEPON"_s);
    QTRY_COMPARE(ideas().size(), size_t(2));
    QCOMPARE(grid()->model()->rowCount(), 3); // both, and the next one
    m_page->open({.place = ui::Target::Place::Diagnose, .filter = gaps::ideasWithoutProblem});
    m_page->findChild<QAction *>(u"captureIdea"_s)->trigger();
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"WITH A PROBLEM"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(grid()->model()->rowCount(), 4);
}

void TestDiagnosePage::aUnitFromElsewhereIsShownWithAllItsIdeas()
{
    typeInto(1, u"Dinas Kesehatan"_s);
    typeInto(2, u"SERABI"_s);
    QTRY_COMPARE(ideas().size(), size_t(1));
    m_page->open({.place = ui::Target::Place::Diagnose, .filter = gaps::unitsWithoutIdeas});
    QVERIFY(!grid()->isVisible());
    m_page->open({.place = ui::Target::Place::Diagnose, .unit = ideas()[0].opd.value()});
    QVERIFY(grid()->isVisible());
    QCOMPARE(grid()->model()->rowCount(), 2);
}

void TestDiagnosePage::aReloadKeepsADecisionBeingMade()
{
    typeInto(1, u"Dinas Kesehatan"_s);
    typeInto(2, u"SERABI"_s);
    QTRY_COMPARE(ideas().size(), size_t(1));
    grid()->setCurrentIndex(grid()->model()->index(0, 2));
    auto *status = m_page->findChild<QComboBox *>(u"ideaStatus"_s);
    auto *reason = m_page->findChild<QComboBox *>(u"statusReason"_s);
    status->setCurrentIndex(status->findData(codes::postponed));
    reason->setCurrentText(u"Next year"_s);
    addUnit(u"Kecamatan Baru"_s, {});
    QCOMPARE(status->currentData().toString(), codes::postponed);
    QCOMPARE(reason->currentText(), u"Next year"_s);
}

} // namespace

QTEST_MAIN(TestDiagnosePage)
#include "tst_diagnose_page.moc"
