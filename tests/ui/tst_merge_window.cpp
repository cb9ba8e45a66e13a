// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "ui/main_window/workbench.h"
#include "ui/widgets/notice_bar.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// The window over a lab, and a copy of the file on another laptop where the same idea was renamed.
class TestMergeWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aDroppedCopyIsMergedAfterALook();
    void aLookThatIsLeftChangesNothing();
    void whatIsMergedAlreadyIsTold();
    void theNoticeTakesTheMergeBack();
    void whatWasWrittenApartIsChosenInTheWindow();
    void aFileThatCannotBeMergedIsExplained();

private:
    ui::MainWindow *window() const { return m_bench->window(); }
    Document &document() const { return *m_bench->document(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void rename(Document &in, const QString &name) const;
    QString name() const { return document().store().ideas.find(m_idea)->name; }
    void drop(const QString &file) const;
    template<typename Widget>
    Widget *part(const char *name) const
    {
        const auto all = window()->findChildren<Widget *>(QLatin1String(name));
        for (Widget *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void click(const char *button) const
    {
        QTRY_VERIFY(part<QAbstractButton>(button));
        QTest::mouseClick(part<QAbstractButton>(button), Qt::LeftButton);
    }
    QStringList told() const { return window()->findChild<ui::NoticeBar *>()->texts(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::Workbench> m_bench;
    IdeaId m_idea = IdeaId(0);
};

void TestMergeWindow::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<ui::Workbench>(QString());
    m_bench->start({});
    m_bench->makeLab({.name = u"Labinov"_s}, path(u"lab.lumbung"_s));
    window()->showNormal();
    window()->resize(1366, 768);
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    const auto unit = document().execute(
        AddOpd{{.id = OpdId(0), .lab = document().lab(), .name = u"Dinas Kesehatan"_s}});
    Idea idea{.id = IdeaId(0), .opd = *unit};
    idea.name = u"RONDA GIZI"_s;
    m_idea = document().execute(AddIdea{idea, QDate(2026, 10, 12)}).value();
    QVERIFY(document().saveCopy(path(u"meja2.lumbung"_s)));
    DocumentOptions options;
    options.stations = {};
    options.author = u"Sari"_s;
    const auto other =
        Document::open(path(u"meja2.lumbung"_s), Document::Access::ReadWrite, options);
    rename(**other, u"GIZI"_s);
}

void TestMergeWindow::cleanup()
{
    m_bench.reset();
}

void TestMergeWindow::rename(Document &in, const QString &name) const
{
    Idea idea = in.store().ideas.find(m_idea).value();
    idea.name = name;
    QVERIFY(in.execute(UpdateIdea{idea}));
}

void TestMergeWindow::drop(const QString &file) const
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window(), &dropped);
}

void TestMergeWindow::aDroppedCopyIsMergedAfterALook()
{
    drop(path(u"meja2.lumbung"_s));
    QTRY_VERIFY(part<QDialog>("mergeDialog"));
    QCOMPARE(name(), u"RONDA GIZI"_s);

    click("acceptMerge");

    QTRY_COMPARE(name(), u"GIZI"_s);
    QCOMPARE(told().size(), 1);
    QVERIFY(told().constFirst().contains(u"meja2.lumbung"));
}

void TestMergeWindow::aLookThatIsLeftChangesNothing()
{
    drop(path(u"meja2.lumbung"_s));
    QTRY_VERIFY(part<QDialog>("mergeDialog"));

    QTest::keyClick(part<QDialog>("mergeDialog"), Qt::Key_Escape);

    QTRY_VERIFY(!part<QDialog>("mergeDialog"));
    QCOMPARE(name(), u"RONDA GIZI"_s);
    QVERIFY(told().isEmpty());
}

void TestMergeWindow::whatIsMergedAlreadyIsTold()
{
    QVERIFY(document().merge(path(u"meja2.lumbung"_s)));

    drop(path(u"meja2.lumbung"_s));

    QCOMPARE(told().size(), 1);
    QVERIFY(!part<QDialog>("mergeDialog"));
}

void TestMergeWindow::theNoticeTakesTheMergeBack()
{
    drop(path(u"meja2.lumbung"_s));
    click("acceptMerge");
    QTRY_COMPARE(name(), u"GIZI"_s);

    window()->findChild<QAction *>(u"undo"_s)->trigger();
    QCOMPARE(name(), u"RONDA GIZI"_s);
    window()->findChild<QAction *>(u"redo"_s)->trigger();
    QCOMPARE(name(), u"GIZI"_s);
}

void TestMergeWindow::whatWasWrittenApartIsChosenInTheWindow()
{
    rename(document(), u"RONDA"_s);
    drop(path(u"meja2.lumbung"_s));
    click("acceptMerge");
    QTRY_COMPARE(document().conflicts().size(), 1U);
    const QString other = QString::fromUtf8(document().conflicts()[0].values[0].second.bytes);

    click("noticeAction"); // Choose.
    QTRY_VERIFY(part<QDialog>("conflictDialog"));
    click("takeOther");

    QTRY_VERIFY(!part<QDialog>("conflictDialog"));
    QCOMPARE(name(), other);
    QVERIFY(document().conflicts().empty());
}

void TestMergeWindow::aFileThatCannotBeMergedIsExplained()
{
    {
        db::Database tampered(path(u"meja2.lumbung"_s));
        tampered.run("UPDATE entry SET author = 'Orang lain' WHERE author = 'Sari'");
    }

    drop(path(u"meja2.lumbung"_s));

    QTRY_COMPARE(told().size(), 1);
    QVERIFY(!part<QDialog>("mergeDialog"));
    QCOMPARE(name(), u"RONDA GIZI"_s);
}

} // namespace

QTEST_MAIN(TestMergeWindow)
#include "tst_merge_window.moc"
