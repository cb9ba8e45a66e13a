// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/opd_commands.h"
#include "ui/main_window/main_window.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"

#include <QCheckBox>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using ui::Target;

namespace {

class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void ideasAreLookedAtAndThenTakenInAsOneStep();
    void rowsThatCannotBeTakenStandFirstWithLineAndReason();
    void nothingIsImportedWhenItIsRejected();
    void aTableWithNothingNewCannotBeImported();
    void whatIsThereChangesOnlyOnRequest();
    void stepsAreTakenInAtDesign();
    void aTableDroppedOnAPageIsLookedAtThere();
    void aFileThatIsNoTableIsExplained();

private:
    QString table(const QString &text);
    ui::Page *page(Target::Place place);
    QDialog *dialog() const { return m_window->findChild<QDialog *>(u"importDialog"_s); }
    template<typename Widget>
    Widget *part(const QString &name) const
    {
        return dialog()->findChild<Widget *>(name);
    }
    QString line(int row, int column) const
    {
        return part<ui::GridView>(u"previewGrid"_s)->model()->index(row, column).data().toString();
    }
    void accept() { QTest::mouseClick(part<QPushButton>(u"acceptList"_s), Qt::LeftButton); }
    std::vector<Idea> ideas() const { return m_document->store().ideas.list("ORDER BY number"); }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestImportDialog::init()
{
    m_document = Document::inMemory({.name = u"Lab"_s});
    Opd opd{.id = OpdId(0)};
    opd.lab = m_document->lab();
    opd.name = u"Dinas Kesehatan"_s;
    QVERIFY(m_document->execute(AddOpd{opd}));
    m_window = std::make_unique<ui::MainWindow>(m_document.get(), ui::Preferences{}, false);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QString TestImportDialog::table(const QString &text)
{
    QString path = m_folder.filePath(u"usulan.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("no file");
    file.write(text.toUtf8());
    return path;
}

ui::Page *TestImportDialog::page(Target::Place place)
{
    m_window->go({.place = place});
    return m_window->currentPage();
}

void TestImportDialog::ideasAreLookedAtAndThenTakenInAsOneStep()
{
    auto *diagnose = page(Target::Place::Diagnose);
    QSignalSpy notices(diagnose, &ui::Page::noticeRequested);
    diagnose->importFile(table(u"opd,nama\nDinas Kesehatan,SATU\nDinas Kesehatan,DUA\n"_s));
    QVERIFY(dialog()->isVisible());
    QCOMPARE(line(0, 0), u"SATU"_s);
    QCOMPARE(line(0, 1), u"Dinas Kesehatan"_s);
    QVERIFY(ideas().empty());
    accept();
    QCOMPARE(ideas().size(), size_t(2));
    const auto notice = notices.last().first().value<ui::Notice>();
    QVERIFY(notice.text.contains(u'2'));
    QVERIFY(notice.offersUndo);
    QVERIFY(m_document->undo());
    QVERIFY(ideas().empty());
}

void TestImportDialog::rowsThatCannotBeTakenStandFirstWithLineAndReason()
{
    page(Target::Place::Diagnose)
        ->importFile(table(u"opd,nama\nDinas Kesehatan,SATU\nDinas Entah,DUA\n"_s));
    QVERIFY(line(0, 0).contains(u"Dinas Entah"_s));
    QVERIFY(line(0, 2).contains(u'3'));
    QCOMPARE(line(1, 0), u"SATU"_s);
    accept();
    QCOMPARE(ideas().size(), size_t(1));
}

void TestImportDialog::nothingIsImportedWhenItIsRejected()
{
    page(Target::Place::Diagnose)->importFile(table(u"opd,nama\nDinas Kesehatan,SATU\n"_s));
    QTest::keyClick(part<QPushButton>(u"acceptList"_s), Qt::Key_Escape);
    QVERIFY(!dialog() || !dialog()->isVisible());
    QVERIFY(ideas().empty());
}

void TestImportDialog::aTableWithNothingNewCannotBeImported()
{
    const QString path = table(u"opd,nama\nDinas Kesehatan,SATU\n"_s);
    page(Target::Place::Diagnose)->importFile(path);
    accept();
    QTRY_VERIFY(!dialog());
    m_window->currentPage()->importFile(path);
    QVERIFY(!part<QPushButton>(u"acceptList"_s)->isEnabled());
}

void TestImportDialog::whatIsThereChangesOnlyOnRequest()
{
    auto *diagnose = page(Target::Place::Diagnose);
    diagnose->importFile(table(u"opd,nama,masalah\nDinas Kesehatan,SATU,\n"_s));
    accept();
    QTRY_VERIFY(!dialog());
    diagnose->importFile(table(u"opd,nama,masalah\nDinas Kesehatan,SATU,Antre lama\n"_s));
    QVERIFY(!part<QPushButton>(u"acceptList"_s)->isEnabled());
    const QString before = line(0, 2);
    part<QCheckBox>(u"updateExisting"_s)->click();
    QVERIFY(line(0, 2) != before);
    accept();
    QCOMPARE(ideas().front().problem, u"Antre lama"_s);
}

void TestImportDialog::stepsAreTakenInAtDesign()
{
    page(Target::Place::Diagnose)->importFile(table(u"opd,nama\nDinas Kesehatan,SATU\n"_s));
    accept();
    QTRY_VERIFY(!dialog());
    page(Target::Place::Design)
        ->importFile(table(u"opd,inovasi,kegiatan\nDinas Kesehatan,SATU,Bentuk tim\n"_s));
    QCOMPARE(line(0, 0), u"Bentuk tim"_s);
    QCOMPARE(line(0, 1), u"SATU"_s);
    accept();
    QCOMPARE(m_document->store().steps.count(""), 1);
}

void TestImportDialog::aTableDroppedOnAPageIsLookedAtThere()
{
    page(Target::Place::Diagnose);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(table(u"opd,nama\nDinas Kesehatan,SATU\n"_s))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(dialog()->isVisible());

    page(Target::Place::Dashboard); // which takes in no table
    QDragEnterEvent elsewhere({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    elsewhere.ignore();
    QApplication::sendEvent(m_window.get(), &elsewhere);
    QVERIFY(!elsewhere.isAccepted());
}

void TestImportDialog::aFileThatIsNoTableIsExplained()
{
    auto *diagnose = page(Target::Place::Diagnose);
    QSignalSpy notices(diagnose, &ui::Page::noticeRequested);
    diagnose->importFile(m_folder.filePath(u"none.csv"_s));
    QCOMPARE(notices.count(), 1);
    QVERIFY(notices.first().first().value<ui::Notice>().text.contains(u"none.csv"_s));
    diagnose->importFile(table(u"opd,nama\n"_s));
    QCOMPARE(notices.count(), 2);
    QVERIFY(!dialog());
}

} // namespace

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
