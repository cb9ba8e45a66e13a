// SPDX-License-Identifier: GPL-3.0-or-later
#include "preparation_bench.h"

#include "core/commands/opd_commands.h"
#include "core/defaults/shipped_texts.h"
#include "ui/pages/preparation/lab_picture_field.h"
#include "ui/pages/preparation/letterhead_preview.h"
#include "ui/pages/preparation/list_rows.h"
#include "ui/pages/preparation/session_rows.h"
#include "ui/pages/preparation/signatory_rows.h"
#include "ui/pages/preparation/team_rows.h"

#include <QAccessible>
#include <QComboBox>
#include <QImage>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace core;
using namespace ui;
using namespace Qt::StringLiterals;

namespace {

class TestPreparationPage : public PreparationBench
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void theLabIsRenamedInItsField();
    void anEmptyNameIsExplainedAndTakenBack();
    void aYearMayBeLeftOut();
    void anOrganiserIsTypedOrOffered();
    void aSessionIsAddedByKeyboard();
    void aDateThatIsNoneIsExplained();
    void aPersonJoinsTheTeam();
    void aSignatoryIsSetInItsRow();
    void aChoiceIsAddedHiddenMovedAndRenamed();
    void aTextIsEditedAndReset();
    void aPlaceholderIsWrittenIntoTheText();
    void aLogoIsTakenAndShown();
    void aFileThatIsNoPictureIsExplained();
    void aGapLeadsToItsField();
    void everyControlHasAName();
};

void TestPreparationPage::theLabIsRenamedInItsField()
{
    retype("labName", u"Our lab"_s);
    QCOMPARE(lab().name, u"Our lab"_s);
    QVERIFY(m_document->undo());
    QCOMPARE(lab().name, u"Lab"_s);
    QCOMPARE(part<QLineEdit>("labName")->text(), u"Lab"_s);
}

void TestPreparationPage::anEmptyNameIsExplainedAndTakenBack()
{
    auto *name = part<QLineEdit>("labName");
    name->setFocus();
    name->selectAll();
    press(Qt::Key_Delete);
    part<QLineEdit>("labTheme")->setFocus();
    QCOMPARE(m_notices.size(), 1U);
    QCOMPARE(name->text(), u"Lab"_s);
}

void TestPreparationPage::aYearMayBeLeftOut()
{
    auto *year = part<QSpinBox>("labYear");
    year->setFocus();
    press(Qt::Key_Up);
    QCOMPARE(lab().year, 2000);
    press(Qt::Key_Down);
    QCOMPARE(lab().year, 0);
    QVERIFY(m_notices.empty());
}

void TestPreparationPage::anOrganiserIsTypedOrOffered()
{
    const auto *box = part<QComboBox>("labOrganiser");
    QVERIFY(box->count() > 0);
    retype("labOrganiserText", u"Office of the region"_s);
    QCOMPARE(lab().organiser, u"Office of the region"_s);
    QCOMPARE(box->currentText(), u"Office of the region"_s);
    QVERIFY(m_document->undo());
    QVERIFY(lab().organiser.isEmpty());
}

void TestPreparationPage::aSessionIsAddedByKeyboard()
{
    choose(Sessions);
    auto *grid = goTo("sessions", 0, SessionRows::Date);
    type(u"12/10/2026"_s);
    press(Qt::Key_Tab);
    QCOMPARE(store().sessions.count(""), 1);
    QCOMPARE(store().sessions.first("")->date, QDate(2026, 10, 12));
    QCOMPARE(grid->currentIndex().row(), 0);
    QCOMPARE(grid->currentIndex().column(), int(SessionRows::Start));
    type(u"8"_s);
    press(Qt::Key_Return);
    QCOMPARE(store().sessions.first("")->startTime, u"08:00"_s);
    QVERIFY(m_document->undo());
    QVERIFY(m_document->undo());
    QCOMPARE(store().sessions.count(""), 0);
    QCOMPARE(grid->model()->rowCount(), 1);
}

void TestPreparationPage::aDateThatIsNoneIsExplained()
{
    choose(Sessions);
    const auto *rows = goTo("sessions", 0, SessionRows::Date)->model();
    type(u"soon"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_notices.size(), 1U);
    QVERIFY(m_notices.front().text.contains(u"soon"));
    QCOMPARE(store().sessions.count(""), 0);
    QCOMPARE(rows->index(0, SessionRows::Date).data().toString(), u"soon"_s);

    goTo("sessions", 0, SessionRows::Date);
    type(u"12/10/2026"_s);
    press(Qt::Key_Return);
    QCOMPARE(store().sessions.count(""), 1);
    QVERIFY(rows->index(1, SessionRows::Date).data().toString() != u"soon"_s);
}

void TestPreparationPage::aPersonJoinsTheTeam()
{
    choose(Team);
    goTo("team", 0, TeamRows::Name);
    type(u"Rina Andayani, S.Sos."_s);
    press(Qt::Key_Return);
    type(u"Teguh Wibowo"_s);
    press(Qt::Key_Return);
    QCOMPARE(store().participants.count("WHERE opd IS NULL"), 2);
    goTo("team", 0, TeamRows::Position);
    type(u"Analyst"_s);
    press(Qt::Key_Return);
    QCOMPARE(store().participants.count("WHERE position = 'Analyst'"), 1);
    for (int step = 0; step < 3; ++step)
        QVERIFY(m_document->undo());
    QCOMPARE(store().participants.count(""), 0);
}

void TestPreparationPage::aSignatoryIsSetInItsRow()
{
    choose(Signatories);
    auto *grid = goTo("signatories", 0, SignatoryRows::Name);
    type(u"Drs. Slamet"_s);
    press(Qt::Key_Tab);
    type(u"Senior"_s);
    press(Qt::Key_Return);
    const auto signatory = store().signatories.first("");
    QVERIFY(signatory);
    QCOMPARE(signatory->name, u"Drs. Slamet"_s);
    QCOMPARE(signatory->rank, u"Senior"_s);
    QVERIFY(m_document->undo());
    QVERIFY(m_document->undo());
    QCOMPARE(store().signatories.count(""), 0);
    QCOMPARE(grid->model()->index(0, SignatoryRows::Name).data().toString(), QString());
}

void TestPreparationPage::aChoiceIsAddedHiddenMovedAndRenamed()
{
    Opd opd{.id = OpdId(0)};
    opd.lab = lab().id;
    opd.name = u"Branch"_s;
    opd.kind = u"dinas"_s;
    QVERIFY(m_document->execute(AddOpd{opd}));
    choose(Lists);
    part<SectionList>("listNames")->setFocus();
    part<SectionList>("listNames")->setCurrent(u"unit_kind"_s);
    m_page->refresh();
    const auto kinds = [this] { return listEntries(store(), lab().id, u"unit_kind"_s); };
    const auto count = kinds().size();
    part<SectionList>("listNames")->chosen(u"unit_kind"_s);

    part<QLineEdit>("newChoice")->setFocus();
    type(u"Institute"_s);
    press(Qt::Key_Return);
    QCOMPARE(kinds().size(), count + 1);
    QCOMPARE(kinds().back().label, u"Institute"_s);

    auto *grid = goTo("listChoices", 0, ListRows::Label);
    QCOMPARE(grid->model()->index(0, ListRows::Used).data().toString(), u"1"_s);
    press(Qt::Key_Space);
    QVERIFY(kinds().front().hidden);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(m_notices.size(), 1U); // In use: it stays.
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(kinds()[1].code, u"dinas"_s);
    QCOMPARE(grid->currentIndex().row(), 1);
    press(Qt::Key_F2);
    type(u"Agency"_s);
    press(Qt::Key_Return);
    QCOMPARE(kinds()[1].label, u"Agency"_s);
    for (int step = 0; step < 4; ++step)
        QVERIFY(m_document->undo());
    QCOMPARE(kinds().size(), count);
    QVERIFY(!kinds().front().hidden);
    QCOMPARE(kinds().front().label, u"Dinas"_s);
}

void TestPreparationPage::aTextIsEditedAndReset()
{
    choose(Texts);
    auto *names = part<SectionList>("textNames");
    names->setFocus();
    const QString code = names->current();
    auto *editor = part<QPlainTextEdit>("documentText");
    QVERIFY(!part<QPushButton>("resetText")->isEnabled());
    editor->setFocus();
    editor->selectAll();
    type(u"Our words"_s);
    names->setFocus();
    QCOMPARE(store().texts.first("WHERE code = ?", code)->body, u"Our words"_s);
    QVERIFY(part<QPushButton>("resetText")->isEnabled());
    QTest::mouseClick(part<QPushButton>("resetText"), Qt::LeftButton);
    QCOMPARE(editor->toPlainText(), shippedText(code));
    QVERIFY(m_document->undo());
    QCOMPARE(editor->toPlainText(), u"Our words"_s);
    QVERIFY(m_document->undo());
    QCOMPARE(editor->toPlainText(), shippedText(code));
}

void TestPreparationPage::aPlaceholderIsWrittenIntoTheText()
{
    choose(Texts);
    auto *editor = part<QPlainTextEdit>("documentText");
    editor->clear();
    part<QWidget>("placeholderkuota")->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(editor->toPlainText().count(u"{kuota}"_s), 1);
    QVERIFY(editor->hasFocus());
}

void TestPreparationPage::aLogoIsTakenAndShown()
{
    choose(Letterhead);
    QTemporaryDir folder;
    QImage crest(40, 40, QImage::Format_RGB32);
    crest.fill(Qt::darkGreen);
    const QString path = folder.filePath(u"crest.png"_s);
    QVERIFY(crest.save(path));
    const QImage before = part<LetterheadPreview>("letterheadPreview")->grab().toImage();
    retype("letterheadLine1", u"GOVERNMENT OF THE REGION"_s);
    part<LabPictureField>("labLogo")->take(path);
    QVERIFY(!lab().logo.isEmpty());
    QVERIFY(part<LetterheadPreview>("letterheadPreview")->grab().toImage() != before);
    QTest::mouseClick(part<QPushButton>("labLogoRemove"), Qt::LeftButton);
    QVERIFY(lab().logo.isEmpty());
    QVERIFY(m_document->undo());
    QVERIFY(!lab().logo.isEmpty());
}

void TestPreparationPage::aFileThatIsNoPictureIsExplained()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"crest.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    choose(Letterhead);
    part<LabPictureField>("labLogo")->take(file.fileName());
    QCOMPARE(m_notices.size(), 1U);
    QVERIFY(lab().logo.isEmpty());
}

void TestPreparationPage::aGapLeadsToItsField()
{
    m_page->open({.place = Target::Place::Preparation, .filter = u"lab-place"_s});
    QCOMPARE(QApplication::focusWidget()->objectName(), u"labPlace"_s);
    m_page->open({.place = Target::Place::Preparation, .filter = u"lab-signatories"_s});
    QCOMPARE(QApplication::focusWidget()->objectName(), u"signatories"_s);
    QCOMPARE(part<SectionList>("sections")->current(), u"signatories"_s);
}

void TestPreparationPage::everyControlHasAName()
{
    for (int section = Identity; section <= Texts; ++section) {
        choose(section);
        for (const auto *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            auto *access = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName() + u' ' +
                                QLatin1String(widget->metaObject()->className())));
        }
    }
}

} // namespace

QTEST_MAIN(TestPreparationPage)
#include "tst_preparation_page.moc"
