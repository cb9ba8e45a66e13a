// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/nip.h"
#include "core/domain/spelled.h"

#include <QtTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace core::domain;
using core::Language;

class TestSpelled : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreSpelledInBothLanguages_data();
    void numbersAreSpelledInBothLanguages();
    void theLargestNumbersHaveWords();
    void aDateIsSpelledAsInMinutes();
    void noDateIsNoText();
    void aNipIsGroupedAsItIsPrinted();
    void aNumberThatIsNoNipStaysAsTyped();
};

void TestSpelled::numbersAreSpelledInBothLanguages_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("indonesian");
    QTest::addColumn<QString>("english");

    const auto add = [](qint64 number, const QString &indonesian, const QString &english) {
        QTest::addRow("%lld", static_cast<long long>(number)) << number << indonesian << english;
    };
    add(0, u"nol"_s, u"zero"_s);
    add(10, u"sepuluh"_s, u"ten"_s);
    add(11, u"sebelas"_s, u"eleven"_s);
    add(19, u"sembilan belas"_s, u"nineteen"_s);
    add(20, u"dua puluh"_s, u"twenty"_s);
    add(86, u"delapan puluh enam"_s, u"eighty-six"_s);
    add(100, u"seratus"_s, u"one hundred"_s);
    add(101, u"seratus satu"_s, u"one hundred and one"_s);
    add(174, u"seratus tujuh puluh empat"_s, u"one hundred and seventy-four"_s);
    add(1000, u"seribu"_s, u"one thousand"_s);
    add(1945, u"seribu sembilan ratus empat puluh lima"_s,
        u"one thousand nine hundred and forty-five"_s);
    add(2026, u"dua ribu dua puluh enam"_s, u"two thousand and twenty-six"_s);
    add(11000, u"sebelas ribu"_s, u"eleven thousand"_s);
    add(100000, u"seratus ribu"_s, u"one hundred thousand"_s);
    add(1001000, u"satu juta seribu"_s, u"one million one thousand"_s);
    add(1500000, u"satu juta lima ratus ribu"_s, u"one million five hundred thousand"_s);
    add(2000000000, u"dua miliar"_s, u"two billion"_s);
    add(-3, u"minus tiga"_s, u"minus three"_s);
}

void TestSpelled::numbersAreSpelledInBothLanguages()
{
    QFETCH(qint64, number);
    QFETCH(QString, indonesian);
    QFETCH(QString, english);

    QCOMPARE(spelledNumber(number, Language::Indonesian), indonesian);
    QCOMPARE(spelledNumber(number, Language::English), english);
}

void TestSpelled::theLargestNumbersHaveWords()
{
    const auto most = std::numeric_limits<qint64>::max();

    QVERIFY(spelledNumber(most, Language::Indonesian).endsWith(u"delapan ratus tujuh"));
    QVERIFY(spelledNumber(-most - 1, Language::English).startsWith(u"minus nine million"));
}

void TestSpelled::aDateIsSpelledAsInMinutes()
{
    const QDate date(2026, 10, 12);

    QCOMPARE(weekday(date, Language::Indonesian), u"Senin"_s);
    QCOMPARE(spelledDate(date, Language::Indonesian),
             u"dua belas bulan Oktober tahun dua ribu dua puluh enam"_s);
    QCOMPARE(weekday(date, Language::English), u"Monday"_s);
    QCOMPARE(spelledDate(date, Language::English),
             u"the twelfth of October two thousand and twenty-six"_s);
    QCOMPARE(spelledDate({2027, 1, 31}, Language::English),
             u"the thirty-first of January two thousand and twenty-seven"_s);
}

void TestSpelled::noDateIsNoText()
{
    QCOMPARE(spelledDate({}, Language::Indonesian), QString());
    QCOMPARE(weekday({}, Language::English), QString());
}

void TestSpelled::aNipIsGroupedAsItIsPrinted()
{
    QCOMPARE(core::groupedNip(u"196801011997031000"_s), u"19680101 199703 1 000"_s);
    QCOMPARE(core::groupedNip(u" 19680101 199703 1000 "_s), u"19680101 199703 1 000"_s);
    QCOMPARE(core::groupedNip(u"19680101.199703.1.000"_s), u"19680101 199703 1 000"_s);
}

void TestSpelled::aNumberThatIsNoNipStaysAsTyped()
{
    QCOMPARE(core::groupedNip(u" 500 123 "_s), u"500 123"_s);
    QCOMPARE(core::groupedNip(u"-"_s), u"-"_s);
    QCOMPARE(core::groupedNip(QString()), QString());
}

QTEST_GUILESS_MAIN(TestSpelled)
#include "tst_spelled.moc"
