// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/pages.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace core::reports;
using namespace ui::print;
using namespace pages;

class TestPrintPages : public QObject
{
    Q_OBJECT

private slots:
    void eachPageSaysWhichOfHowManyItIs();
    void theHeadOfATableIsRepeatedOnEachPage();
    void everyRowIsPrintedOnce();
    void aRowOfThreeLinesIsNeverSplit();
    void aRowHigherThanThePageGoesOn();
    void theTotalKeepsTwoRowsOnItsPage();
    void aGroupNeverStandsLastOnAPage();
    void aHeadingNeverStandsLastOnAPage();
    void aSignatureIsNeverAloneOnAPage();
    void theDecisionStaysWithTheSignature();
    void theFirstPageWithALetterheadHasNoRunningHead();
    void aPageBreakChangesTheRunningLines();
    void theCoverHasNoRunningLines();
    void aLongChartGoesOnOverPages();
    void textInColumnsGoesOnOverPages();
};

void TestPrintPages::eachPageSaysWhichOfHowManyItIs()
{
    auto document = report();
    add(document, ideas(80));

    const auto laidOut = layOut(document);

    QCOMPARE(laidOut.pages.size(), 2u);
    QCOMPARE(countOf(laidOut.pages[0], u"Page 1 of 2"_s), 1);
    QCOMPARE(countOf(laidOut.pages[1], u"Page 2 of 2"_s), 1);
}

void TestPrintPages::theHeadOfATableIsRepeatedOnEachPage()
{
    auto document = report();
    add(document, ideas(200));

    const auto laidOut = layOut(document);

    QVERIFY(laidOut.pages.size() > 2);
    for (const auto &page : laidOut.pages)
        QCOMPARE(countOf(page, u"The head"_s), 1);
}

void TestPrintPages::everyRowIsPrintedOnce()
{
    auto document = report();
    add(document, ideas(200));

    QStringList printed;
    for (const auto &page : layOut(document).pages)
        printed += textsOf(page).filter(u"idea "_s);

    QCOMPARE(printed.size(), 200);
    QCOMPARE(printed.first(), u"idea 1"_s);
    QCOMPARE(printed.last(), u"idea 200"_s);
}

void TestPrintPages::aRowOfThreeLinesIsNeverSplit()
{
    auto document = report();
    Table table{.columns = {{u"Text"_s}}, .rows = {}};
    for (int i = 0; i < 120; ++i)
        table.rows.push_back(row({u"first %1\nsecond %1\nthird %1"_s.arg(i)}));
    add(document, table);

    for (const auto &page : layOut(document).pages) {
        const auto texts = textsOf(page);
        QCOMPARE(texts.filter(u"first"_s).size(), texts.filter(u"third"_s).size());
    }
}

void TestPrintPages::aRowHigherThanThePageGoesOn()
{
    auto document = report();
    QStringList lines;
    for (int i = 0; i < 200; ++i)
        lines << u"line %1"_s.arg(i);
    add(document, Table{.columns = {{u"The head"_s}}, .rows = {row({lines.join(u'\n')})}});

    const auto laidOut = layOut(document);

    QStringList printed;
    for (const auto &page : laidOut.pages) {
        QCOMPARE(countOf(page, u"The head"_s), 1);
        QVERIFY(textsOf(page).filter(u"line "_s).size() >= 2);
        printed += textsOf(page).filter(u"line "_s);
    }
    QCOMPARE(printed, lines);
}

void TestPrintPages::theTotalKeepsTwoRowsOnItsPage()
{
    for (int count = 30; count < 90; ++count) {
        auto document = report();
        auto table = ideas(count);
        table.rows.push_back(row({{}, u"the total"_s}, Row::Kind::Total));
        add(document, std::move(table));

        const auto last = layOut(document).pages.back();

        QCOMPARE(countOf(last, u"the total"_s), 1);
        QVERIFY2(textsOf(last).filter(u"idea "_s).size() >= 2, qPrintable(QString::number(count)));
    }
}

void TestPrintPages::aGroupNeverStandsLastOnAPage()
{
    auto document = report();
    Table table{.columns = {{u"Idea"_s}}, .rows = {}};
    for (int i = 0; i < 150; ++i) {
        table.rows.push_back(row({u"a group"_s}, Row::Kind::Group));
        for (int k = 0; k < i % 3 + 1; ++k)
            table.rows.push_back(row({u"an idea"_s}));
    }
    add(document, table);

    for (const auto &page : layOut(document).pages) {
        const auto texts = textsOf(page);
        QVERIFY(texts.lastIndexOf(u"an idea"_s) > texts.lastIndexOf(u"a group"_s));
    }
}

void TestPrintPages::aHeadingNeverStandsLastOnAPage()
{
    for (int count = 30; count < 80; ++count) {
        auto document = report();
        add(document, ideas(count));
        add(document, Heading{u"a heading"_s, 2});
        add(document, Paragraph{u"the text"_s});

        for (const auto &page : layOut(document).pages)
            QCOMPARE(countOf(page, u"a heading"_s), countOf(page, u"the text"_s));
    }
}

void TestPrintPages::aSignatureIsNeverAloneOnAPage()
{
    for (int count = 20; count < 90; ++count) {
        auto document = report();
        add(document, ideas(count));
        add(document, SigningBlock{{signer()}});

        const auto last = layOut(document).pages.back();

        QCOMPARE(countOf(last, u"Rina Andayani, S.Sos."_s), 1);
        QVERIFY2(textsOf(last).filter(u"idea "_s).size() >= 2, qPrintable(QString::number(count)));
    }
}

void TestPrintPages::theDecisionStaysWithTheSignature()
{
    for (int count = 20; count < 90; ++count) {
        auto document = report();
        add(document, ideas(count));
        add(document, DecisionLine{u"Decision"_s, {{u"Approved"_s, true}}});
        add(document, SigningBlock{{signer()}});

        const auto last = layOut(document).pages.back();

        QCOMPARE(countOf(last, u"Decision"_s), 1);
        QCOMPARE(countOf(last, u"Rina Andayani, S.Sos."_s), 1);
    }
}

void TestPrintPages::theFirstPageWithALetterheadHasNoRunningHead()
{
    auto document = report();
    document.letterhead = Letterhead{.authority = u"GOVERNMENT"_s, .organisation = u"HOSPITAL"_s};
    add(document, ideas(100));

    const auto pages = layOut(document).pages;

    QCOMPARE(countOf(pages[0], u"The running head"_s), 0);
    QCOMPARE(countOf(pages[0], u"HOSPITAL"_s), 1);
    QCOMPARE(countOf(pages[1], u"The running head"_s), 1);
    QCOMPARE(countOf(pages[1], u"HOSPITAL"_s), 0);
}

void TestPrintPages::aPageBreakChangesTheRunningLines()
{
    auto document = report();
    add(document, Paragraph{u"before"_s});
    add(document, PageBreak{RunningLines{u"Second part"_s, u"Health"_s, u"Unit 7"_s}});
    add(document, Paragraph{u"after"_s});

    const auto pages = layOut(document).pages;

    QCOMPARE(pages.size(), 2u);
    QCOMPARE(countOf(pages[0], u"The running head"_s), 1);
    QCOMPARE(countOf(pages[0], u"Unit 7"_s), 0);
    for (const auto &text : {u"after"_s, u"Second part"_s, u"Health"_s, u"Unit 7"_s})
        QCOMPARE(countOf(pages[1], text), 1);
}

void TestPrintPages::theCoverHasNoRunningLines()
{
    auto document = report();
    add(document, Cover{{}, u"EASTLAND"_s, u"The report"_s});
    add(document, Paragraph{u"after"_s});

    const auto pages = layOut(document).pages;

    QCOMPARE(pages.size(), 2u);
    QCOMPARE(textsOf(pages[0]), (QStringList{u"EASTLAND"_s, u"The report"_s}));
    QCOMPARE(countOf(pages[1], u"Page 2 of 2"_s), 1);
}

void TestPrintPages::aLongChartGoesOnOverPages()
{
    Chart chart{.title = u"Progress"_s, .categories = {}, .series = {{u"ideas"_s, 1, {}}}};
    for (int i = 0; i < 86; ++i) {
        chart.categories << u"unit %1"_s.arg(i);
        chart.series.front().values.push_back(i);
    }
    auto document = report();
    add(document, ChartBlock{chart});

    int next = 0;
    for (const auto &page : layOut(document).pages)
        for (const auto &item : page.items)
            if (const auto *part = std::get_if<ChartItem>(&item)) {
                QCOMPARE(part->first, next);
                QVERIFY(part->count <= 40);
                next += part->count;
            }

    QCOMPARE(next, 86);
}

void TestPrintPages::textInColumnsGoesOnOverPages()
{
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words << u"w%1"_s.arg(i);
    auto document = report();
    add(document, TwoColumnText{words.join(u' ')});

    const auto pages = layOut(document).pages;

    QStringList printed;
    for (const auto &page : pages)
        printed += textsOf(page).filter(QRegularExpression(u"^w\\d"_s)).join(u' ').split(u' ');
    QVERIFY(pages.size() > 1);
    QCOMPARE(printed, words);
}

QTEST_MAIN(TestPrintPages)
#include "tst_print_pages.moc"
