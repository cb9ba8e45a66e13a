// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "core/queries/dashboard.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/dashboard/dashboard_page.h"
#include "ui/pages/dashboard/figure_cell.h"
#include "ui/widgets/chart_panel.h"
#include "ui/widgets/fitting_choice.h"
#include "ui/widgets/grid_view.h"

#include <QAction>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace core;
using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class TestDashboardPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void figuresAreThoseOfTheLab();
    void aRecapGroupFiltersFiguresAndBars();
    void aBarLeadsToTheIdeasOfItsUnit();
    void enterOnABarLeadsThereToo();
    void aFigureLeadsToTheRowsThatAreMissing();
    void barsCanStandInTheOrderOfNames();
    void aRowOfTheHeatTableShowsItsGroup();
    void aNewIdeaIsShownAtOnce();
    void aLabWithoutUnitsSaysSo();
    void aSavedChartIsTold();
    void aNarrowWindowOffersGroupsInAList();

private:
    OpdId unit(const QString &name, bool committed);
    void idea(OpdId unit);
    void open();
    QString figure(const char *name)
    {
        return m_page->findChild<FigureCell *>(QLatin1String(name))->figure();
    }
    ChartPanel *bars() { return m_page->findChild<ChartPanel *>(u"progressChart"_s); }
    FittingChoice *groups() { return m_page->findChild<FittingChoice *>(u"groups"_s); }
    void chooseGroup(const QString &group)
    {
        QTest::mouseClick(m_page->findChild<QToolButton *>(u"segment_"_s + group), Qt::LeftButton);
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<DashboardPage> m_page;
    OpdId m_health = OpdId(0);
    OpdId m_arga = OpdId(0);
};

void TestDashboardPage::init()
{
    m_document = Document::inMemory({.name = u"Lab"_s});
    m_health = unit(u"Dinas Kesehatan"_s, true);
    m_arga = unit(u"Kecamatan Arga"_s, false);
    unit(u"Dinas Arsip"_s, true);
    unit(u"Puskesmas 2"_s, false);
    idea(m_health);
    idea(m_health);
    idea(m_arga);
    open();
}

OpdId TestDashboardPage::unit(const QString &name, bool committed)
{
    Opd opd{.id = OpdId(0)};
    opd.lab = m_document->lab();
    opd.name = name;
    opd.committed = committed;
    return m_document->execute(AddOpd{opd}).value();
}

void TestDashboardPage::idea(OpdId unit)
{
    Idea idea{.id = IdeaId(0)};
    idea.opd = unit;
    idea.name = u"SATU"_s;
    QVERIFY(m_document->execute(AddIdea{idea, QDate(2026, 3, 10)}));
}

void TestDashboardPage::open()
{
    m_page = std::make_unique<DashboardPage>(*m_document);
    m_page->resize(1154, 640);
    m_page->refresh();
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestDashboardPage::figuresAreThoseOfTheLab()
{
    const auto figures = labFigures(m_document->store(), m_document->lab(), QDate(2026, 3, 10));
    QCOMPARE(dashboard(m_document->store(), m_document->lab(), QDate(2026, 3, 10)).figures({}),
             figures);
    QCOMPARE(figure("committedFigure"), QString::number(figures.committed));
    QCOMPARE(figure("ideasFigure"), QString::number(figures.unitsWithIdeas));
    QCOMPARE(figures.unitsWithIdeas, 2);
}

void TestDashboardPage::aRecapGroupFiltersFiguresAndBars()
{
    chooseGroup(u"OPD"_s);
    const QStringList agencies{u"Dinas Kesehatan"_s, u"Dinas Arsip"_s};
    QCOMPARE(bars()->chart().categories, agencies);
    QCOMPARE(figure("ideasFigure"), u"1"_s);
    chooseGroup(u"*"_s);
    QCOMPARE(bars()->chart().categories.size(), 4);
}

void TestDashboardPage::aBarLeadsToTheIdeasOfItsUnit()
{
    QSignalSpy gone(m_page.get(), &Page::goRequested);
    auto *view = bars()->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->segmentRect(0, 0).center());
    QCOMPARE(gone.size(), 1);
    const Target expected{.place = Target::Place::Diagnose, .unit = m_health.value()};
    QCOMPARE(gone.first().first().value<Target>(), expected);
}

void TestDashboardPage::enterOnABarLeadsThereToo()
{
    QSignalSpy gone(m_page.get(), &Page::goRequested);
    bars()->view()->setCurrentBar(1);
    QTest::keyClick(bars()->view(), Qt::Key_Return);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().first().value<Target>().unit, m_arga.value());
}

void TestDashboardPage::aFigureLeadsToTheRowsThatAreMissing()
{
    QSignalSpy gone(m_page.get(), &Page::goRequested);
    QTest::keyClick(m_page->findChild<FigureCell *>(u"ideasFigure"_s), Qt::Key_Return);
    QCOMPARE(gone.size(), 1);
    const Target expected{.place = Target::Place::Diagnose, .filter = u"units-without-ideas"_s};
    QCOMPARE(gone.first().first().value<Target>(), expected);
}

void TestDashboardPage::barsCanStandInTheOrderOfNames()
{
    m_page->findChild<QAction *>(u"sortBars1"_s)->trigger();
    const QStringList names{u"Dinas Arsip"_s, u"Dinas Kesehatan"_s, u"Kecamatan Arga"_s,
                            u"Puskesmas 2"_s};
    QCOMPARE(bars()->chart().categories, names);
}

void TestDashboardPage::aRowOfTheHeatTableShowsItsGroup()
{
    auto *table = m_page->findChild<GridView *>(u"reach"_s);
    QCOMPARE(table->model()->rowCount(), 4); // Three groups, and all.
    QCOMPARE(table->model()->index(0, 1).data().toInt(), 100);
    QCOMPARE(table->model()->index(0, 2).data().toInt(), 50);
    table->setCurrentIndex(table->model()->index(1, 2));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(bars()->chart().categories, QStringList{u"Kecamatan Arga"_s});
    QCOMPARE(groups()->current(), u"Kecamatan"_s);
}

void TestDashboardPage::aNewIdeaIsShownAtOnce()
{
    idea(m_arga);
    QCOMPARE(bars()->chart().series.front().values.at(1), 2.0);
}

void TestDashboardPage::aLabWithoutUnitsSaysSo()
{
    m_page.reset();
    m_document = Document::inMemory({.name = u"Lab"_s});
    open();
    QCOMPARE(bars()->chart().categories.size(), 0);
    QCOMPARE(m_page->findChild<ChartPanel *>(u"funnelChart"_s)->chart().categories.size(), 0);
    QCOMPARE(figure("stepsFigure"), u"0%"_s);
    QVERIFY(!groups()->isVisible());
}

void TestDashboardPage::aSavedChartIsTold()
{
    QTemporaryDir folder;
    QSignalSpy told(m_page.get(), &Page::noticeRequested);
    bars()->saveTo(folder.filePath(u"chart.svg"_s));
    bars()->saveTo(folder.filePath(u"missing/chart.svg"_s));
    QCOMPARE(told.size(), 2);
    QVERIFY(told.first().first().value<Notice>().kind == Notice::Kind::Ok);
    QVERIFY(told.last().first().value<Notice>().kind == Notice::Kind::Bad);
}

void TestDashboardPage::aNarrowWindowOffersGroupsInAList()
{
    QVERIFY(groups()->segments()->isVisible());
    groups()->setRoom(50);
    QVERIFY(!groups()->segments()->isVisible());
    QVERIFY(groups()->combo()->isVisible());
    QCOMPARE(groups()->combo()->count(), 4);
}

} // namespace

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboard_page.moc"
