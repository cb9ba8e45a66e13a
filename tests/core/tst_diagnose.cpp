// SPDX-License-Identifier: GPL-3.0-or-later
// The diagnose stage without a window: what the grid shows and what is missing.
#include "core/queries/diagnose.h"
#include "tests/core/planned_lab.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

class TestDiagnose : public QObject
{
    Q_OBJECT

private slots:
    void unitsWithTheFewestIdeasComeFirst();
    void aGapCountsExactlyTheRowsItLeadsTo();
    void whatIsWrittenIsNoLongerMissing();
};

int countOf(const PlannedLab &lab, const QString &gap)
{
    const auto &store = lab.document->store();
    for (const Gap &each : diagnoseGaps(diagnoseRows(store, lab.document->lab()),
                                        unitIdeas(store, lab.document->lab())))
        if (each.id == gap)
            return each.done ? 0 : each.count;
    return 0;
}

void TestDiagnose::unitsWithTheFewestIdeasComeFirst()
{
    PlannedLab lab;
    lab.unit(u"Dinas Zakat"_s);
    lab.unit(u"Dinas Air"_s);
    const auto units = unitIdeas(lab.document->store(), lab.document->lab());
    QCOMPARE(units.at(0).name, u"Dinas Air"_s);
    QCOMPARE(units.at(1).name, u"Dinas Zakat"_s);
    QCOMPARE(units.at(2).ideas, 1);
    QCOMPARE(units.at(2).names, u"SERABI"_s);
    QCOMPARE(countOf(lab, gaps::unitsWithoutIdeas), 2);
}

void TestDiagnose::aGapCountsExactlyTheRowsItLeadsTo()
{
    PlannedLab lab;
    lab.idea(lab.dinas, u"KLEPON"_s);
    const auto rows = diagnoseRows(lab.document->store(), lab.document->lab());
    for (const QString &gap : {gaps::ideasWithoutProblem, gaps::ideasWithoutName,
                               gaps::ideasWithoutKind, gaps::ideasWithoutProposer}) {
        const auto led =
            std::ranges::count_if(rows, [&](const auto &row) { return isInGap(row, gap); });
        QCOMPARE(countOf(lab, gap), static_cast<int>(led));
    }
    QCOMPARE(countOf(lab, gaps::ideasWithoutProblem), 2);
    QCOMPARE(countOf(lab, gaps::ideasWithoutName), 0);
}

void TestDiagnose::whatIsWrittenIsNoLongerMissing()
{
    PlannedLab lab;
    Idea idea = *lab.document->store().ideas.find(lab.serabi);
    idea.problem = u"Queues"_s;
    idea.kind = u"proses"_s;
    idea.proposers = u"Niken"_s;
    QVERIFY(lab.document->execute(UpdateIdea{idea}));
    QCOMPARE(countOf(lab, gaps::ideasWithoutProblem), 0);
    QCOMPARE(countOf(lab, gaps::ideasWithoutKind), 0);
    QCOMPARE(countOf(lab, gaps::ideasWithoutProposer), 0);
}

} // namespace

QTEST_GUILESS_MAIN(TestDiagnose)
#include "tst_diagnose.moc"
