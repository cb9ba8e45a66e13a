// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace core::reports;

class TestReportText : public QObject
{
    Q_OBJECT

private slots:
    void aDocumentReadsFromTopToBottom();
    void rowsTellGroupsFromSums();
    void linesThatAreEmptyAreLeftOutOfASignature();
    void aChartReadsAsItsNumbers();
    void aProfileTellsHowFarItHasCome();
    void documentsThatSayTheSameAreEqual();
};

void TestReportText::aDocumentReadsFromTopToBottom()
{
    Report report{.title = u"Plan"_s};
    report.letterhead =
        Letterhead{.authority = u"GOVERNMENT OF EASTLAND"_s, .organisation = u"HOSPITAL"_s};
    add(report, DocumentTitle{u"ACTION PLAN"_s, u"Lab 2026"_s});
    add(report, TitleBox{u"QUEUE FIRST"_s, u"From home"_s});
    add(report, Fields{{{u"Aim"_s, u"45 minutes"_s}, {u"Output"_s}}});
    add(report, NumberedList{{u"begin"_s, u"end"_s}});
    add(report, DecisionLine{u"Decision"_s, {{u"Approved"_s, true}, {u"Postponed"_s}}});

    QCOMPARE(toText(report), u"GOVERNMENT OF EASTLAND\n"
                             "HOSPITAL\n"
                             "= ACTION PLAN\n"
                             "Lab 2026\n"
                             "[QUEUE FIRST]\n"
                             "From home\n"
                             "Aim: 45 minutes\n"
                             "Output: ...\n"
                             "1. begin\n"
                             "2. end\n"
                             "Decision  [x] Approved  [ ] Postponed  ...\n"_s);
}

void TestReportText::rowsTellGroupsFromSums()
{
    Table table;
    table.columns = {{u"No."_s, 1, Column::Kind::Ordinal},
                     {u"Idea"_s},
                     {u"When"_s, 1, Column::Kind::Gantt},
                     {u"Done"_s, 1, Column::Kind::Tick}};
    table.rows = {row({u"Health office"_s}, Row::Kind::Group),
                  {.cells = {{.text = u"1"_s},
                             {.text = u"Two\nlines"_s, .note = u"and a note"_s},
                             {.span = TimeSpan{{2026, 1, 2}, {2026, 3, 4}}},
                             {.ticked = true}}},
                  row({{}, u"1 idea"_s}, Row::Kind::Total)};
    Report report;
    add(report, table);

    QCOMPARE(toText(report), u"No. | Idea | When | Done\n"
                             "# Health office\n"
                             "1 | Two / lines (and a note) | 2026-01-02..2026-03-04 | [x]\n"
                             "=  | 1 idea\n"_s);
}

void TestReportText::linesThatAreEmptyAreLeftOutOfASignature()
{
    Report report;
    add(report, SigningBlock{{{.lead = u"Eastland, 12 October 2026"_s,
                               .prefix = u"Plt."_s,
                               .position = u"Head"_s,
                               .name = u"Rina Andayani"_s,
                               .nip = u"196801011997031000"_s},
                              {.position = u"Director"_s}}});

    QCOMPARE(toText(report), u"Eastland, 12 October 2026\n"
                             "Plt. Head\n"
                             "__ Rina Andayani\n"
                             "NIP 19680101 199703 1 000\n"
                             "Director\n"
                             "__ ...\n"_s);
}

void TestReportText::aChartReadsAsItsNumbers()
{
    Report report;
    add(report, ChartBlock{{.title = u"Ideas"_s,
                            .categories = {u"Health"_s, u"Works"_s},
                            .series = {{u"planned"_s, 3, {2, 1}}, {u"running"_s, 4, {5, 0}}}}});

    QCOMPARE(toText(report), u"* Ideas\nHealth: 2, 5\nWorks: 1, 0\n"_s);
}

void TestReportText::aProfileTellsHowFarItHasCome()
{
    Report report;
    add(report, ProfileHead{.name = u"SAPA LANSIA"_s,
                            .stages = {u"Drum-up"_s, u"Diagnose"_s, u"Design"_s},
                            .reached = 2,
                            .fields = {{u"Unit"_s, u"Health"_s}}});

    QCOMPARE(toText(report), u"= SAPA LANSIA\n2/3 Drum-up > Diagnose\nUnit: Health\n"_s);
}

void TestReportText::documentsThatSayTheSameAreEqual()
{
    Report one{.title = u"Plan"_s};
    add(one, Heading{u"First"_s, 2});
    auto other = one;
    QCOMPARE(one, other);

    std::get<Heading>(other.blocks[0].content).text = u"Second"_s;
    QVERIFY(!(one == other));
}

QTEST_GUILESS_MAIN(TestReportText)
#include "tst_report_text.moc"
