// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_chart.h"

#include "ui/charts/chart_card.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_panel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using core::reports::Chart;
using namespace ui::charts;
using namespace Qt::StringLiterals;

class TestChartCard : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void theTableHoldsTheSameFigures()
    {
        const Chart chart = sampleBars(86);
        ChartTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setChart(chart);

        QCOMPARE(model.rowCount(), 86);
        QCOMPARE(model.columnCount(), 7);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"commitment"_s);
        for (int bar = 0; bar < 86; ++bar) {
            QCOMPARE(model.index(bar, 0).data().toString(), chart.categories[bar]);
            double sum = 0;
            for (int series = 0; series < 4; ++series)
                sum += model.index(bar, 2 + series).data().toDouble();
            QCOMPARE(model.index(bar, 6).data().toDouble(), sum);
            QCOMPARE(sum, core::reports::barTotal(chart, bar));
        }
    }

    void theCardShowsTheTableInPlaceOfTheChart()
    {
        ChartCard card;
        card.setChart(sampleBars(86));
        card.resize(800, 500);
        card.show();
        QSignalSpy activated(&card, &ChartCard::activated);
        auto *button = card.findChild<QToolButton *>(u"tableButton"_s);

        QVERIFY(card.view()->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(card.table()->isVisible());
        QVERIFY(!card.view()->isVisible());
        card.table()->setCurrentIndex(card.table()->model()->index(4, 3));
        QTest::keyClick(card.table(), Qt::Key_Return);
        QCOMPARE(activated.takeFirst(), QVariantList({qint64{104}, 1}));
    }

    void theTableSortsByFigures()
    {
        ChartCard card;
        card.setChart(sampleBars(20));

        card.table()->sortByColumn(6, Qt::AscendingOrder);
        QCOMPARE(card.table()->model()->index(0, 6).data().toInt(), 3 / 4);
        QCOMPARE(card.table()->model()->index(19, 6).data().toInt(), 12);
    }

    void copyTakesPictureAndFigures()
    {
        ChartCard card;
        card.setChart(sampleFunnel());

        card.copy();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->hasImage());
        QVERIFY(copied->text().startsWith(u"Name\tNumber\tPercent\nIdeas\t174\t100%\n"_s));
    }

    void theLegendWrapsRatherThanCut()
    {
        const ChartLegend legend(sampleBars(3), QFont());

        const double line = legend.heightFor(legend.naturalWidth());
        QVERIFY(line > 0);
        QCOMPARE(legend.heightFor(legend.naturalWidth() / 2), 3 * line);
        QVERIFY(ChartLegend(sampleFunnel(), QFont()).isEmpty());
    }

    void theCardFollowsTheTheme()
    {
        ui::ChartPanel panel;
        panel.setPalette(ui::paletteOf(ui::lightTokens()));
        QCOMPARE(panel.view()->colours().ground, ui::lightTokens().surface);

        panel.setPalette(ui::paletteOf(ui::darkTokens()));
        QCOMPARE(panel.view()->colours().ground, ui::darkTokens().surface);
        QCOMPARE(panel.view()->colours().stage(5).fill, ui::darkTokens().stage(5).fill);
    }
};

QTEST_MAIN(TestChartCard)
#include "tst_chart_card.moc"
