// SPDX-License-Identifier: GPL-3.0-or-later
// A file that goes bad while it is open: the window says so and stays.
#include "core/commands/create_lab.h"
#include "ui/main_window/application.h"
#include "ui/main_window/workbench.h"
#include "ui/widgets/notice_bar.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class TestApplication : public QObject
{
    Q_OBJECT

private slots:
    void anEventThatCannotReadTheFileIsTold();
    void theSameTroubleIsToldOnce();
    void aLabThatCannotBeShownIsClosedWithAMessage();

private:
    static qsizetype notices(const ui::Workbench &workbench)
    {
        return workbench.window()->findChild<ui::NoticeBar *>()->texts().size();
    }
    QTemporaryDir m_folder;
};

void TestApplication::anEventThatCannotReadTheFileIsTold()
{
    auto document = core::Document::inMemory({.name = u"Lab"_s});
    document->store().database().script("DROP TABLE visit_step; DROP TABLE visit");
    const auto *application = static_cast<ui::Application *>(QCoreApplication::instance());
    QSignalSpy told(application, &ui::Application::readFailed);

    QMetaObject::invokeMethod(
        this, [&] { document->store().visits.count(""); }, Qt::QueuedConnection);

    QTRY_COMPARE(told.count(), 1);
    QVERIFY(!told.constFirst().constFirst().value<core::Error>().message.isEmpty());
}

void TestApplication::theSameTroubleIsToldOnce()
{
    ui::Workbench workbench({});
    workbench.start({});
    const qsizetype before = notices(workbench);
    for (int time = 0; time < 3; ++time)
        workbench.tellReadError({.fault = core::Fault::Corrupt, .message = u"It is damaged."_s});
    QCOMPARE(notices(workbench), before + 1);
    workbench.tellReadError({.fault = core::Fault::Storage, .message = u"It is gone."_s});
    QCOMPARE(notices(workbench), before + 1); // In the place of the first.
}

void TestApplication::aLabThatCannotBeShownIsClosedWithAMessage()
{
    const QString path = m_folder.filePath(u"a.lumbung"_s);
    {
        auto made = core::Document::create(path, {.name = u"Lab"_s});
        QVERIFY(made);
        (*made)->store().database().script("PRAGMA foreign_keys = OFF; DROP TABLE opd");
    }
    ui::Workbench workbench({});
    workbench.start(path);
    QVERIFY(workbench.window() && workbench.window()->isVisible());
    QVERIFY(!workbench.document());
    QCOMPARE(notices(workbench), 1);
}

} // namespace

int main(int argc, char *argv[])
{
    const ui::Application application(argc, argv);
    TestApplication test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_application.moc"
