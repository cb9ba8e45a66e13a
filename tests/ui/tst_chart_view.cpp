// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_chart.h"

#include "ui/charts/chart_metrics.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/chart_words.h"

#include <QLabel>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using core::reports::Chart;
using namespace ui::charts;
using namespace Qt::StringLiterals;

namespace {

/// A view on screen with room for about eighteen bars.
struct Shown
{
    explicit Shown(const Chart &chart, QSize size = {700, 490})
    {
        view.setChart(chart);
        view.resize(size);
        view.show();
        view.activateWindow();
        view.setFocus();
        (void)QTest::qWaitForWindowExposed(&view);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view, key, modifiers);
    }

    ChartView view;
    QSignalSpy activated{&view, &ChartView::activated};
};

/// How high the region is that a widget has painted since.
class PaintedHeight : public QObject
{
public:
    explicit PaintedHeight(QWidget *widget)
    {
        QCoreApplication::processEvents();
        widget->installEventFilter(this);
    }

    int most = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            most = std::max(most, static_cast<QPaintEvent *>(event)->rect().height());
        return false;
    }
};

} // namespace

class TestChartView : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void barsKeepTheirThicknessHoweverManyThereAre_data()
    {
        QTest::addColumn<int>("units");
        for (const int units : {3, 86, 178})
            QTest::addRow("%d", units) << units;
    }

    void barsKeepTheirThicknessHoweverManyThereAre()
    {
        QFETCH(int, units);
        const Shown shown(sampleBars(units));
        const ChartMetrics metrics(shown.view.font(), Chart::Kind::StackedBars);
        const int height = metrics.rowHeight;
        const int room = shown.view.viewport()->height() - metrics.axisHeight - metrics.gap;

        QCOMPARE(shown.view.shownCount(), std::min(units, room / height));
        for (int bar = 0; bar < shown.view.shownCount(); ++bar) {
            const QRect line = shown.view.barRect(bar);
            QCOMPARE(line.height(), height);
            QVERIFY(shown.view.viewport()->rect().contains(line));
            QVERIFY(bar == 0 || line.top() > shown.view.barRect(bar - 1).bottom());
        }
        QCOMPARE(shown.view.verticalScrollBar()->isVisible(), units > 3);
    }

    void segmentsFollowOneAnotherWithAGap()
    {
        const Shown shown(sampleBars(3));

        int end = -1;
        for (int series = 0; series < 4; ++series) {
            const QRect segment = shown.view.segmentRect(0, series);
            QVERIFY(!segment.isEmpty());
            QVERIFY2(end < 0 || segment.left() == end + 2, "one pixel between segments");
            end = segment.right();
        }
        QVERIFY(shown.view.barRect(0).contains(QPoint(end, shown.view.barRect(0).center().y())));
    }

    void segmentsAreAsLongAsTheirFigures()
    {
        const Shown shown(sampleBars(3));
        const double unit = shown.view.segmentRect(0, 0).width() / 3.0;

        QCOMPARE(shown.view.chart().series[0].values[0], 3.0);
        for (int series = 1; series < 4; ++series) {
            const double value = shown.view.chart().series[static_cast<size_t>(series)].values[0];
            QVERIFY(qAbs(shown.view.segmentRect(0, series).width() - value * unit) <= 2);
        }
    }

    void aUnitWithNothingStaysAsAnEmptyRow()
    {
        const Shown shown(sampleBars(3));

        QVERIFY(!shown.view.barRect(2).isEmpty());
        for (int series = 0; series < 3; ++series)
            QVERIFY(shown.view.segmentRect(2, series).isEmpty());
    }

    void aNumberStandsOnlyWhereItHasRoom()
    {
        Chart chart = sampleBars(2);
        chart.series = {{u"wide"_s, 5, {40, 0}}, {u"narrow"_s, 5, {1, 0}}};
        Shown shown(chart);
        ChartColours colours = ChartColours::paper();
        colours.stages[4].onFill = Qt::red; // no other red in the picture
        shown.view.setColours(colours);
        const QImage picture = shown.view.viewport()->grab().toImage();

        const auto numbered = [&](int series) {
            const QRect segment = shown.view.segmentRect(0, series);
            for (int x = segment.left(); x <= segment.right(); ++x)
                for (int y = segment.top(); y <= segment.bottom(); ++y)
                    if (picture.pixelColor(x, y).red() > 150 &&
                        picture.pixelColor(x, y).blue() < 60)
                        return true;
            return false;
        };
        QVERIFY(shown.view.segmentRect(0, 0).width() >= 14);
        QVERIFY(shown.view.segmentRect(0, 1).width() < 14);
        QVERIFY(numbered(0));
        QVERIFY(!numbered(1));
    }

    void theAxisCountsInWholeNumbers_data()
    {
        QTest::addColumn<double>("longest");
        QTest::addColumn<int>("pixels");
        QTest::addColumn<int>("step");
        QTest::addRow("nothing at all") << 0.0 << 400 << 1;
        QTest::addRow("a single idea") << 1.0 << 400 << 1;
        QTest::addRow("eleven") << 11.0 << 430 << 2;
        QTest::addRow("hundreds") << 174.0 << 400 << 50;
        QTest::addRow("no room") << 174.0 << 10 << 200;
    }

    void theAxisCountsInWholeNumbers()
    {
        QFETCH(double, longest);
        QFETCH(int, pixels);
        QTEST(axisStep(longest, pixels, 56), "step");
    }

    void arrowsWalkTheBarsAndScrollThem()
    {
        Shown shown(sampleBars(86));
        QCOMPARE(shown.view.currentBar(), 0);

        shown.press(Qt::Key_Down);
        shown.press(Qt::Key_Down);
        QCOMPARE(shown.view.currentBar(), 2);
        shown.press(Qt::Key_Up);
        QCOMPARE(shown.view.currentBar(), 1);
        shown.press(Qt::Key_End);
        QCOMPARE(shown.view.currentBar(), 85);
        QVERIFY(!shown.view.barRect(85).isEmpty());
        QVERIFY(shown.view.barRect(0).isEmpty());
        shown.press(Qt::Key_PageUp);
        QCOMPARE(shown.view.currentBar(), 85 - shown.view.shownCount());
        shown.press(Qt::Key_Home);
        QCOMPARE(shown.view.currentBar(), 0);
        shown.press(Qt::Key_Up);
        QCOMPARE(shown.view.currentBar(), 0);
    }

    void rightAndLeftWalkTheSegmentsThatAreThere()
    {
        Chart chart = sampleBars(2);
        chart.series[1].values[0] = 0;
        Shown shown(chart);

        shown.press(Qt::Key_Right);
        QCOMPARE(shown.view.currentSeries(), 0);
        shown.press(Qt::Key_Right);
        QCOMPARE(shown.view.currentSeries(), 2);
        shown.press(Qt::Key_Left);
        shown.press(Qt::Key_Left);
        QCOMPARE(shown.view.currentSeries(), -1);
    }

    void enterLeadsToTheCurrentUnit()
    {
        Shown shown(sampleBars(86));

        shown.press(Qt::Key_Down);
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.activated.takeFirst(), QVariantList({qint64{101}, -1}));
        shown.press(Qt::Key_Right);
        shown.press(Qt::Key_Space);
        QCOMPARE(shown.activated.takeFirst(), QVariantList({qint64{101}, 0}));
    }

    void controlEnterIsLeftToThePage()
    {
        Shown shown(sampleBars(3));

        shown.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(shown.activated.count(), 0);
    }

    void aClickLeadsToTheUnitAndSegmentUnderIt()
    {
        Shown shown(sampleBars(86));
        shown.view.verticalScrollBar()->setValue(10);
        const QPoint segment = shown.view.segmentRect(12, 3).center();
        const QPoint name(20, shown.view.barRect(13).center().y());

        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, segment);
        QCOMPARE(shown.activated.takeFirst(), QVariantList({qint64{112}, 3}));
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, name);
        QCOMPARE(shown.activated.takeFirst(), QVariantList({qint64{113}, -1}));
        QCOMPARE(shown.view.currentBar(), 13);
    }

    void aPressThatIsDraggedAwayIsNoClick()
    {
        Shown shown(sampleBars(5));

        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {},
                          shown.view.barRect(1).center());
        QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {},
                            shown.view.barRect(3).center());
        QCOMPARE(shown.activated.count(), 0);
    }

    void aClickBesideTheBarsLeadsNowhere()
    {
        Shown shown(sampleBars(3));

        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, QPoint(300, 5));
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, QPoint(300, 400));
        QCOMPARE(shown.activated.count(), 0);
    }

    void focusIsSeen()
    {
        Shown shown(sampleBars(3));
        QTRY_VERIFY(shown.view.hasFocus());
        const QImage with = shown.view.viewport()->grab().toImage();

        shown.view.clearFocus();
        QVERIFY(with != shown.view.viewport()->grab().toImage());
    }

    void walkingPaintsTheTwoBarsAndNotTheChart()
    {
        Shown shown(sampleBars(86));
        PaintedHeight painted(shown.view.findChild<QWidget *>(u"chartPlot"_s));

        shown.press(Qt::Key_Down);
        QTRY_VERIFY(painted.most > 0);
        QVERIFY(painted.most < 3 * shown.view.barRect(0).height());
    }

    void newFiguresKeepTheCurrentUnit()
    {
        Shown shown(sampleBars(20));
        shown.view.setCurrentBar(7);
        Chart shorter = sampleBars(20);
        shorter.keys[3] = 107;
        shorter.keys[7] = 103;

        shown.view.setChart(shorter);
        QCOMPARE(shown.view.currentBar(), 3);
    }

    void screenReadersHearTheFiguresOfTheCurrentBar()
    {
        Shown shown(sampleBars(86));
        QCOMPARE(shown.view.accessibleName(), u"Progress per unit"_s);

        shown.view.setCurrentBar(5);
        const QString words = shown.view.accessibleDescription();
        QVERIFY(words.contains(u"number 6"_s));
        QVERIFY(words.contains(u"commitment: no"_s));
        QVERIFY(words.contains(u"ideas: 2"_s));
        QVERIFY(words.contains(u"Total: 11"_s));
    }

    void withoutBarsASentenceSaysWhy()
    {
        Shown shown(Chart{});
        shown.view.setEmptyText(u"Ideas first."_s);

        const auto *sentence = shown.view.findChild<QLabel *>(u"nothingToShow"_s);
        QVERIFY(sentence->isVisible());
        QCOMPARE(sentence->text(), u"Ideas first."_s);
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.activated.count(), 0);
        shown.view.setChart(sampleBars(3));
        QVERIFY(!sentence->isVisible());
    }

    void aFunnelMayRise()
    {
        const Shown shown(sampleFunnel(), {400, 200});

        QCOMPARE(shown.view.shownCount(), 6);
        QVERIFY(shown.view.segmentRect(3, 0).width() > shown.view.segmentRect(0, 0).width());
        QCOMPARE(core::reports::percentOfFirst(shown.view.chart(), 3, QLocale::c()), u"101%"_s);
        QCOMPARE(describeBar(shown.view.chart(), 1, QLocale::c()), u"Plans: 88 (51%)"_s);
    }

    void aFunnelThatStartsWithNothingHasNoPercent()
    {
        Chart funnel = sampleFunnel();
        funnel.series[0].values = {0, 0, 0, 0, 0, 0};

        const Shown shown(funnel, {400, 200});
        QCOMPARE(core::reports::percentOfFirst(funnel, 1, QLocale::c()), u"–"_s);
    }
};

QTEST_MAIN(TestChartView)
#include "tst_chart_view.moc"
