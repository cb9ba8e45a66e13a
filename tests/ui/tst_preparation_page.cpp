// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/opd_commands.h"
#include "core/defaults/shipped_texts.h"
#include "ui/pages/preparation/lab_picture_field.h"
#include "ui/pages/preparation/letterhead_preview.h"
#include "ui/pages/preparation/list_rows.h"
#include "ui/pages/preparation/preparation_page.h"
#include "ui/pages/preparation/section_list.h"
#include "ui/pages/preparation/session_rows.h"
#include "ui/pages/preparation/signatory_rows.h"
#include "ui/pages/preparation/team_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/grid_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace ui;
using namespace Qt::StringLiterals;

namespace {

class TestPreparationPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theLabIsRenamedInItsField();
    void anEmptyNameIsExplainedAndTakenBack();
    void aYearMayBeLeftOut();
    void anOrganiserIsTypedOrOffered();
    void aSessionIsAddedByKeyboard();
    void aDateThatIsNoneIsExplained();
    void aPersonJoinsTheTeam();
    void aSignatoryIsSetInItsRow();
    void severalCellsAreEmptiedInOneStep();
    void aBlockOfPeopleIsPastedInOneStep();
    void aColumnIsFilledDownInOneStep();
    void aRoleThatIsNotInTheListIsExplained();
    void aChoiceIsAddedHiddenMovedAndRenamed();
    void aTextIsEditedAndReset();
    void aPlaceholderIsWrittenIntoTheText();
    void aLogoIsTakenAndShown();
    void aFileThatIsNoPictureIsExplained();
    void aGapLeadsToItsField();
    void everyControlHasAName();

private:
    template<typename Widget>
    Widget *part(const char *name) const
    {
        auto *found = m_page->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    const Store &store() const { return m_document->store(); }
    Lab lab() const { return store().labs.find(m_document->lab()).value(); }
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, held);
        QCoreApplication::processEvents(); // A cell takes Enter a moment later.
    }
    /// The first letter may open an editor that takes the others.
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }

    /// Goes down in the list of sections.
    void choose(int section)
    {
        auto *names = part<SectionList>("sections");
        names->setFocus();
        press(Qt::Key_Home);
        for (int step = 0; step < section; ++step)
            press(Qt::Key_Down);
    }
    void retype(const char *field, const QString &text)
    {
        auto *edit = part<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        type(text);
        press(Qt::Key_Return);
    }
    GridView *goTo(const char *grid, int row, int column)
    {
        auto *view = part<GridView>(grid);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, column));
        return view;
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<PreparationPage> m_page;
    std::vector<Notice> m_notices;
};

enum { Identity, Sessions, Team, Letterhead, Signatories, Lists, Texts };

void TestPreparationPage::init()
{
    applyTheme(*qApp, ColourScheme::Light);
    m_document = Document::inMemory({.name = u"Lab"_s});
    m_page = std::make_unique<PreparationPage>(*m_document);
    m_notices.clear();
    connect(m_page.get(), &Page::noticeRequested, this,
            [this](const Notice &notice) { m_notices.push_back(notice); });
    m_page->refresh();
    m_page->resize(1366, 698);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestPreparationPage::cleanup()
{
    m_page.reset();
    m_document.reset();
}

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
    goTo("sessions", 0, SessionRows::Date);
    type(u"soon"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_notices.size(), 1U);
    QVERIFY(m_notices.front().text.contains(u"soon"));
    QCOMPARE(store().sessions.count(""), 0);
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

void TestPreparationPage::severalCellsAreEmptiedInOneStep()
{
    choose(Signatories);
    auto *grid = goTo("signatories", 0, 3);
    for (int row = 0; row < 2; ++row) {
        const QModelIndex name = grid->model()->index(row, 3);
        QVERIFY(grid->model()->setData(name, u"Ani"_s, Qt::EditRole));
    }
    QCOMPARE(store().signatories.count("WHERE name = 'Ani'"), 2);
    grid->selectionModel()->select({grid->model()->index(0, 3), grid->model()->index(1, 3)},
                                   QItemSelectionModel::ClearAndSelect);
    press(Qt::Key_Delete);
    QCOMPARE(store().signatories.count("WHERE name = 'Ani'"), 0);
    QVERIFY(m_document->undo());
    QCOMPARE(store().signatories.count("WHERE name = 'Ani'"), 2);
}

void TestPreparationPage::aBlockOfPeopleIsPastedInOneStep()
{
    choose(Team);
    goTo("team", 0, 0);
    const auto roles = listEntries(store(), m_document->lab(), u"team_role"_s);
    QGuiApplication::clipboard()->setText(
        u"Ani\t%1\tKepala\nBudi\t\tSekretaris\n"_s.arg(roles.front().label));
    press(Qt::Key_V, Qt::ControlModifier);
    const auto team = store().participants.list("ORDER BY name");
    QCOMPARE(team.size(), size_t(2));
    QCOMPARE(team[0].role, roles.front().code);
    QCOMPARE(team[1].position, u"Sekretaris"_s);
    QVERIFY(m_document->undo());
    QCOMPARE(store().participants.count(""), 0);
}

void TestPreparationPage::aColumnIsFilledDownInOneStep()
{
    choose(Sessions);
    auto *grid = goTo("sessions", 0, 1);
    QGuiApplication::clipboard()->setText(u"Pagi\nSiang\nSore\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(store().sessions.count(""), 3);
    QVERIFY(grid->model()->setData(grid->model()->index(0, 5), u"Pendapa"_s, Qt::EditRole));
    goTo("sessions", 0, 5);
    grid->selectionModel()->select({grid->model()->index(0, 5), grid->model()->index(2, 5)},
                                   QItemSelectionModel::ClearAndSelect);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(store().sessions.count("WHERE venue = 'Pendapa'"), 3);
    QVERIFY(m_document->undo());
    QCOMPARE(store().sessions.count("WHERE venue = 'Pendapa'"), 1);
}

void TestPreparationPage::aRoleThatIsNotInTheListIsExplained()
{
    choose(Team);
    goTo("team", 0, 0);
    QGuiApplication::clipboard()->setText(u"Ani\tPenari\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(store().participants.count(""), 0);
    QVERIFY(m_notices.back().text.contains(u"Penari"_s));
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
