// SPDX-License-Identifier: GPL-3.0-or-later
#include "drum_up_bench.h"

#include "core/commands/session_commands.h"

#include <QAccessible>
#include <QListView>
#include <QSignalSpy>

using namespace core;
using namespace ui;
using namespace Qt::StringLiterals;

namespace {

class TestDrumUpUnit : public DrumUpBench
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void aNewPersonIsCheckedInByName();
    void somebodyKnownIsOfferedFirst();
    void theHeadIsRepresentedByKeyboard();
    void attendanceIsChosenFromAMenuInTheGrid();
    void cellsOfManyKindsAreEmptiedInOneStep();
    void aSessionIsMadeInThePage();
    void theListToSignIsThatOfTheSessionShown();
    void aDateThatIsNoneStaysInTheEditor();
    void theHeadIsEditedBesideTheGrid();
    void aPersonIsEditedAndRemoved();
    void narrowWindowsFoldTheInspector();
    void everyControlHasAName();
};

void TestDrumUpUnit::aNewPersonIsCheckedInByName()
{
    addUnits({u"Dinas A"_s});
    goTo(0, DrumUpModel::Unit);
    m_page->primaryAction()->trigger();
    QCOMPARE(focused(), u"checkInField"_s);
    type(u"Niken Larasati - Humas"_s);
    press(Qt::Key_Return);

    const auto person = m_document->store().participants.first("");
    QCOMPARE(person->name, u"Niken Larasati"_s);
    QCOMPARE(person->position, u"Humas"_s);
    QCOMPARE(cell(0, DrumUpModel::People), u"1"_s);
    QCOMPARE(focused(), u"checkInField"_s);
    QVERIFY(m_document->undo());
    QCOMPARE(cell(0, DrumUpModel::People), u"0"_s);
    QVERIFY(!m_document->store().participants.first(""));
}

void TestDrumUpUnit::somebodyKnownIsOfferedFirst()
{
    addUnits({u"Dinas A"_s});
    goTo(0, DrumUpModel::Unit);
    m_page->primaryAction()->trigger();
    for (const QString &name : {u"Sulistyowati"_s, u"Sulaiman"_s}) {
        type(name);
        press(Qt::Key_Return);
    }
    type(u"suli"_s);
    const auto *offered = part<QListView>("checkInSuggestions")->model();
    QCOMPARE(offered->rowCount(), 2); // Sulistyowati, and a new person "suli".
    press(Qt::Key_Return);
    QCOMPARE(m_document->store().participants.count(""), 2);
    type(u"suli"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_document->store().participants.count(""), 3);
}

void TestDrumUpUnit::theHeadIsRepresentedByKeyboard()
{
    addUnits({u"Dinas A"_s});
    goTo(0, DrumUpModel::Attendance);
    press(Qt::Key_Space);
    QVERIFY(choose("attendanceMenu", codes::represented));
    QTRY_COMPARE(focused(), u"substituteName"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return); // Refused: who came?
    QVERIFY(marks().empty());
    part<QLineEdit>("substituteName")->setFocus();
    type(u"dr. Arief Gunawan"_s);
    press(Qt::Key_Return);
    type(u"Sekretaris"_s);
    press(Qt::Key_Return);

    QCOMPARE(marks().size(), 1U);
    QCOMPARE(marks().front().status, codes::represented);
    QCOMPARE(marks().front().substituteName, u"dr. Arief Gunawan"_s);
    QCOMPARE(marks().front().substituteTitle, u"Sekretaris"_s);
    QCOMPARE(cell(0, DrumUpModel::Attendance), u"Diwakili"_s);
}

void TestDrumUpUnit::attendanceIsChosenFromAMenuInTheGrid()
{
    addUnits({u"Dinas A"_s, u"Dinas B"_s});
    goTo(0, DrumUpModel::Attendance);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_F2);
    QVERIFY(choose("attendanceMenu", codes::present));
    QCOMPARE(cell(0, DrumUpModel::Attendance), u"Hadir"_s);
    QCOMPARE(cell(1, DrumUpModel::Attendance), u"Hadir"_s);
    QCOMPARE(m_document->store().sessions.count(""), 1);
    goTo(0, DrumUpModel::Attendance);
    press(Qt::Key_Delete);
    QCOMPARE(cell(0, DrumUpModel::Attendance), u"Belum datang"_s);
    QCOMPARE(cell(1, DrumUpModel::Attendance), u"Hadir"_s);
}

void TestDrumUpUnit::cellsOfManyKindsAreEmptiedInOneStep()
{
    addUnits({u"Dinas A"_s});
    goTo(0, DrumUpModel::Attendance);
    press(Qt::Key_F2);
    QVERIFY(choose("attendanceMenu", codes::present));
    goTo(0, DrumUpModel::Commitment);
    press(Qt::Key_Space);
    QVERIFY(units().front().committed);
    grid()->selectAll();
    press(Qt::Key_Delete);
    QVERIFY(!units().front().committed);
    QCOMPARE(cell(0, DrumUpModel::Attendance), u"Belum datang"_s);
    QVERIFY(m_document->undo());
    QVERIFY(units().front().committed);
    QCOMPARE(cell(0, DrumUpModel::Attendance), u"Hadir"_s);
}

void TestDrumUpUnit::aSessionIsMadeInThePage()
{
    emit part<QAction>("newSession")->triggered();
    QCOMPARE(focused(), u"sessionDate"_s);
    part<QLineEdit>("sessionDate")->setText(u"12 Oktober 2026"_s);
    press(Qt::Key_Tab);
    type(u"8"_s);
    press(Qt::Key_Return);
    const auto session = m_document->store().sessions.first("");
    QCOMPARE(session->date, QDate(2026, 10, 12));
    QCOMPARE(session->startTime, u"08:00"_s);
    QVERIFY(!part<QWidget>("sessionEditor")->isVisible());
    QVERIFY(part<QAbstractButton>("sessionBar")->text().contains(u"12"_s));
    emit part<QAction>("removeSession")->triggered();
    QCOMPARE(m_document->store().sessions.count(""), 0);
    QVERIFY(m_notices.back().offersUndo);
}

void TestDrumUpUnit::aDateThatIsNoneStaysInTheEditor()
{
    emit part<QAction>("newSession")->triggered();
    part<QLineEdit>("sessionDate")->setText(u"32 Oktober 2026"_s);
    press(Qt::Key_Return);
    QVERIFY(part<QWidget>("sessionEditor")->isVisible());
    QCOMPARE(m_document->store().sessions.count(""), 0);
    press(Qt::Key_Escape);
    QVERIFY(!part<QWidget>("sessionEditor")->isVisible());
}

void TestDrumUpUnit::theHeadIsEditedBesideTheGrid()
{
    addUnits({u"Dinas A"_s});
    goTo(0, DrumUpModel::Unit);
    part<QLineEdit>("headName")->setFocus();
    type(u"Rina Andayani"_s);
    press(Qt::Key_Tab);
    QCOMPARE(cell(0, DrumUpModel::Head), u"Rina Andayani"_s);
    part<QLineEdit>("headNip")->setFocus();
    type(u"19800101"_s);
    press(Qt::Key_Return);
    QCOMPARE(units()[0].headNip, u"19800101"_s);
}

void TestDrumUpUnit::aPersonIsEditedAndRemoved()
{
    addUnits({u"Dinas A"_s});
    goTo(0, DrumUpModel::Unit);
    m_page->primaryAction()->trigger();
    type(u"Niken"_s);
    press(Qt::Key_Return);
    part<QListView>("peopleList")->setFocus();
    press(Qt::Key_F2);
    QCOMPARE(focused(), u"personName"_s);
    part<QLineEdit>("personPosition")->setFocus();
    type(u"Humas"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_document->store().participants.first("")->position, u"Humas"_s);
    press(Qt::Key_Escape);
    QVERIFY(!part<QWidget>("personForm")->isVisible());
    press(Qt::Key_Space);
    QVERIFY(choose("attendanceMenu", u"sakit"_s));
    QCOMPARE(marks().front().status, u"sakit"_s);
    part<QListView>("peopleList")->setFocus();
    press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(m_document->store().participants.count(""), 0);
    QVERIFY(m_notices.back().offersUndo);
}

void TestDrumUpUnit::narrowWindowsFoldTheInspector()
{
    addUnits({u"Dinas A"_s, u"Kecamatan B"_s, u"Puskesmas C"_s, u"SD Negeri D"_s, u"Perumda E"_s,
              u"Kelurahan F"_s});
    m_page->resize(911, 465);
    QTRY_COMPARE(m_page->width(), 911); // The row of groups asks for more and gives way.
    QTRY_VERIFY(!part<QWidget>("unitInspector")->isVisible());
    goTo(0, DrumUpModel::Unit);
    m_page->primaryAction()->trigger();
    QVERIFY(part<QWidget>("unitInspector")->isVisible());
    QCOMPARE(focused(), u"checkInField"_s);
    QVERIFY(!grid()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(grid()->isVisible());
}

void TestDrumUpUnit::everyControlHasAName()
{
    addUnits({u"Dinas A"_s});
    QStringList nameless;
    for (const QWidget *control : m_page->findChildren<QWidget *>()) {
        if (!(control->focusPolicy() & Qt::TabFocus) || !control->isVisible())
            continue;
        const QAccessibleInterface *spoken =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(control));
        if (control->objectName().isEmpty() || spoken->text(QAccessible::Name).isEmpty())
            nameless +=
                QLatin1String(control->metaObject()->className()) + u' ' + control->objectName();
    }
    QCOMPARE(nameless.join(u'\n'), QString());
}

void TestDrumUpUnit::theListToSignIsThatOfTheSessionShown()
{
    core::Session session{.id = core::SessionId(0)};
    session.lab = m_document->lab();
    session.stage = 1;
    session.date = QDate(2026, 10, 12);
    const auto shown = m_document->execute(core::AddSession{session});
    QVERIFY(shown);
    QSignalSpy printed(m_page.get(), &ui::Page::printRequested);
    part<QAction>("printDrumUp")->trigger();
    QVERIFY(choose("printMenu", u"print-attendance"_s));
    QTRY_COMPARE(printed.count(), 1);
    const ui::PrintOrder expected{.kind = u"attendance"_s, .session = shown->value()};
    QCOMPARE(printed.first().first().value<ui::PrintOrder>(), expected);
}

} // namespace

QTEST_MAIN(TestDrumUpUnit)
#include "tst_drum_up_unit.moc"
