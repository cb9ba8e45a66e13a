// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/format.h"
#include "core/domain/normalized_name.h"
#include "core/domain/parse_date.h"
#include "core/domain/parse_rupiah.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::domain;

class TestParse : public QObject
{
    Q_OBJECT

private slots:
    void aDayIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const QDate march(2026, 3, 1);
        for (const auto &text :
             {u"2026-03-01"_s, u"1/3/2026"_s, u"01/03/2026"_s, u"1-3-2026"_s, u"1.3.2026"_s,
              u"1 Maret 2026"_s, u"1 MARET 2026"_s, u" 1  Mar 2026 "_s, u"1 Mar. 2026"_s,
              u"1-Mar-2026"_s, u"March 1, 2026"_s, u"1st March 2026"_s, u"Minggu, 1 Maret 2026"_s,
              u"Sunday, March 1, 2026"_s, u"2026/3/1"_s, u"2026-03-01 08:30"_s,
              u"2026-03-01T00:00:00"_s, u"1 / 3 / 2026"_s})
            QTest::addRow("%s", qPrintable(text)) << text << march;
        QTest::newRow("old spelling") << u"12 Nopember 2025"_s << QDate(2025, 11, 12);
        QTest::newRow("office short form") << u"17 Agt 2026"_s << QDate(2026, 8, 17);
        QTest::newRow("May") << u"2 Mei 2026"_s << QDate(2026, 5, 2);
        QTest::newRow("Friday") << u"Jum'at, 6 Maret 2026"_s << QDate(2026, 3, 6);
        QTest::newRow("leap day") << u"29/2/2024"_s << QDate(2024, 2, 29);
    }
    void aDayIsUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);

        const auto parsed = parseDate(text);

        QVERIFY2(parsed, qPrintable(text));
        QCOMPARE(*parsed, day);
    }

    void whatIsNoDayIsRefusedWithAnExample_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text :
             {u""_s, u"Maret 2026"_s, u"3/2026"_s, u"2026"_s, u"1/3/26"_s, u"3/25/2026"_s,
              u"29/2/2026"_s, u"31 April 2026"_s, u"0/1/2026"_s, u"1 s.d. 3 Maret 2026"_s,
              u"TW I"_s, u"45000"_s, u"1/3-2026"_s, u"1 Foo 2026"_s, u"1/1/1899"_s, u"1/1/2200"_s})
            QTest::addRow("[%s]", qPrintable(text)) << text;
    }
    void whatIsNoDayIsRefusedWithAnExample()
    {
        QFETCH(QString, text);

        const auto parsed = parseDate(text);

        QVERIFY(!parsed);
        QVERIFY(parsed.error().message.contains(u"2026-03-01"_s));
    }

    void anAmountIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("rupiah");
        for (const auto &text :
             {u"1500000"_s, u"1.500.000"_s, u"Rp1.500.000,00"_s, u"Rp 1.500.000,-"_s,
              u"rp. 1.500.000"_s, u"IDR 1,500,000.00"_s, u"1,500,000"_s, u"Rp 1,5 juta"_s,
              u"1.5 jt"_s, u"1500 ribu"_s, u"1.500.000,00"_s, u"1500000,00"_s, u"0,0015 miliar"_s})
            QTest::addRow("%s", qPrintable(text)) << text << qint64(1'500'000);
        QTest::newRow("nothing") << u"0"_s << qint64(0);
        QTest::newRow("thousand") << u"1.500"_s << qint64(1500);
        QTest::newRow("most") << u"1.000.000.000.000.000"_s << largestRupiah;
        QTest::newRow("million in words") << u"250 juta"_s << qint64(250'000'000);
    }
    void anAmountIsUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(qint64, rupiah);

        const auto parsed = parseRupiah(text);

        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
        QCOMPARE(*parsed, rupiah);
    }

    void whatIsNoAmountIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << u""_s << u"not an amount"_s;
        QTest::newRow("words") << u"belum ada"_s << u"not an amount"_s;
        QTest::newRow("negative") << u"-1500"_s << u"below zero"_s;
        QTest::newRow("negative with currency") << u"Rp -1.500"_s << u"below zero"_s;
        QTest::newRow("bookkeeping") << u"(1.500)"_s << u"below zero"_s;
        QTest::newRow("parts of a rupiah") << u"1.500,50"_s << u"whole number"_s;
        QTest::newRow("two meanings") << u"1.500 juta"_s << u"two ways"_s;
        QTest::newRow("too much") << u"1.000.000.000.000.001"_s << u"more than"_s;
        QTest::newRow("far too much") << u"9"_s.repeated(60) << u"more than"_s;
        QTest::newRow("wrong groups") << u"1.50.000"_s << u"not an amount"_s;
        QTest::newRow("range") << u"1.000.000 - 2.000.000"_s << u"not an amount"_s;
        QTest::newRow("half a rupiah in words") << u"0,0001 ribu"_s << u"whole number"_s;
        QTest::newRow("unknown word") << u"5 lusin"_s << u"not an amount"_s;
    }
    void whatIsNoAmountIsRefusedWithItsReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);

        const auto parsed = parseRupiah(text);

        QVERIFY(!parsed);
        QVERIFY2(parsed.error().message.contains(reason), qPrintable(parsed.error().message));
    }

    void everyAmountIsReadAsItIsWritten()
    {
        QVERIFY(rc::check([] {
            const auto rupiah = *rc::gen::inRange<qint64>(0, largestRupiah + 1);
            for (const auto language : {Language::Indonesian, Language::English})
                RC_ASSERT(parseRupiah(formatRupiah(rupiah, language)).value() == rupiah);
        }));
    }

    void everyDayIsReadAsItIsWritten()
    {
        QVERIFY(rc::check([] {
            const auto day = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 100'000));
            for (const auto language : {Language::Indonesian, Language::English}) {
                RC_ASSERT(parseDate(formatDate(day, language)).value() == day);
                RC_ASSERT(parseDate(formatShortDate(day, language)).value() == day);
                RC_ASSERT(parseDate(formatLongDate(day, language)).value() == day);
            }
        }));
    }

    void percentagesAndAnswersAreUnderstood()
    {
        QCOMPARE(parsePercent(u"45"_s).value(), 45);
        QCOMPARE(parsePercent(u" 100,0 % "_s).value(), 100);
        QVERIFY(!parsePercent(u"101"_s));
        QVERIFY(!parsePercent(u"-1"_s));
        QVERIFY(!parsePercent(u"0,45"_s));
        QVERIFY(parseYesNo(u"Ya"_s).value());
        QVERIFY(parseYesNo(u"TRUE"_s).value());
        QVERIFY(!parseYesNo(u"tidak"_s).value());
        QVERIFY(!parseYesNo(u"Non-Digital"_s).value());
        QVERIFY(!parseYesNo(u"mungkin"_s));
    }

    void datesAndNumbersAreWrittenInTheReadersLanguage()
    {
        const QDate day(2026, 10, 12);

        QCOMPARE(formatDate({2026, 3, 1}, Language::Indonesian), u"1 Maret 2026"_s);
        QCOMPARE(formatShortDate(day, Language::Indonesian), u"12 Okt 2026"_s);
        QCOMPARE(formatShortDate(day, Language::English), u"12 Oct 2026"_s);
        QCOMPARE(formatLongDate(day, Language::Indonesian), u"Senin, 12 Oktober 2026"_s);
        QCOMPARE(formatNumber(1046, Language::Indonesian), u"1.046"_s);
        QCOMPARE(formatNumber(1046, Language::English), u"1,046"_s);
        QCOMPARE(formatRupiah(18'000'000, Language::Indonesian), u"Rp18.000.000"_s);
        QCOMPARE(formatRupiah(-500, Language::Indonesian), u"-Rp500"_s);
        QCOMPARE(formatPercent(58, Language::Indonesian), u"58%"_s);
        QCOMPARE(formatPercent(45.46, Language::Indonesian), u"45,5%"_s);
        QCOMPARE(formatDate({}, Language::Indonesian), QString());
    }

    void aPeriodSaysNothingTwice()
    {
        const auto written = [](QDate from, QDate to) {
            return formatPeriod(from, to, Language::Indonesian);
        };

        QCOMPARE(written({2026, 12, 2}, {2027, 6, 30}), u"2 Des 2026 – 30 Jun 2027"_s);
        QCOMPARE(written({2026, 3, 2}, {2026, 6, 30}), u"2 Mar – 30 Jun 2026"_s);
        QCOMPARE(written({2026, 3, 2}, {2026, 3, 5}), u"2–5 Mar 2026"_s);
        QCOMPARE(written({2026, 3, 2}, {2026, 3, 2}), u"2 Mar 2026"_s);
        QCOMPARE(written({2026, 3, 2}, {}), u"2 Mar 2026"_s);
        QCOMPARE(written({}, {2026, 3, 2}), u"2 Mar 2026"_s);
        QCOMPARE(written({}, {}), QString());
    }

    void namesAreTheSameWithoutCaseAndRepeatedBlanks()
    {
        const auto name = normalizedName(u"Dinas Kesehatan"_s);

        QCOMPARE(normalizedName(u"  DINAS\u00a0 kesehatan\n"_s), name);
        QCOMPARE(normalizedName(u"Cafe\u0301"_s), normalizedName(u"CAFÉ"_s));
        QVERIFY(normalizedName(u"Dinas Kesehatan 2"_s) != name);
    }
};

QTEST_GUILESS_MAIN(TestParse)
#include "tst_parse.moc"
