// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fonts.h"
#include "ui/print/page_painter.h"
#include "ui/print/units.h"

#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace core::reports;
using namespace ui::print;

namespace {

Report report(Paper paper, Orientation orientation = Orientation::Portrait)
{
    Report made{.title = u"Rencana Aksi"_s, .paper = paper, .orientation = orientation};
    add(made, DocumentTitle{u"ACTION PLAN"_s});
    add(made, Paragraph{u"Text \u2212 with \u2265 and \u2713 and \u4E2D letters."_s});
    return made;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Width and height of the first sheet in millimetres.
QSizeF sheetIn(const QByteArray &pdf)
{
    static const QRegularExpression box(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s);
    const auto match = box.match(QString::fromLatin1(pdf));
    return QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble()) * 25.4 / 72;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void sheetsAreExact_data();
    void sheetsAreExact();
    void onlyTheOwnFontIsEmbedded();
    void theTitleIsInTheFile();
    void theNumberOfPagesIsTold();
    void aFolderThatIsNotThereIsExplained();
    void aFailureLeavesTheOldFile();
    void aPageIsPaintedIntoAPicture();
    void blackAndWhiteHasNoColours();
    void chartsArePaintedByTheirPainter();
    void aPictureThatCannotBeReadLeavesItsPlaceEmpty();

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
};

void TestPdf::sheetsAreExact_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<Orientation>("orientation");
    QTest::addColumn<QSizeF>("millimetres");

    QTest::newRow("A4") << Paper::A4 << Orientation::Portrait << QSizeF(210, 297);
    QTest::newRow("F4") << Paper::F4 << Orientation::Portrait << QSizeF(215, 330);
    QTest::newRow("F4 landscape") << Paper::F4 << Orientation::Landscape << QSizeF(330, 215);
}

void TestPdf::sheetsAreExact()
{
    QFETCH(Paper, paper);
    QFETCH(Orientation, orientation);
    QFETCH(QSizeF, millimetres);

    QVERIFY(writePdf(layOut(report(paper, orientation)), path(u"sheet.pdf"_s)));

    const auto sheet = sheetIn(contentOf(path(u"sheet.pdf"_s)));
    QVERIFY2(qAbs(sheet.width() - millimetres.width()) < 0.001,
             qPrintable(QString::number(sheet.width())));
    QVERIFY2(qAbs(sheet.height() - millimetres.height()) < 0.001,
             qPrintable(QString::number(sheet.height())));
}

void TestPdf::onlyTheOwnFontIsEmbedded()
{
    QVERIFY(writePdf(layOut(report(Paper::A4)), path(u"fonts.pdf"_s)));

    static const QRegularExpression name(u"/FontName /(?:[A-Z]+\\+)?([A-Za-z-]+)"_s);
    QStringList fonts;
    auto matches = name.globalMatch(QString::fromLatin1(contentOf(path(u"fonts.pdf"_s))));
    while (matches.hasNext())
        fonts << matches.next().captured(1);
    fonts.sort();
    QCOMPARE(fonts, (QStringList{u"NotoSans-Bold"_s, u"NotoSans-Regular"_s}));
}

void TestPdf::theTitleIsInTheFile()
{
    QVERIFY(writePdf(layOut(report(Paper::A4)), path(u"title.pdf"_s)));

    const auto title = QStringView(u"Rencana Aksi");
    QByteArray utf16;
    for (const auto c : title)
        utf16 += QByteArray(1, char(c.unicode() >> 8)) + char(c.unicode() & 0xff);
    QVERIFY(contentOf(path(u"title.pdf"_s)).contains(utf16));
}

void TestPdf::theNumberOfPagesIsTold()
{
    auto document = report(Paper::A4);
    add(document, PageBreak{});
    add(document, Paragraph{u"second"_s});

    const auto pages = writePdf(layOut(document), path(u"pages.pdf"_s));

    QVERIFY(pages);
    QCOMPARE(*pages, 2);
}

void TestPdf::aFolderThatIsNotThereIsExplained()
{
    const auto written = writePdf(layOut(report(Paper::A4)), path(u"no/such/plan.pdf"_s));

    QVERIFY(!written);
    QCOMPARE(written.error().fault, core::Fault::Storage);
    QVERIFY(written.error().message.contains(u"plan.pdf"));
}

void TestPdf::aFailureLeavesTheOldFile()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"taken.pdf"_s)); // a folder cannot become a document

    const auto written = writePdf(layOut(report(Paper::A4)), path(u"taken.pdf"_s));

    QVERIFY(!written);
    QVERIFY(QFileInfo(path(u"taken.pdf"_s)).isDir());
    QCOMPARE(QDir(m_folder.path()).entryList({u"taken*"_s}).size(), 1);
}

void TestPdf::aPageIsPaintedIntoAPicture()
{
    const auto laidOut = layOut(report(Paper::F4));
    QImage image(430, 660, QImage::Format_RGB32);
    image.fill(Qt::white);

    QPainter painter(&image);
    paintPage(painter, image.rect(), laidOut, 0);
    painter.end();

    QRect inked;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 220)
                inked |= QRect(x, y, 1, 1);
    QVERIFY(QRect(48, 34, 343, 608).contains(inked)); // within the margins: 25 mm are 50 pixels
    QVERIFY(inked.height() > 400);                    // from the title to the foot
}

void TestPdf::blackAndWhiteHasNoColours()
{
    auto document = report(Paper::A4);
    add(document, ProfileHead{.name = u"NAME"_s,
                              .stages = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s},
                              .reached = 5});
    const auto laidOut = layOut(document);
    const auto coloured = [&laidOut](bool blackAndWhite) {
        QImage image(420, 594, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPage(painter, image.rect(), laidOut, 0, {.blackAndWhite = blackAndWhite});
        painter.end();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += QColor(image.pixel(x, y)).saturation() > 60 ? 1 : 0;
        return count;
    };

    QVERIFY(coloured(false) > 500);
    QCOMPARE(coloured(true), 0);
}

void TestPdf::chartsArePaintedByTheirPainter()
{
    auto document = report(Paper::A4);
    add(document, ChartBlock{{.title = u"Ideas"_s, .categories = {u"a"_s, u"b"_s}, .series = {}}});
    QRectF area;
    QString family;
    PrintOptions options;
    options.paintChart = [&](QPainter &painter, const QRectF &target, const Chart &, int, int count,
                             bool) {
        area = target;
        family = painter.font().family();
        QCOMPARE(count, 2);
    };

    QVERIFY(writePdf(layOut(document), path(u"chart.pdf"_s), options));

    QCOMPARE(qRound(area.width() * 25.4 / 72), 165); // points, over the whole width
    QCOMPARE(family, fontFamily());
}

void TestPdf::aPictureThatCannotBeReadLeavesItsPlaceEmpty()
{
    auto document = report(Paper::A4);
    add(document, Picture{"no picture", u"The caption"_s});

    const auto laidOut = layOut(document);

    QVERIFY(textsOf(laidOut.pages.front()).contains(u"The caption"_s));
    QVERIFY(writePdf(laidOut, path(u"picture.pdf"_s)));
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
