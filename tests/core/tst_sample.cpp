// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/defaults/regions.h"
#include "core/document/document.h"
#include "core/queries/plan_digest.h"
#include "core/queries/progress.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The sample lab as the build has made it.
class SampleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theFileIsSound();
    void theFiguresAreShapedLikeARealLab();
    void theRegionIsInvented();
    void unitsAreOfEveryKindALabHas();
    void headsOfEnterprisesHaveNoNip();
    void ideasAreUnevenlySpread();
    void statusesComeWithWhatTheyNeed();
    void datesAreInOrder();
    void whatIsDisplayedHasACompleteProfile();
    void someHaveNotReported();

private:
    const core::Store &store() const { return m_document->store(); }

    std::unique_ptr<core::Document> m_document;
};

void SampleTest::initTestCase()
{
    auto opened =
        core::Document::open(QStringLiteral(LUMBUNG_SAMPLE), core::Document::Access::ReadOnly);
    QVERIFY2(opened.has_value(), "the sample lab is made by the build: ninja sample_lab");
    m_document = std::move(*opened);
}

void SampleTest::theFileIsSound()
{
    const auto troubles = m_document->check();
    QVERIFY(troubles.has_value());
    QCOMPARE(*troubles, QStringList());
}

void SampleTest::theFiguresAreShapedLikeARealLab()
{
    const auto figures = core::labFigures(store(), m_document->lab(), QDate(2026, 11, 21));
    QCOMPARE(figures.units, 86);
    QCOMPARE(figures.committed, 85);
    QCOMPARE(figures.ideas, 174);
    QCOMPARE(figures.plans, 88);
    QCOMPARE(figures.approved, 71);
    QCOMPARE(figures.launched, 64);
    QCOMPARE(figures.running, 43);
    QCOMPARE(figures.displayed, 22);
    QVERIFY(figures.stepsOverdue > 0);
}

void SampleTest::theRegionIsInvented()
{
    const auto lab = m_document->labs().front();
    for (const core::Region &region : core::regions())
        QVERIFY(region.name.compare(lab.region, Qt::CaseInsensitive) != 0);
    QVERIFY(lab.theme.contains(u"rekaan"_s)); // The file itself says so.
}

void SampleTest::unitsAreOfEveryKindALabHas()
{
    QHash<QString, int> groups;
    for (const auto &unit : core::progressPerUnit(store(), m_document->lab()))
        ++groups[unit.group];
    const QHash<QString, int> expected{
        {u"OPD"_s, 35}, {u"Kecamatan"_s, 18}, {u"Puskesmas dan RSUD"_s, 25}, {u"BUMD"_s, 8}};
    QCOMPARE(groups, expected);
}

void SampleTest::headsOfEnterprisesHaveNoNip()
{
    for (const core::Opd &opd : store().opds.list("")) {
        QVERIFY(!opd.headName.isEmpty());
        QCOMPARE(opd.headNip.isEmpty(), opd.kind == "bumd"_L1);
        QVERIFY(opd.headNip.isEmpty() || opd.headNip.size() == 18);
    }
}

void SampleTest::ideasAreUnevenlySpread()
{
    QList<int> counts;
    for (const auto &unit : core::progressPerUnit(store(), m_document->lab()))
        counts.append(unit.ideas);
    std::sort(counts.begin(), counts.end(), std::greater());
    QCOMPARE(counts.first(5), QList<int>({13, 9, 8, 6, 6}));
    QCOMPARE(counts.count(0), 19);
    QSet<QString> names;
    for (const core::Idea &idea : store().ideas.list("")) {
        QVERIFY2(!names.contains(idea.name), qPrintable(idea.name));
        names.insert(idea.name);
        QVERIFY(!idea.expansion.isEmpty() && !idea.problem.isEmpty());
    }
}

void SampleTest::statusesComeWithWhatTheyNeed()
{
    const auto statuses = store().lists.list("WHERE list = 'idea_status'");
    for (const core::Idea &idea : store().ideas.list("")) {
        const auto status =
            std::find_if(statuses.begin(), statuses.end(), [&idea](const core::ListEntry &entry) {
                return entry.code == idea.status;
            });
        QVERIFY(status != statuses.end());
        const auto needs = [&status](const char *what) {
            return status->attributes.value(QLatin1String(what)).toBool();
        };
        QVERIFY(!needs("needs_reason") || !idea.statusReason.isEmpty());
        QVERIFY(!needs("needs_lesson") || !idea.statusLesson.isEmpty());
        QCOMPARE(idea.mergedInto.has_value(), needs("needs_target"));
    }
}

void SampleTest::datesAreInOrder()
{
    for (const core::Idea &idea : store().ideas.list("WHERE launched_on IS NOT NULL")) {
        const auto steps = core::stepsOf(store(), idea.id);
        QVERIFY(steps.size() >= 6 && steps.size() <= 12);
        for (const core::Step &step : steps)
            QVERIFY(step.start <= step.end);
        QVERIFY(!idea.displayedOn.isValid() || idea.launchedOn < idea.displayedOn);
        for (const core::Visit &visit : store().visits.list("WHERE idea = ?", idea.id))
            QVERIFY(visit.date > idea.launchedOn);
    }
}

void SampleTest::whatIsDisplayedHasACompleteProfile()
{
    int longDesigns = 0;
    for (const core::Idea &idea : store().ideas.list("WHERE displayed_on IS NOT NULL")) {
        const auto profile = store().profiles.find(core::ProfileId(idea.id.value()));
        QVERIFY(profile.has_value());
        for (const QString &text : {profile->aim, profile->benefit, profile->before, profile->after,
                                    profile->figure3, profile->caption3, profile->contact,
                                    profile->sustainability, profile->pictureCaption})
            QVERIFY2(!text.isEmpty(), qPrintable(idea.name));
        QVERIFY(store().attachments.bytes(profile->picture).startsWith("\x89PNG"));
        longDesigns += profile->design.simplified().count(u' ') >= 299 ? 1 : 0;
    }
    QVERIFY(longDesigns >= 10);
}

void SampleTest::someHaveNotReported()
{
    const auto silent = store().ideas.count("WHERE launched_on IS NOT NULL AND"
                                            " id NOT IN (SELECT idea FROM visit)");
    QCOMPARE(silent, 6);
}

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
