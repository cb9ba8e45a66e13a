// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_chart.h"

#include "ui/charts/chart_card.h"
#include "ui/charts/chart_painter.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using core::reports::Chart;
using namespace ui::charts;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All texts of an SVG; empty if it is not well-formed.
QStringList textsOf(const QString &path)
{
    QXmlStreamReader xml(contentOf(path));
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
            texts.append(xml.readElementText().trimmed());
    }
    return xml.hasError() ? QStringList() : texts;
}

/// Pixels of \a image that are neither white nor black nor grey.
int colouredPixels(const QImage &image)
{
    int coloured = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            coloured += image.pixelColor(x, y).saturation() > 60 ? 1 : 0;
    return coloured;
}

} // namespace

class TestChartExport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void aPictureHasTheSizeAskedFor()
    {
        QVERIFY(saveChart(sampleBars(20), path(u"a.png"_s), {640, 480}));

        QCOMPARE(QImageReader(path(u"a.png"_s)).size(), QSize(640, 480));
    }

    void aPictureWithoutASizeIsHighEnoughForAllBars()
    {
        QVERIFY(saveChart(sampleBars(3), path(u"few.png"_s)));
        QVERIFY(saveChart(sampleBars(178), path(u"many.png"_s)));

        const QSize few = QImageReader(path(u"few.png"_s)).size();
        const QSize many = QImageReader(path(u"many.png"_s)).size();
        QCOMPARE(few.width(), many.width());
        QVERIFY(many.height() > few.height() + 175 * 15);
    }

    void aSmallPictureStillHoldsAllBars()
    {
        Chart chart = sampleBars(100);
        for (core::reports::ChartSeries &series : chart.series)
            series.values.assign(100, 0);
        chart.series[3].values[99] = 4;

        const QImage whole = chartImage(chart, {400, 300});
        const QImage lowest = whole.copy(0, 270, 400, 30);
        QVERIFY2(colouredPixels(lowest) > 20, "the last bar is painted at the bottom");
    }

    void aDrawingHoldsTheNamesAsText()
    {
        QVERIFY(saveChart(sampleFunnel(), path(u"f.svg"_s)));

        const QStringList texts = textsOf(path(u"f.svg"_s));
        QVERIFY(texts.contains(u"From idea to display"_s));
        for (const QString &name : sampleFunnel().categories)
            QVERIFY2(texts.contains(name), qPrintable(name));
        QVERIFY(texts.contains(u"176"_s));
        QVERIFY(texts.contains(u"101%"_s));
    }

    void aDrawingOfUnitsHoldsEveryTotalAndTheLegend()
    {
        QVERIFY(saveChart(sampleBars(86), path(u"u.svg"_s)));

        const QStringList texts = textsOf(path(u"u.svg"_s));
        for (const core::reports::ChartSeries &series : sampleBars(86).series)
            QVERIFY(texts.contains(series.name));
        QCOMPARE(texts.filter(u"Office"_s).size(), 86);
    }

    void aDocumentTakesAPageForFortyBars()
    {
        QVERIFY(saveChart(sampleBars(86), path(u"u.pdf"_s)));

        const QByteArray pdf = contentOf(path(u"u.pdf"_s));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY2(pdf.contains("/Count 3"), "86 bars are three pages");
    }

    void pagesTogetherHoldEachBarOnce_data()
    {
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("pages");
        QTest::addRow("none") << 0 << 1;
        QTest::addRow("few") << 3 << 1;
        QTest::addRow("a full page") << 40 << 1;
        QTest::addRow("one more") << 41 << 2;
        QTest::addRow("many") << 178 << 5;
    }

    void pagesTogetherHoldEachBarOnce()
    {
        QFETCH(int, units);
        const std::vector<BarRange> pages = chartPages(sampleBars(units));

        QTEST(static_cast<int>(pages.size()), "pages");
        int next = 0;
        for (const BarRange &bars : pages) {
            QCOMPARE(bars.first, next);
            QVERIFY(bars.count <= 40);
            next += bars.count;
        }
        QCOMPARE(next, units);
    }

    void barsStandSixMillimetresApartOnPaper()
    {
        ChartStyle style;
        style.scale = paperScale(style.font, 10);
        const double one = chartHeight(sampleBars(40), style, 1650, {0, 10});
        const double two = chartHeight(sampleBars(40), style, 1650, {0, 20});

        QCOMPARE(qRound((two - one) / 10), 60);
    }

    void aPageOfAReportHasItsBarsAtSixMillimetres()
    {
        constexpr double perMillimetre = 72 / 25.4;
        QImage page(600, 800, QImage::Format_ARGB32_Premultiplied);
        page.fill(Qt::white);
        QPainter painter(&page);
        paintChartOnPage(painter, {0, 0, 165 * perMillimetre, 261 * perMillimetre}, sampleBars(86),
                         0, 40, false);
        painter.end();

        QList<int> tops; // of the bars, along a line through their first segments
        for (int y = 1; y < page.height(); ++y) {
            const bool now = page.pixelColor(230, y).saturation() > 60;
            const bool before = page.pixelColor(230, y - 1).saturation() > 60;
            if (now && !before)
                tops.append(y);
        }
        QCOMPARE(tops.size(), 40);
        QVERIFY(qAbs(tops.last() - tops.first() - 39 * 6 * perMillimetre) <= 2);
    }

    void blackAndWhiteIsWithoutColour()
    {
        ChartStyle style;
        QVERIFY(colouredPixels(chartImage(sampleBars(5), {}, style)) > 1000);

        style.colours = ChartColours::blackAndWhite();
        QCOMPARE(colouredPixels(chartImage(sampleBars(5), {}, style)), 0);
    }

    void theCallersPainterIsLeftAsItWas()
    {
        QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(7, 9);
        const QTransform before = painter.transform();

        paintChart(painter, {0, 0, 300, 200}, sampleBars(5));
        QCOMPARE(painter.transform(), before);
    }

    void anUnknownSuffixIsExplained()
    {
        const auto result = saveChart(sampleBars(3), path(u"a.bmp"_s));

        QVERIFY(!result);
        QCOMPARE(result.error().fault, core::Fault::Invalid);
        QVERIFY(result.error().message.contains(u".svg"_s));
        QVERIFY(!QFile::exists(path(u"a.bmp"_s)));
    }

    void aFolderThatIsNotThereLeavesNothing_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char *suffix : {"png", "svg", "pdf"})
            QTest::addRow("%s", suffix) << QString::fromLatin1(suffix);
    }

    void aFolderThatIsNotThereLeavesNothing()
    {
        QFETCH(QString, suffix);
        const QString file = path(u"nowhere/chart."_s + suffix);

        const auto result = saveChart(sampleBars(3), file);
        QVERIFY(!result);
        QCOMPARE(result.error().fault, core::Fault::Storage);
        QCOMPARE(result.error().file, file);
        QVERIFY(!QDir(path(u"nowhere"_s)).exists());
    }

    void anImpossibleSizeLeavesTheOldFile()
    {
        QVERIFY(saveChart(sampleBars(3), path(u"old.png"_s), {300, 200}));
        const QByteArray before = contentOf(path(u"old.png"_s));
        const QStringList files = QDir(m_folder.path()).entryList(QDir::Files);

        QVERIFY(!saveChart(sampleBars(3), path(u"old.png"_s), {200'000, 200'000}));
        QCOMPARE(contentOf(path(u"old.png"_s)), before);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), files);
    }

    void theCardTellsHowSavingWent()
    {
        ChartCard card;
        card.setChart(sampleBars(3));
        QSignalSpy saved(&card, &ChartCard::saved);
        QSignalSpy failed(&card, &ChartCard::failed);

        card.saveTo(path(u"card.svg"_s));
        QCOMPARE(saved.count(), 1);
        card.saveTo(path(u"nowhere/card.svg"_s));
        QCOMPARE(failed.count(), 1);
    }

    void theCardSavesInBlackAndWhiteOnDemand()
    {
        ChartCard card;
        card.setChart(sampleBars(3));
        card.menu()->findChild<QAction *>(u"blackAndWhite"_s)->trigger();

        card.saveTo(path(u"bw.png"_s));
        QCOMPARE(colouredPixels(QImage(path(u"bw.png"_s))), 0);
    }
};

QTEST_MAIN(TestChartExport)
#include "tst_chart_export.moc"
