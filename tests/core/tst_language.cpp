// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "core/result.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Language;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { core::installLanguage(*qApp, Language::English); }

    void aCodeIsRecognisedInAnyCase()
    {
        QCOMPARE(core::languageOf(u"id"), Language::Indonesian);
        QCOMPARE(core::languageOf(u"EN"), Language::English);
        QCOMPARE(core::languageOf(u"fr"), std::nullopt);
        QCOMPARE(core::languageOf(u""), std::nullopt);
    }

    void indonesianSpeaksOurTextsAndQts()
    {
        core::installLanguage(*qApp, Language::Indonesian);

        QCOMPARE(core::languageOf(*qApp), Language::Indonesian);
        QCOMPARE(core::notFound("idea", 1).value().message, u"Data ini sudah tidak ada."_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Batal"_s);
    }

    void englishReplacesIndonesian()
    {
        core::installLanguage(*qApp, Language::Indonesian);
        core::installLanguage(*qApp, Language::English);

        QCOMPARE(core::languageOf(*qApp), Language::English);
        QCOMPARE(core::notFound("idea", 1).value().message, u"It is no longer there."_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    }

    void numbersAndTimesAreWrittenInTheLanguage()
    {
        core::installLanguage(*qApp, Language::Indonesian);
        QCOMPARE(QLocale().toString(18'000'000), u"18.000.000"_s);
        QCOMPARE(QLocale().toString(QTime(9, 41), QLocale::ShortFormat), u"09.41"_s);

        core::installLanguage(*qApp, Language::English);
        QCOMPARE(QLocale().toString(18'000'000), u"18,000,000"_s);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
