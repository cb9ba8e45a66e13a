// SPDX-License-Identifier: GPL-3.0-or-later
#include "drum_up_bench.h"

#include <QClipboard>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>

using namespace core;
using namespace ui;
using namespace Qt::StringLiterals;

namespace {

/// A list of 86 units as offices send it: title rows, a blank row, "No.", repeated header.
QString listOf86()
{
    QString text = u"DAFTAR PERANGKAT DAERAH\t\t\nKABUPATEN CONTOH\t\t\n\t\t\n"
                   u"No.\tNama Perangkat Daerah\tNama Kepala\n"_s;
    int number = 0;
    const auto add = [&](const QString &kind, int count) {
        for (int i = 1; i <= count; ++i) {
            ++number;
            text += u"%1\t%2 %3\tKepala %1, S.Sos.\n"_s.arg(number).arg(kind).arg(i);
        }
    };
    add(u"Dinas Urusan"_s, 35);
    add(u"Kecamatan Arga"_s, 18);
    add(u"UPTD Puskesmas"_s, 25);
    add(u"Perumda"_s, 8);
    return text;
}

class TestDrumUpPage : public DrumUpBench
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void unitsAreTypedOneAfterAnother();
    void aTypedUnitIsShownWhateverIsFiltered();
    void theKindIsToldWhileTyping();
    void aNameThatIsThereIsToldAndShown();
    void aPastedListIsLookedAtFirst();
    void aListWithNothingNewCannotBeRegistered();
    void escLeavesTheListUnregistered();
    void aFileIsImportedWithoutItsBadRows();
    void spaceSignsAndUndoTakesItBack();
    void altOneSignsAllSelectedUnits();
    void cellsOfAUnitAreEditedInPlace();
    void aWrongQuotaIsExplained();
    void aRefusedCellIsEmptiedByDel();
    void aColumnIsFilledDownInOneStep();
    void unitsAreRemovedWithAWayBack();
    void aGapShowsExactlyItsRows();
    void segmentsAndTextFilterTogether();
    void anotherPageLeadsToAUnit();
    void whatIsMissingIsReachedByKey();
};

void TestDrumUpPage::unitsAreTypedOneAfterAnother()
{
    QCOMPARE(focused(), u"unitNameField"_s);
    for (const QString &name : {u"Dinas Kesehatan"_s, u"Kecamatan Randu"_s, u"RSUD Husada"_s}) {
        type(name);
        press(Qt::Key_Return);
        QCOMPARE(focused(), u"unitNameField"_s);
    }
    QCOMPARE(shownUnits(), 3);
    QCOMPARE(cell(0, DrumUpModel::Unit), u"Dinas Kesehatan"_s);
    QCOMPARE(units()[1].kind, u"kecamatan"_s);
    for (int step = 0; step < 3; ++step)
        QVERIFY(m_document->undo());
    QCOMPARE(shownUnits(), 0);
}

void TestDrumUpPage::aTypedUnitIsShownWhateverIsFiltered()
{
    type(u"Dinas Kesehatan"_s);
    press(Qt::Key_Return);
    part<QLineEdit>("filterField")->setText(u"Kesehatan"_s);
    QTest::keyClick(part<QLineEdit>("filterField"), Qt::Key_Return);
    part<QLineEdit>("unitNameField")->setFocus();
    type(u"Kecamatan Randu"_s);
    press(Qt::Key_Return);
    QCOMPARE(shownUnits(), 2);
    QCOMPARE(focused(), u"unitNameField"_s);
}

void TestDrumUpPage::theKindIsToldWhileTyping()
{
    type(u"Puskesmas Kaliputih"_s);
    QCOMPARE(part<QLabel>("recognisedKind")->text(), u"UPTD Puskesmas"_s);
    press(Qt::Key_Escape);
    QVERIFY(part<QLabel>("recognisedKind")->text().isEmpty());
}

void TestDrumUpPage::aNameThatIsThereIsToldAndShown()
{
    addUnits({u"Dinas A"_s, u"Dinas B"_s});
    part<QLineEdit>("unitNameField")->setFocus();
    type(u"dinas b"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_notices.size(), 1U);
    QCOMPARE(grid()->currentIndex().row(), 1);
    QCOMPARE(part<QLineEdit>("unitNameField")->text(), u"dinas b"_s);
}

void TestDrumUpPage::aPastedListIsLookedAtFirst()
{
    addUnits({u"Kecamatan Arga 7"_s});
    QApplication::clipboard()->setText(listOf86());
    part<QLineEdit>("unitNameField")->setFocus();
    press(Qt::Key_V, Qt::ControlModifier);

    QVERIFY(part<QWidget>("listPreview")->isVisible());
    QCOMPARE(part<GridView>("previewGrid")->model()->rowCount(), 86);
    QVERIFY(part<QLabel>("previewSummary")->text().contains(u"85"_s));
    QCOMPARE(shownUnits(), 1);

    press(Qt::Key_Return);

    QCOMPARE(shownUnits(), 86);
    QCOMPARE(units()[0].headName, u"Kepala 1, S.Sos."_s);
    QVERIFY(m_notices.back().offersUndo);
    QVERIFY(!part<QWidget>("listPreview")->isVisible());
    QVERIFY(m_document->undo());
    QCOMPARE(shownUnits(), 1);
}

void TestDrumUpPage::aListWithNothingNewCannotBeRegistered()
{
    addUnits({u"Dinas A"_s});
    m_page->pasteList(u"1.\tDinas A\n2.\tDINAS A\n"_s);
    QVERIFY(!part<QPushButton>("acceptList")->isEnabled());
    m_page->primaryAction()->trigger();
    QVERIFY(!part<QWidget>("listPreview")->isVisible());
    QCOMPARE(shownUnits(), 1);
}

void TestDrumUpPage::escLeavesTheListUnregistered()
{
    m_page->pasteList(listOf86());
    press(Qt::Key_Escape);
    QVERIFY(!part<QWidget>("listPreview")->isVisible());
    QCOMPARE(shownUnits(), 0);
    QVERIFY(m_document->undoLabel().isEmpty());
}

void TestDrumUpPage::aFileIsImportedWithoutItsBadRows()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"unit.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nama;jenis\nDinas A;Dinas\n123;Badan\nDinas B;Dinas;;x\nBalai C;Balai\n");
    file.close();

    m_page->importFile(file.fileName());

    const auto *lines = part<GridView>("previewGrid")->model();
    QCOMPARE(lines->rowCount(), 4);
    QVERIFY(lines->index(0, 2).data().toString().contains(u"3"_s));
    QVERIFY(lines->index(1, 2).data().toString().contains(u"4"_s));
    m_page->primaryAction()->trigger();
    QCOMPARE(shownUnits(), 2);
    QCOMPARE(listEntries(m_document->store(), m_document->lab(), u"unit_kind"_s).back().label,
             u"Balai"_s);

    m_page->importFile(folder.filePath(u"none.csv"_s));
    QVERIFY(m_notices.back().text.contains(u"none.csv"_s));
}

void TestDrumUpPage::spaceSignsAndUndoTakesItBack()
{
    addUnits({u"Dinas A"_s, u"Dinas B"_s});
    goTo(1, DrumUpModel::Commitment);
    press(Qt::Key_Space);
    QVERIFY(units()[1].committed);
    QVERIFY(units()[1].committedOn.isValid());
    QVERIFY(!units()[0].committed);
    QVERIFY(m_document->undo());
    QVERIFY(!units()[1].committed);
}

void TestDrumUpPage::altOneSignsAllSelectedUnits()
{
    addUnits({u"Dinas A"_s, u"Dinas B"_s, u"Dinas C"_s});
    goTo(0, DrumUpModel::Unit);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(units()[0].committed && units()[1].committed && !units()[2].committed);
    press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(!units()[0].committed && !units()[1].committed);
}

void TestDrumUpPage::cellsOfAUnitAreEditedInPlace()
{
    addUnits({u"Dinas A"_s, u"Dinas B"_s});
    goTo(0, DrumUpModel::Head);
    type(u"P"_s);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"lt. Rina, S.Sos."_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(units()[0].headPrefix, u"Plt."_s);
    QCOMPARE(units()[0].headName, u"Rina, S.Sos."_s);
    QTRY_COMPARE(grid()->currentIndex().row(), 1);

    goTo(1, DrumUpModel::Kind);
    press(Qt::Key_F2);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QWidget *kinds = QApplication::focusWidget();
    QTest::keyClicks(kinds, u"BUMD"_s);
    QTest::keyClick(kinds, Qt::Key_Return);
    QTRY_COMPARE(units()[1].kind, u"bumd"_s);
}

void TestDrumUpPage::aWrongQuotaIsExplained()
{
    addUnits({u"Dinas A"_s});
    goTo(0, DrumUpModel::Quota);
    type(u"3"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(units()[0].quota, std::optional(3));
    goTo(0, DrumUpModel::Quota);
    type(u"x"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_notices.size(), 1U);
    QCOMPARE(units()[0].quota, std::optional(3));
    QCOMPARE(m_notices.back().kind, Notice::Kind::Warn);
    const QModelIndex cell = grid()->model()->index(0, DrumUpModel::Quota);
    QCOMPARE(cell.data().toString(), u"x"_s);
    QCOMPARE(cell.data(ui::ErrorRole).toString(), m_notices.back().text);

    goTo(0, DrumUpModel::Quota);
    type(u"4"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(units()[0].quota, std::optional(4));
    QCOMPARE(cell.data().toString(), u"4"_s);
    QVERIFY(!cell.data(ui::ErrorRole).isValid());
}

void TestDrumUpPage::aRefusedCellIsEmptiedByDel()
{
    addUnits({u"Dinas A"_s});
    goTo(0, DrumUpModel::Quota);
    type(u"x"_s);
    press(Qt::Key_Return);
    const QModelIndex cell = grid()->model()->index(0, DrumUpModel::Quota);
    QTRY_COMPARE(cell.data().toString(), u"x"_s);
    goTo(0, DrumUpModel::Quota);
    press(Qt::Key_Delete);
    QVERIFY(!cell.data(ui::ErrorRole).isValid());
    QVERIFY(cell.data().toString() != u"x"_s);
}

void TestDrumUpPage::aColumnIsFilledDownInOneStep()
{
    addUnits({u"Dinas A"_s, u"Dinas B"_s, u"Dinas C"_s});
    goTo(0, DrumUpModel::Quota);
    type(u"4"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(units()[0].quota, std::optional(4));
    goTo(0, DrumUpModel::Quota);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(units()[2].quota, std::optional(4));
    QVERIFY(m_document->undo());
    QVERIFY(!units()[1].quota && !units()[2].quota);
}

void TestDrumUpPage::unitsAreRemovedWithAWayBack()
{
    addUnits({u"Dinas A"_s, u"Dinas B"_s});
    goTo(1, DrumUpModel::Unit);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(shownUnits(), 1);
    QVERIFY(m_notices.back().offersUndo);
    QVERIFY(m_document->undo());
    QCOMPARE(shownUnits(), 2);
}

void TestDrumUpPage::aGapShowsExactlyItsRows()
{
    addUnits({u"Dinas A"_s, u"Dinas B"_s, u"Dinas C"_s});
    goTo(1, DrumUpModel::Commitment);
    press(Qt::Key_Space);
    auto *missing = part<QListView>("missingList");
    missing->setFocus();
    missing->setCurrentIndex(missing->model()->index(0, 0));
    press(Qt::Key_Return);
    QCOMPARE(shownUnits(), 2);
    QCOMPARE(focused(), u"unitsGrid"_s);
    QCOMPARE(grid()->currentIndex().column(), int(DrumUpModel::Commitment));
    press(Qt::Key_Space);
    QCOMPARE(shownUnits(), 1);
    part<QAbstractButton>("clearColumnFilters")->click();
    QCOMPARE(shownUnits(), 3);
}

void TestDrumUpPage::segmentsAndTextFilterTogether()
{
    addUnits({u"Dinas A"_s, u"Dinas B"_s, u"Kecamatan A"_s, u"Kecamatan B"_s});
    part<QAbstractButton>("segment_Kecamatan")->click();
    QCOMPARE(shownUnits(), 2);
    part<QLineEdit>("filterField")->setFocus();
    type(u"b"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(shownUnits(), 1);
    QCOMPARE(cell(0, DrumUpModel::Unit), u"Kecamatan B"_s);
}

void TestDrumUpPage::anotherPageLeadsToAUnit()
{
    addUnits({u"Dinas A"_s, u"Kecamatan B"_s});
    part<QAbstractButton>("segment_OPD")->click();
    QCOMPARE(shownUnits(), 1);
    m_page->open({.place = Target::Place::DrumUp, .unit = units()[1].id.value()});
    QCOMPARE(shownUnits(), 2);
    QCOMPARE(grid()->currentIndex().row(), 1);
}

void TestDrumUpPage::whatIsMissingIsReachedByKey()
{
    addUnits({u"Dinas A"_s});
    goTo(0, 0);
    press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(focused(), u"missingList"_s);
}

} // namespace

QTEST_MAIN(TestDrumUpPage)
#include "tst_drum_up_page.moc"
