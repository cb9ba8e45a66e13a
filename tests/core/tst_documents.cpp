// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan_digest.h"
#include "tests/core/printed_lab.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace core::reports;
using core::reports::documents;

class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasACode();
    void anEmptyLabPrintsEveryKind();
    void attendanceListsNameThePeopleAndLeaveTenRows();
    void aSubstituteIsNamedForThePerson();
    void theCommitmentIsDatedInWords();
    void aChangedTextIsPrintedAsTheLabWroteIt();
    void shippedTextsFollowTheLanguageOfTheDocument();
    void unitsWithoutIdeasGetABlankWorksheet();
    void theRecapCountsUnitsAndNamesThoseWithout();
    void mergedIdeasAreNotPrinted();
    void aPlanShowsStepsTotalAndDecision();
    void aDecisionOnAnOlderPlanIsNotTicked();
    void onlyTheUnitsAskedForArePrinted();
    void aContractListsWhatWasLaunched();
    void innovationsThatDidNotReportAreListedApart();
    void theDisplayReportLeavesOutWhatIsHidden();
    void theLabChoosesPaperAndLetterhead();
};

void TestDocuments::everyKindHasACode()
{
    for (const auto *code :
         {"attendance", "commitment", "worksheet", "recap", "plan", "launch", "monev", "display"}) {
        const auto kind = documentKindOf(QString::fromLatin1(code));
        QVERIFY(kind);
        QCOMPARE(codeOf(*kind), QString::fromLatin1(code));
    }
    QVERIFY(documentKindOf(u"Plan"));
    QVERIFY(!documentKindOf(u"poster"));
}

void TestDocuments::anEmptyLabPrintsEveryKind()
{
    PrintedLab lab;

    for (int kind = 0; kind <= static_cast<int>(DocumentKind::Display); ++kind) {
        const auto reports = lab.reports(static_cast<DocumentKind>(kind));
        QVERIFY(!reports.empty());
        for (const auto &report : reports) {
            QVERIFY(!report.title.isEmpty());
            QVERIFY2(!toText(report).contains(u'{'), qPrintable(toText(report)));
        }
    }
}

void TestDocuments::attendanceListsNameThePeopleAndLeaveTenRows()
{
    PrintedLab lab;
    lab.addUnit(1, u"Health Agency"_s);
    lab.write([&](core::Store &store) {
        core::Session session{.id = core::SessionId(5), .lab = lab.document->lab()};
        session.title = u"Opening"_s;
        session.date = QDate(2026, 10, 12);
        store.sessions.add(session);
        core::Participant person{.id = core::ParticipantId(7), .lab = lab.document->lab()};
        person.opd = core::OpdId(1);
        person.name = u"Wiwin Astuti"_s;
        person.nip = u"197001011995032000"_s;
        store.participants.add(person);
    });

    const auto text = lab.text(DocumentKind::Attendance);

    QVERIFY(text.contains(u"Session: Opening\nDay and date: Monday, 12 October 2026\n"));
    QVERIFY(
        text.contains(u"1 | Wiwin Astuti (NIP 19700101 199503 2 000) | Health Agency |  | 1\n"));
    QVERIFY(text.contains(u"11 |  |  |  | 11\n"));
    QVERIFY(!text.contains(u"12 | "));
}

void TestDocuments::aSubstituteIsNamedForThePerson()
{
    PrintedLab lab;
    lab.addUnit(1, u"Health Agency"_s);
    lab.write([&](core::Store &store) {
        store.sessions.add({.id = core::SessionId(5), .lab = lab.document->lab()});
        core::Participant person{.id = core::ParticipantId(7), .lab = lab.document->lab()};
        person.opd = core::OpdId(1);
        person.name = u"Wiwin"_s;
        person.nip = u"1"_s;
        store.participants.add(person);
        core::Attendance attendance{.id = core::AttendanceId(9),
                                    .session = core::SessionId(5),
                                    .participant = core::ParticipantId(7)};
        attendance.status = u"diwakili"_s;
        attendance.substituteName = u"Heri"_s;
        attendance.substituteTitle = u"Secretary"_s;
        store.attendances.add(attendance);
    });

    QVERIFY(lab.text(DocumentKind::Attendance)
                .contains(u"1 | Heri (for Wiwin) | Health Agency | Secretary | 1\n"));
}

void TestDocuments::theCommitmentIsDatedInWords()
{
    PrintedLab lab;
    lab.addUnit(1, u"Health Agency"_s, u"dr. Lukman"_s);
    lab.write([&](core::Store &store) {
        core::Session session{.id = core::SessionId(5), .lab = lab.document->lab(), .stage = 1};
        session.date = QDate(2026, 10, 12);
        store.sessions.add(session);
    });
    lab.sign(1, u"kepala_daerah"_s, u"Regent of Eastland"_s, u"H. Sugeng"_s);

    const auto text = lab.text(DocumentKind::Commitment);

    QVERIFY(text.contains(u"Monday, the twelfth of October two thousand and twenty-six"));
    QVERIFY(text.contains(u"1 | Health Agency | dr. Lukman | Head of Health Agency | 1\n"));
    QVERIFY(text.contains(u"Regent of Eastland\n__ H. Sugeng\n"));
}

void TestDocuments::aChangedTextIsPrintedAsTheLabWroteIt()
{
    PrintedLab lab;
    lab.write([&](core::Store &store) {
        auto text = *store.texts.first("WHERE lab = ? AND code = 'commitment_closing'",
                                       lab.document->lab());
        text.body = u"So we promise in {daerah}, {nothing}."_s;
        store.texts.update(text);
    });

    const auto text = lab.text(DocumentKind::Commitment);

    QVERIFY(text.contains(u"So we promise in Eastland, ............"));
}

void TestDocuments::shippedTextsFollowTheLanguageOfTheDocument()
{
    PrintedLab lab;
    lab.addUnit(1, u"Health Agency"_s);
    lab.addIdea(1, 1, u"A-001"_s, u"SAPA"_s);
    const DocumentRequest request{.lab = lab.document->lab(), .today = lab.today};

    const auto recap = documents(lab.document->store(), DocumentKind::Recap, request);

    const auto text = toText(recap.front());
    QVERIFY(text.contains(u"REKAP IDE"));
    QVERIFY(text.contains(u"Terpilih"));
    QVERIFY(text.contains(u"21 November 2026"));
}

void TestDocuments::unitsWithoutIdeasGetABlankWorksheet()
{
    PrintedLab lab;
    lab.addUnit(1, u"Health Agency"_s);
    lab.addUnit(2, u"Works Agency"_s);
    lab.addIdea(1, 1, u"A-001"_s, u"SAPA"_s, [](auto &idea) { idea.problem = u"Nobody came"_s; });

    const auto sheets = lab.reports(DocumentKind::Worksheet);
    DocumentRequest blank;
    blank.worksheets = Worksheets::Blank;

    QCOMPARE(sheets.size(), 2u);
    QVERIFY(toText(sheets[0]).contains(u"Problem: Nobody came\nCause: ...\n"));
    QVERIFY(toText(sheets[1]).contains(u"Unit: Works Agency\nProblem: ...\n"));
    QVERIFY(!lab.text(DocumentKind::Worksheet, blank).contains(u"Nobody came"));
    QCOMPARE(lab.reports(DocumentKind::Worksheet, blank).size(), 2u);
}

void TestDocuments::theRecapCountsUnitsAndNamesThoseWithout()
{
    PrintedLab lab;
    lab.addUnit(1, u"Health Agency"_s);
    lab.addUnit(2, u"Works Agency"_s);
    lab.addIdea(1, 1, u"A-001"_s, u"SAPA"_s);
    lab.addIdea(2, 1, u"A-002"_s, QString());

    const auto text = lab.text(DocumentKind::Recap);

    QVERIFY(text.contains(u"# Health Agency: "));
    QVERIFY(text.contains(u"1 | A-001 | SAPA |"));
    QVERIFY(text.contains(u"2 | A-002 | A-002 |"));
    QVERIFY(text.contains(u"=  | Total: 2 "));
    QVERIFY(text.contains(u"\n1. Works Agency\n"));
    QVERIFY(!text.contains(u"# Works Agency"));
}

void TestDocuments::mergedIdeasAreNotPrinted()
{
    PrintedLab lab;
    lab.addUnit(1, u"Health Agency"_s);
    lab.addIdea(1, 1, u"A-001"_s, u"KEPT"_s);
    lab.addIdea(2, 1, u"A-002"_s, u"MERGED"_s, [](auto &idea) { idea.status = u"digabung"_s; });

    const auto text = lab.text(DocumentKind::Recap);

    QVERIFY(text.contains(u"KEPT") && !text.contains(u"MERGED"));
}

namespace {

/// One planned idea whose plan the head has approved.
void planAndApprove(PrintedLab &lab)
{
    lab.addUnit(1, u"Hospital"_s, u"dr. Lukman"_s, u"196801011997031000"_s);
    lab.addIdea(1, 1, u"A-001"_s, u"QUEUE FIRST"_s,
                [](auto &idea) { idea.expansion = u"From home"_s; });
    lab.write([&](core::Store &store) {
        core::Step step{.id = core::StepId(1), .idea = core::IdeaId(1)};
        step.activity = u"Form a team"_s;
        step.method = u"by decree"_s;
        step.who = u"Niken"_s;
        step.start = QDate(2026, 12, 2);
        step.end = QDate(2026, 12, 18);
        step.budget = 18000000;
        store.steps.add(step);
        core::Review review{.id = core::ReviewId(1), .idea = core::IdeaId(1)};
        review.date = QDate(2026, 12, 10);
        review.planDigest = core::planDigest(store, core::IdeaId(1));
        store.reviews.add(review);
    });
}

} // namespace

void TestDocuments::aPlanShowsStepsTotalAndDecision()
{
    PrintedLab lab;
    lab.change([](auto &each) { each.place = u"Eastland"_s; });
    planAndApprove(lab);

    const auto text = lab.text(DocumentKind::Plan);

    QVERIFY(text.contains(u"[QUEUE FIRST]\nFrom home\n"));
    QVERIFY(text.contains(u"1 | Form a team (by decree) | Niken | "));
    QVERIFY(text.contains(u"| 18,000,000 | 2026-12-02..2026-12-18\n"));
    QVERIFY(text.contains(u"=  | Total |  |  |  | 18,000,000\n"));
    QVERIFY(text.contains(u"[x] Approved"));
    QVERIFY(text.contains(u"Eastland, 10 December 2026\nHead of Hospital\n__ dr. Lukman\n"
                          "NIP 19680101 199703 1 000\n"));
}

void TestDocuments::aDecisionOnAnOlderPlanIsNotTicked()
{
    PrintedLab lab;
    planAndApprove(lab);
    lab.write([&](core::Store &store) {
        auto step = *store.steps.find(core::StepId(1));
        step.activity = u"Form another team"_s;
        store.steps.update(step);
    });

    const auto text = lab.text(DocumentKind::Plan);

    QVERIFY(text.contains(u"[ ] Approved"));
    QVERIFY(!text.contains(u"10 December 2026"));
}

void TestDocuments::onlyTheUnitsAskedForArePrinted()
{
    PrintedLab lab;
    lab.addUnit(1, u"Health Agency"_s);
    lab.addUnit(2, u"Works Agency"_s);
    DocumentRequest request;
    request.units = {core::OpdId(2)};

    const auto text = lab.text(DocumentKind::Commitment, request);

    QVERIFY(text.contains(u"Works Agency") && !text.contains(u"Health Agency"));
}

void TestDocuments::aContractListsWhatWasLaunched()
{
    PrintedLab lab;
    planAndApprove(lab);
    lab.addIdea(2, 1, u"A-002"_s, u"LATER"_s);
    lab.write([&](core::Store &store) {
        auto idea = *store.ideas.find(core::IdeaId(1));
        idea.launchedOn = QDate(2026, 12, 17);
        store.ideas.update(idea);
    });

    const auto reports = lab.reports(DocumentKind::Launch);

    QCOMPARE(reports.size(), 2u); // the contract and the list
    const auto contract = toText(reports[0]);
    QVERIFY(contract.contains(u"1 | QUEUE FIRST (From home) |  | 2 Dec 2026 | 18 Dec 2026 | \n"));
    QVERIFY(contract.contains(u"seventeenth of December"));
    QVERIFY(!contract.contains(u"LATER"));
    QVERIFY(toText(reports[1]).contains(u"1 | QUEUE FIRST (From home) | Hospital | 17 Dec 2026\n"));
}

void TestDocuments::innovationsThatDidNotReportAreListedApart()
{
    PrintedLab lab;
    lab.addUnit(1, u"Hospital"_s);
    const auto launched = [](auto &idea) { idea.launchedOn = QDate(2026, 10, 1); };
    lab.addIdea(1, 1, u"A-001"_s, u"VISITED"_s, launched);
    lab.addIdea(2, 1, u"A-002"_s, u"SILENT"_s, launched);
    lab.write([&](core::Store &store) {
        core::Visit visit{.id = core::VisitId(1), .idea = core::IdeaId(1)};
        visit.date = QDate(2026, 11, 9);
        visit.runStatus = u"sesuai_rencana"_s;
        visit.obstacle = u"none"_s;
        store.visits.add(visit);
    });

    const auto text = lab.text(DocumentKind::Monev);

    QVERIFY(text.contains(
        u"1 | VISITED | Hospital |  |  | Running as planned | none |  | 0 | 9 Nov 2026\n"));
    QVERIFY(text.contains(u"1 | SILENT | Hospital | 1 Oct 2026\n"));
    QVERIFY(text.indexOf(u"SILENT") > text.indexOf(u"VISITED"));
}

void TestDocuments::theDisplayReportLeavesOutWhatIsHidden()
{
    PrintedLab lab;
    lab.addUnit(1, u"Hospital"_s);
    lab.addIdea(1, 1, u"A-001"_s, u"SAPA"_s,
                [](auto &idea) { idea.displayedOn = QDate(2026, 11, 1); });
    lab.addIdea(2, 1, u"A-002"_s, u"NOT DISPLAYED"_s);
    lab.write([&](core::Store &store) {
        core::Profile profile{.id = core::ProfileId(1)};
        profile.design = u"How it works"_s;
        profile.contact = u"0812"_s;
        profile.figure1 = u"94%"_s;
        profile.caption1 = u"were seen"_s;
        profile.result = u"94% were seen"_s;
        profile.hidden = u"contact"_s;
        store.profiles.add(profile);
    });

    const auto text = lab.text(DocumentKind::Display);

    QVERIFY(text.contains(u"= SAPA\n5/5 Drum-up > Diagnose > Design > Deliver > Display\n"));
    QVERIFY(text.contains(u"How it works\n"));
    QCOMPARE(text.count(u"94%"), 1); // the sentence only repeats the figure
    QVERIFY(!text.contains(u"0812"));
    QVERIFY(!text.contains(u"NOT DISPLAYED"));
    QVERIFY(text.contains(u"2 ideas\n"));
}

void TestDocuments::theLabChoosesPaperAndLetterhead()
{
    PrintedLab lab;
    lab.change([](auto &each) {
        each.paper = u"a4"_s;
        each.letterhead = u"none"_s;
        each.letterheadLine1 = u"GOVERNMENT"_s;
    });
    DocumentRequest request;

    QVERIFY(lab.reports(DocumentKind::Commitment).front().paper == Paper::A4);
    QVERIFY(!lab.reports(DocumentKind::Commitment).front().letterhead);

    request.paper = Paper::F4;
    lab.change([](auto &each) { each.letterhead = u"text"_s; });
    const auto report = lab.reports(DocumentKind::Commitment, request).front();
    QVERIFY(report.paper == Paper::F4);
    QCOMPARE(report.letterhead->authority, u"GOVERNMENT"_s);
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
