// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "ui/main_window/export_path.h"
#include "ui/main_window/workbench.h"
#include "ui/pages/page.h"
#include "ui/widgets/commit_text_edit.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/notice_bar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using ui::Target;

namespace {

/// The window over a lab in a file: one unit, the ideas SERABI and KLEPON.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void backAndForwardGoThroughThePlaces();
    void theNoticeOfAChangeUndoesIt();
    void aFailedSaveIsToldOnceUntilSomethingIsSaved();
    void undoFromTheMenuStoresWhatIsBeingTypedFirst();
    void closingStoresWhatIsBeingTyped();
    void largerTextKeepsThePlaceTheFilterAndTheWayBack();
    void whatCannotBeStoredHoldsTheWindow();
    void aDroppedLabIsKnownByItsContent();
    void aLabOpenForReadingCannotBeWrittenInto();
    void escapeInANoticeGoesBackToTheWork();
    void escapeInTheSearchGoesBackToTheGrid();
    void anExportIsWhatItsKindSays_data();
    void anExportIsWhatItsKindSays();

private:
    ui::MainWindow *window() const { return m_bench->window(); }
    Document &document() const { return *m_bench->document(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void makeLab(const QString &name);
    IdeaId addIdea(const QString &name);
    Idea idea(IdeaId id) const { return document().store().ideas.find(id).value(); }
    void showIdea(IdeaId id) const
    {
        window()->go({.place = Target::Place::Diagnose, .idea = id.value()});
    }
    void trigger(const char *action) const
    {
        window()->findChild<QAction *>(QLatin1String(action))->trigger();
    }
    template<typename Widget>
    Widget *part(const char *name) const
    {
        return window()->currentPage()->findChild<Widget *>(QLatin1String(name));
    }
    ui::CommitTextEdit *typeProblem(const QString &text) const;
    ui::NoticeBar *notices() const { return window()->findChild<ui::NoticeBar *>(); }
    QAbstractButton *noticeAction(int number) const
    {
        auto actions = notices()->findChildren<QAbstractButton *>(u"noticeAction"_s);
        actions.removeIf([](const QAbstractButton *action) { return !action->isVisible(); });
        return actions.value(number);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::Workbench> m_bench;
    IdeaId m_serabi = IdeaId(0);
    IdeaId m_klepon = IdeaId(0);
};

void TestMainWindow::makeLab(const QString &name)
{
    m_bench->makeLab({.name = name}, path(name + u".lumbung"_s));
    window()->showNormal(); // the screen of the tests is small
    window()->resize(1366, 768);
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
}

IdeaId TestMainWindow::addIdea(const QString &name)
{
    Idea idea{.id = IdeaId(0), .opd = document().store().opds.list("").at(0).id};
    idea.name = name;
    return document().execute(AddIdea{idea, QDate(2026, 8, 3)}).value();
}

void TestMainWindow::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<ui::Workbench>(QString());
    m_bench->start({});
    makeLab(u"Lab"_s);
    QVERIFY(document().execute(
        AddOpd{{.id = OpdId(0), .lab = document().lab(), .name = u"Dinas Kesehatan"_s}}));
    m_serabi = addIdea(u"SERABI"_s);
    m_klepon = addIdea(u"KLEPON"_s);
}

ui::CommitTextEdit *TestMainWindow::typeProblem(const QString &text) const
{
    auto *problem = part<ui::CommitTextEdit>("problem");
    problem->setFocus();
    QTest::keyClicks(problem, text);
    return problem;
}

void TestMainWindow::backAndForwardGoThroughThePlaces()
{
    window()->go({.place = Target::Place::DrumUp});
    showIdea(m_klepon);
    window()->go({.place = Target::Place::Design});
    trigger("back");
    QCOMPARE(window()->currentPlace(), Target::Place::Diagnose);
    trigger("back");
    QCOMPARE(window()->currentPlace(), Target::Place::DrumUp);
    trigger("forward");
    QCOMPARE(window()->currentPlace(), Target::Place::Diagnose);
    QCOMPARE(window()->currentPage()->standing().idea, m_klepon.value());
}

void TestMainWindow::theNoticeOfAChangeUndoesIt()
{
    window()->post({.text = u"KLEPON is added."_s, .offersUndo = true});
    noticeAction(0)->click();
    QVERIFY(!document().store().ideas.find(m_klepon));
    QCOMPARE(notices()->texts(), QStringList());
}

void TestMainWindow::aFailedSaveIsToldOnceUntilSomethingIsSaved()
{
    showIdea(m_serabi);
    auto *problem = typeProblem(u"Long queues"_s);
    document().store().database().setPragma("query_only", 1);
    QTest::keyClick(problem, Qt::Key_Tab);
    QCOMPARE(notices()->texts().size(), 1);
    QCOMPARE(problem->toPlainText(), u"Long queues"_s);
    document().store().database().setPragma("query_only", 0);
    problem->setFocus();
    QTest::keyClick(problem, Qt::Key_Tab);
    QCOMPARE(idea(m_serabi).problem, u"Long queues"_s);
    QCOMPARE(notices()->texts(), QStringList());
}

void TestMainWindow::undoFromTheMenuStoresWhatIsBeingTypedFirst()
{
    showIdea(m_klepon);
    auto *problem = typeProblem(u"Long queues"_s);
    QCOMPARE(QApplication::focusWidget(), problem);
    trigger("undo");
    QVERIFY(document().store().ideas.find(m_klepon)); // the text was taken back, not the idea
    QCOMPARE(problem->toPlainText(), QString());
    QCOMPARE(QApplication::focusWidget(), problem);
    trigger("redo");
    QCOMPARE(idea(m_klepon).problem, u"Long queues"_s);
}

void TestMainWindow::closingStoresWhatIsBeingTyped()
{
    showIdea(m_klepon);
    typeProblem(u"Long queues"_s);
    const QString file = document().path();
    window()->close();
    m_bench.reset();
    const auto opened = Document::open(file, Document::Access::ReadOnly).value();
    QCOMPARE(opened->store().ideas.find(m_klepon)->problem, u"Long queues"_s);
}

void TestMainWindow::largerTextKeepsThePlaceTheFilterAndTheWayBack()
{
    window()->go({.place = Target::Place::DrumUp});
    showIdea(m_serabi);
    window()->currentPage()->findChild<ui::FilterBar *>()->setText(u"serabi"_s);
    typeProblem(u"Long queues"_s);
    const QPointer<ui::MainWindow> before = window();
    trigger("largerText");
    QTRY_VERIFY(!before);
    QCOMPARE(idea(m_serabi).problem, u"Long queues"_s);
    QCOMPARE(window()->currentPlace(), Target::Place::Diagnose);
    QCOMPARE(window()->currentPage()->standing().idea, m_serabi.value());
    QCOMPARE(window()->currentPage()->findChild<ui::FilterBar *>()->text(), u"serabi"_s);
    trigger("back");
    QCOMPARE(window()->currentPlace(), Target::Place::DrumUp);
    trigger("normalText");
    QTRY_COMPARE(window()->currentPlace(), Target::Place::DrumUp);
}

void TestMainWindow::whatCannotBeStoredHoldsTheWindow()
{
    window()->go({.place = Target::Place::Diagnose});
    auto *grid = part<ui::GridView>("ideas");
    auto *model = grid->model();
    model->setData(model->index(model->rowCount() - 1, 2), u"Without a unit"_s);
    const QPointer<ui::MainWindow> before = window();
    trigger("largerText");
    QCoreApplication::processEvents();
    QVERIFY(before);
    QCOMPARE(notices()->texts().size(), 1);
    trigger("language-en");
    QVERIFY(before);
    QVERIFY(window()->findChild<QAction *>(u"language-id"_s)->isChecked());
    QVERIFY(!window()->close());
    QVERIFY(window()->isVisible());
    noticeAction(1)->click(); // leave without it
    QVERIFY(!window()->isVisible());
}

void TestMainWindow::aDroppedLabIsKnownByItsContent()
{
    const QString here = document().path();
    makeLab(u"Other"_s);
    const QString other = document().path();
    m_bench->open(here);
    QVERIFY(QFile::copy(other, path(u"forwarded.bin"_s)));
    QFile plain(path(u"plain.bin"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly) && plain.write("no lab") > 0);
    plain.close();
    const auto isTaken = [this](const QString &file) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(window(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window(), &drop);
        return true;
    };
    QVERIFY(!isTaken(plain.fileName()));
    QVERIFY(isTaken(path(u"forwarded.bin"_s)));
    QTRY_COMPARE(document().path(), path(u"forwarded.bin"_s));
}

void TestMainWindow::aLabOpenForReadingCannotBeWrittenInto()
{
    const QString file = document().path();
    m_bench->close();
    m_bench->openReadOnly(file);
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    showIdea(m_serabi);
    auto *grid = part<ui::GridView>("ideas");
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_F2);
    QCOMPARE(QApplication::focusWidget(), grid);
    QVERIFY(part<ui::CommitTextEdit>("problem")->isReadOnly());
    QVERIFY(!part<ui::CommitTextEdit>("problem")->toolTip().isEmpty());
    const auto *capture = part<QAction>("captureIdea");
    QVERIFY(!capture->isEnabled());
    QVERIFY(!capture->toolTip().isEmpty());
    window()
        ->currentPage()
        ->findChild<ui::FilterBar *>()
        ->focusField(); // one can still look for ideas
    QTest::keyClicks(QApplication::focusWidget(), u"serabi"_s);
    QTRY_COMPARE(grid->model()->rowCount(), 2);
    window()->go({.place = Target::Place::DrumUp});
    QVERIFY(part<QLineEdit>("headName")->isReadOnly());
    window()->go({.place = Target::Place::Preparation});
    QVERIFY(part<QLineEdit>("labName")->isReadOnly());
    QVERIFY(part<QSpinBox>("labQuota")->isReadOnly());
}

void TestMainWindow::escapeInANoticeGoesBackToTheWork()
{
    showIdea(m_serabi);
    auto *problem = part<ui::CommitTextEdit>("problem");
    problem->setFocus();
    QCOMPARE(QApplication::focusWidget(), problem);
    window()->post({.kind = ui::Notice::Kind::Bad, .text = u"Bad news."_s});
    QCOMPARE(QApplication::focusWidget(), problem);
    QVERIFY(notices()->focusNewest());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(notices()->texts(), QStringList());
    QCOMPARE(QApplication::focusWidget(), problem);
}

void TestMainWindow::escapeInTheSearchGoesBackToTheGrid()
{
    showIdea(m_serabi);
    auto *grid = part<ui::GridView>("ideas");
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_F2);
    QVERIFY(QApplication::focusWidget() != grid);
    trigger("search");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), grid);
}

void TestMainWindow::anExportIsWhatItsKindSays_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("written");
    const QString csv = u"Text with commas (*.csv)"_s;
    QTest::newRow("the name of another kind") << u"/a/x.xlsx"_s << csv << u"/a/x.csv"_s;
    QTest::newRow("no suffix") << u"/a/x"_s << csv << u"/a/x.csv"_s;
    QTest::newRow("a dot in the name") << u"/a/lab.2026"_s << csv << u"/a/lab.2026.csv"_s;
    QTest::newRow("as chosen") << u"/a/x.CSV"_s << csv << u"/a/x.CSV"_s;
    QTest::newRow("nothing chosen") << QString() << csv << QString();
}

void TestMainWindow::anExportIsWhatItsKindSays()
{
    QFETCH(QString, chosen);
    QFETCH(QString, filter);
    QTEST(ui::exportPath(chosen, filter, u"Workbook (*.xlsx);;"_s + filter), "written");
}

} // namespace

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
