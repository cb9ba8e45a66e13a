// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/pages.h"
#include "ui/print/column_widths.h"
#include "ui/print/units.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace core::reports;
using namespace ui::print;
using namespace pages;

class TestPrintLayout : public QObject
{
    Q_OBJECT

private slots:
    void emptyFieldsAreDottedLines();
    void aNameThatIsMissingIsADottedLine();
    void noNipNoLine();
    void theOneWhoDecidesSignsAtTheRight();
    void oddNumbersSignLeftAndEvenOnesRight();
    void aWordLongerThanItsColumnIsBroken();
    void numbersNeverWrap();
    void nothingIsPrintedOutsideTheMargins();
    void unknownLettersAreReplaced();
    void columnsShareTheWidth();
};

void TestPrintLayout::emptyFieldsAreDottedLines()
{
    auto document = report();
    add(document, Fields{{{u"Name"_s, u"QUEUE FIRST"_s}, {u"Aim"_s}, {u"Problem"_s, {}, 4}}});

    const auto page = layOut(document).pages.front();

    QCOMPARE(dottedLines(page).size(), 5u);
    const auto *aim = find(page, u"Aim"_s);
    QVERIFY(aim);
    QVERIFY(std::abs(dottedLines(page).front().from.y() - aim->at.y()) < mm(2));
}

void TestPrintLayout::aNameThatIsMissingIsADottedLine()
{
    auto document = report();
    add(document, SigningBlock{{signer(QString())}});

    const auto page = layOut(document).pages.front();

    QCOMPARE(dottedLines(page).size(), 1u);
    QVERIFY(countOf(page, u"Head of the office"_s) == 1);
}

void TestPrintLayout::noNipNoLine()
{
    auto without = signer();
    auto with = signer();
    with.nip = u"196801011997031000"_s;
    auto document = report();
    add(document, SigningBlock{{with, without}});

    const auto page = layOut(document).pages.front();

    QCOMPARE(textsOf(page).filter(u"NIP"_s), QStringList{u"NIP 19680101 199703 1 000"_s});
    QCOMPARE(dottedLines(page).size(), 0u);
}

void TestPrintLayout::theOneWhoDecidesSignsAtTheRight()
{
    auto document = report();
    document.paper = Paper::A4;
    add(document,
        SigningBlock{{signer(u"decides"_s), signer(u"acknowledges"_s), signer(u"third"_s)}});

    const auto page = layOut(document).pages.front();

    const auto *decides = find(page, u"decides"_s);
    const auto *acknowledges = find(page, u"acknowledges"_s);
    const auto *third = find(page, u"third"_s);
    QVERIFY(decides && acknowledges && third);
    QCOMPARE(qRound(decides->at.x()), qRound(mm(120)));
    QCOMPARE(qRound(acknowledges->at.x()), qRound(mm(25)));
    QCOMPARE(qRound(third->at.x()), qRound(mm(72.5)));
    QCOMPARE(decides->at.y(), acknowledges->at.y());
    QVERIFY(third->at.y() > decides->at.y() + mm(22));
    QVERIFY(decides->underlined && decides->type.bold);
}

void TestPrintLayout::oddNumbersSignLeftAndEvenOnesRight()
{
    auto document = report();
    Table table{.columns = {{u"Name"_s}, {u"Signature"_s, 1, Column::Kind::Signature}}, .rows = {}};
    for (int i = 1; i <= 4; ++i)
        table.rows.push_back({.cells = {{.text = u"someone"_s}, {.text = QString::number(i)}},
                              .minimumMm = signatureRowMm});
    add(document, table);

    const auto page = layOut(document).pages.front();

    const auto x = [&page](const QString &text) { return find(page, text)->at.x(); };
    QCOMPARE(x(u"1."_s), x(u"3."_s));
    QCOMPARE(x(u"2."_s), x(u"4."_s));
    QVERIFY(x(u"2."_s) > x(u"1."_s) + mm(20));
    const auto pitch = find(page, u"2."_s)->at.y() - find(page, u"1."_s)->at.y();
    QVERIFY(std::abs(pitch - mm(11)) < 1);
}

void TestPrintLayout::aWordLongerThanItsColumnIsBroken()
{
    const QString word(90, u'W');
    auto document = report();
    add(document,
        Table{.columns = {{u"A"_s}, {u"B"_s}, {u"C"_s}}, .rows = {row({word, word, word})}});
    add(document, TitleBox{word});

    const auto page = layOut(document).pages.front();

    const auto printed = textsOf(page).filter(u"WWW"_s);
    QVERIFY(printed.size() > 8);
    QCOMPARE(printed.join(QString()).count(u'W'), 4 * word.size());
}

void TestPrintLayout::numbersNeverWrap()
{
    auto document = report();
    Table table{.columns = {{u"Text"_s, 50},
                            {u"Rupiah"_s, 0.1, Column::Kind::Number},
                            {u"NIP"_s, 0.1, Column::Kind::Fixed}},
                .rows = {row({u"text"_s, u"Rp18.000.000"_s, u"19680101 199703 1 000"_s})}};
    add(document, table);

    const auto page = layOut(document).pages.front();

    QCOMPARE(countOf(page, u"Rp18.000.000"_s), 1);
    QCOMPARE(countOf(page, u"19680101 199703 1 000"_s), 1);
}

void TestPrintLayout::nothingIsPrintedOutsideTheMargins()
{
    auto document = report();
    add(document, Heading{QString(90, u'M'), 1});
    add(document, Paragraph{QString(400, u'M')});
    add(document, ideas(200));
    add(document, SigningBlock{{signer(QString(90, u'M')), signer(QString(90, u'M'))}});
    const auto laidOut = layOut(document);

    const QRectF allowed =
        QRectF(QPointF(), laidOut.sheet()).adjusted(mm(24.9), mm(17), -mm(10), -mm(9));
    for (const auto &page : laidOut.pages)
        for (const auto &item : page.items)
            if (const auto *text = std::get_if<TextItem>(&item))
                QVERIFY2(allowed.contains(text->at), qPrintable(text->text));
}

void TestPrintLayout::unknownLettersAreReplaced()
{
    auto document = report();
    add(document, Paragraph{u"\u221238% \u2192 \u2265 80%\tdone \U0001F600"_s});

    QCOMPARE(textsOf(layOut(document).pages.front()).first(), u"\u201338% -> >= 80% done"_s);
}

void TestPrintLayout::columnsShareTheWidth()
{
    QCOMPARE(columnWidths({{1, 0}, {3, 0}}, 100), (std::vector<qreal>{25, 75}));
    QCOMPARE(columnWidths({{1, 40}, {1, 0}, {2, 0}}, 100), (std::vector<qreal>{40, 20, 40}));
    QCOMPARE(columnWidths({{1, 100}, {1, 300}}, 200), (std::vector<qreal>{50, 150}));
    QCOMPARE(columnWidths({}, 100), std::vector<qreal>());
}

QTEST_MAIN(TestPrintLayout)
#include "tst_print_layout.moc"
