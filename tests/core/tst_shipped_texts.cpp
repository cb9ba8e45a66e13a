// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/defaults/regions.h"
#include "core/defaults/shipped_texts.h"
#include "core/domain/filled_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Language;

namespace {

QSet<QString> placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(u"\\{[^{}]*\\}"_s);
    QSet<QString> found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured());
    return found;
}

} // namespace

class ShippedTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void bothLanguagesHaveTheSameTexts();
    void theCommitmentHasItsFivePoints();
    void placeholdersAreFilled();
    void anEmptyPlaceholderIsBlankAndNeverABrace();
    void otherBracesAreOrdinaryText();
    void everyRegencyAndCityIsKnown();
};

void ShippedTextsTest::bothLanguagesHaveTheSameTexts()
{
    const auto indonesian = core::shippedTexts();
    const auto english = core::shippedTexts(Language::English);
    QVERIFY(!indonesian.empty());
    QCOMPARE(indonesian.size(), english.size());
    for (size_t i = 0; i < indonesian.size(); ++i) {
        QCOMPARE(indonesian[i].code, english[i].code);
        QVERIFY(!indonesian[i].body.isEmpty() && !english[i].body.isEmpty());
        QCOMPARE(placeholdersIn(indonesian[i].body), placeholdersIn(english[i].body));
    }
    const QStringList documents{u"attendance"_s, u"commitment"_s, u"worksheet"_s,
                                u"recap"_s,      u"plan"_s,       u"contract"_s,
                                u"launch"_s,     u"monev"_s,      u"display"_s};
    for (const QString &document : documents)
        QVERIFY(!core::shippedText(document + u"_title"_s).isEmpty());
}

void ShippedTextsTest::theCommitmentHasItsFivePoints()
{
    QCOMPARE(core::shippedText(u"commitment_title"_s), u"KOMITMEN BERINOVASI"_s);
    const QStringList points = core::shippedText(u"commitment_points"_s).split(u'\n');
    QCOMPARE(points.size(), 5);
    QVERIFY(points.at(1).contains(u"paling sedikit {kuota} ide"_s));
}

void ShippedTextsTest::placeholdersAreFilled()
{
    const QHash<QString, QString> values{{u"daerah"_s, u"Kabupaten {Rekaan}"_s},
                                         {u"TAHUN"_s, u"2026"_s}};
    QCOMPARE(core::filledText(u"Laboratorium Inovasi {daerah} Tahun {tahun}"_s, values, {}),
             u"Laboratorium Inovasi Kabupaten {Rekaan} Tahun 2026"_s);
}

void ShippedTextsTest::anEmptyPlaceholderIsBlankAndNeverABrace()
{
    for (const core::ShippedText &text : core::shippedTexts()) {
        const QString printed = core::filledText(text.body, {{u"tempat"_s, u"  "_s}}, u"....."_s);
        QVERIFY(!printed.contains(u'{') && !printed.contains(u'}'));
        QCOMPARE(printed.contains(u"....."_s), text.body.contains(u'{'));
    }
}

void ShippedTextsTest::otherBracesAreOrdinaryText()
{
    QCOMPARE(core::filledText(u"a {b c} {} } {x"_s, {}, u"-"_s), u"a {b c} {} } {x"_s);
}

void ShippedTextsTest::everyRegencyAndCityIsKnown()
{
    const auto all = core::regions();
    QCOMPARE(all.size(), 514U);
    QSet<QString> codes;
    for (const core::Region &region : all) {
        QVERIFY(!region.name.isEmpty() && !region.province.isEmpty());
        codes.insert(region.code);
    }
    QCOMPARE(codes.size(), 514);
    const core::Region expected{u"3303"_s, u"Kabupaten Purbalingga"_s, u"Jawa Tengah"_s};
    QVERIFY(std::find(all.begin(), all.end(), expected) != all.end());
}

QTEST_GUILESS_MAIN(ShippedTextsTest)
#include "tst_shipped_texts.moc"
