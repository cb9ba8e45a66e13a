// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "core/document/document.h"
#include "core/search/search.h"

#include <QTest>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// A step as the Design stage would write it.
struct PutStep
{
    static constexpr auto label = "put step";
    IdeaId idea;
    QString activity;
    Result<> execute(Store &store) const
    {
        store.steps.add({.id = store.ids.newId<Step>(), .idea = idea, .activity = activity});
        return {};
    }
};

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyWordMustOccur();
    void wordsMayStandInDifferentFields();
    void caseDoesNotMatter();
    void anIdeaIsFoundByItsNumber();
    void aUnitIsFoundByItsAbbreviationAndHead();
    void aStepTellsItsIdeaAndUnit();
    void anotherLabIsNotSearched();
    void percentAndUnderscoreAreOrdinarySigns();
    void nothingIsFoundForNothing();
    void noMoreThanTheLimitOfEachKind();
    void hostileTextFindsNothingAndBreaksNothing_data();
    void hostileTextFindsNothingAndBreaksNothing();

private:
    IdeaId idea(const QString &name, const QString &problem);
    std::vector<SearchResult> found(const QString &text, int limit = 10) const
    {
        return search(m_document->store(), m_document->lab(), text, limit);
    }
    QStringList titles(const QString &text, int limit = 10) const
    {
        QStringList titles;
        for (const auto &result : found(text, limit))
            titles << result.title;
        return titles;
    }

    std::unique_ptr<Document> m_document;
    OpdId m_health = OpdId(0);
};

void TestSearch::init()
{
    m_document = Document::inMemory({.name = u"Lab"_s});
    Opd opd{.id = OpdId(0)};
    opd.lab = m_document->lab();
    opd.name = u"Dinas Kesehatan"_s;
    opd.abbreviation = u"Dinkes"_s;
    opd.headName = u"dr. Sari Wulandari"_s;
    m_health = m_document->execute(AddOpd{opd}).value();
}

IdeaId TestSearch::idea(const QString &name, const QString &problem)
{
    Idea idea{.id = IdeaId(0)};
    idea.opd = m_health;
    idea.name = name;
    idea.problem = problem;
    return m_document->execute(AddIdea{idea, QDate(2026, 3, 10)}).value();
}

void TestSearch::everyWordMustOccur()
{
    idea(u"POSTING"_s, u"Antrean obat terlalu lama"_s);
    idea(u"SERABI"_s, u"Antrean loket terlalu lama"_s);
    QCOMPARE(titles(u"antrean obat"_s), QStringList{u"POSTING"_s});
    QCOMPARE(titles(u"antrean lama"_s).size(), 2);
    QCOMPARE(titles(u"antrean jembatan"_s), QStringList());
}

void TestSearch::wordsMayStandInDifferentFields()
{
    idea(u"POSTING"_s, u"Antrean obat terlalu lama"_s);
    QCOMPARE(titles(u"  obat   POSTING "_s), QStringList{u"POSTING"_s});
}

void TestSearch::caseDoesNotMatter()
{
    idea(u"POSTING"_s, u"Antrean obat"_s);
    QCOMPARE(titles(u"posTing ANTREAN"_s), QStringList{u"POSTING"_s});
}

void TestSearch::anIdeaIsFoundByItsNumber()
{
    for (int number = 1; number <= 17; ++number)
        idea(u"Ide %1"_s.arg(number), {});
    QCOMPARE(titles(u"A-017"_s), QStringList{u"Ide 17"_s});
    QCOMPARE(found(u"a-017"_s).front().unit, u"Dinkes"_s);
}

void TestSearch::aUnitIsFoundByItsAbbreviationAndHead()
{
    const auto results = found(u"dinkes wulandari"_s);
    QCOMPARE(results.size(), std::size_t(1));
    QVERIFY(results.front().kind == SearchResult::Kind::Unit);
    QCOMPARE(results.front().id, m_health.value());
}

void TestSearch::aStepTellsItsIdeaAndUnit()
{
    const auto posting = idea(u"POSTING"_s, {});
    QVERIFY(m_document->execute(PutStep{posting, u"Menyusun SOP"_s}));
    const auto results = found(u"sop"_s);
    QCOMPARE(results.size(), std::size_t(1));
    QVERIFY(results.front().kind == SearchResult::Kind::Step);
    QCOMPARE(results.front().idea, posting.value());
    QCOMPARE(results.front().detail, u"POSTING"_s);
    QCOMPARE(results.front().unit, u"Dinas Kesehatan"_s);
}

void TestSearch::anotherLabIsNotSearched()
{
    idea(u"POSTING"_s, {});
    const LabId other(m_document->lab().value() + 1);
    QVERIFY(search(m_document->store(), other, u"posting"_s, 10).empty());
}

void TestSearch::percentAndUnderscoreAreOrdinarySigns()
{
    idea(u"HEMAT 50% LISTRIK"_s, {});
    idea(u"HEMAT 50 LISTRIK"_s, {});
    idea(u"DATA_DASAR"_s, {});
    idea(u"DATAXDASAR"_s, {});
    idea(u"C:\\ARSIP"_s, {});
    QCOMPARE(titles(u"50%"_s), QStringList{u"HEMAT 50% LISTRIK"_s});
    QCOMPARE(titles(u"data_dasar"_s), QStringList{u"DATA_DASAR"_s});
    QCOMPARE(titles(u"c:\\arsip"_s), QStringList{u"C:\\ARSIP"_s});
}

void TestSearch::nothingIsFoundForNothing()
{
    idea(u"POSTING"_s, {});
    QVERIFY(found({}).empty());
    QVERIFY(found(u" \t\n "_s).empty());
}

void TestSearch::noMoreThanTheLimitOfEachKind()
{
    IdeaId last = idea(u"Kesehatan 0"_s, {});
    for (int number = 1; number < 6; ++number)
        last = idea(u"Kesehatan %1"_s.arg(number), {});
    for (int number = 0; number < 6; ++number)
        QVERIFY(m_document->execute(PutStep{last, u"Kesehatan langkah"_s}));
    const auto results = found(u"kesehatan"_s, 4);
    const auto ofKind = [&](SearchResult::Kind kind) {
        return std::ranges::count(results, kind, &SearchResult::kind);
    };
    QCOMPARE(ofKind(SearchResult::Kind::Idea), 4);
    QCOMPARE(ofKind(SearchResult::Kind::Unit), 1);
    QCOMPARE(ofKind(SearchResult::Kind::Step), 4);
}

void TestSearch::hostileTextFindsNothingAndBreaksNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quote") << u"'; DROP TABLE idea; --"_s;
    QTest::newRow("escape at the end") << u"posting\\"_s;
    QTest::newRow("wildcards") << u"%%%%"_s;
    QTest::newRow("parameters") << u"?1 :a @b"_s;
    QTest::newRow("null") << QString(u"pos\0ting"_s);
    QTest::newRow("half a surrogate") << QString(QChar(0xd83d));
    QTest::newRow("many words") << u"zzz "_s.repeated(5000);
    QTest::newRow("one long word") << u"z"_s.repeated(60000);
}

void TestSearch::hostileTextFindsNothingAndBreaksNothing()
{
    QFETCH(QString, text);
    idea(u"POSTING"_s, {});
    QVERIFY(found(text).empty());
    QCOMPARE(titles(u"posting"_s), QStringList{u"POSTING"_s});
}

} // namespace

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
