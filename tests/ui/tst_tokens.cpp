// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

using namespace ui;

/// The ratios stated in the UI guide, 2.1 and 2.2.
class TstTokens : public QObject
{
    Q_OBJECT

private:
    static void row(const char *name, const QColor &one, const QColor &other, double ratio)
    {
        QTest::newRow(name) << one << other << ratio;
    }

    static void neutrals(const Tokens &t, const std::array<double, 15> &ratios)
    {
        const std::array<std::pair<QColor, QColor>, 15> pairs{{{t.edge, t.surface},
                                                               {t.edge, t.bg},
                                                               {t.text, t.surface},
                                                               {t.text, t.bg},
                                                               {t.text2, t.surface},
                                                               {t.text2, t.bg},
                                                               {t.onAccent, t.accent},
                                                               {t.onAccent, t.accentHover},
                                                               {t.disabled, t.surface},
                                                               {t.text, t.select},
                                                               {t.text2, t.select},
                                                               {t.link, t.surface},
                                                               {t.link, t.bg},
                                                               {t.focus, t.surface},
                                                               {t.focus, t.bg}}};
        for (size_t at = 0; at < 15; ++at) {
            const QByteArray name =
                QByteArray(t.dark ? "dark " : "light ") + QByteArray::number(at);
            row(name, pairs[at].first, pairs[at].second, ratios[at]);
        }
    }

    static void perKind(const Tokens &t, const char *what, const std::array<double, 5> &ratios,
                        std::pair<QColor, QColor> (*pairOf)(const Tokens &, size_t))
    {
        for (size_t at = 0; at < 5; ++at) {
            const auto [one, other] = pairOf(t, at);
            row(QByteArray(t.dark ? "dark " : "light ") + what + ' ' + QByteArray::number(at), one,
                other, ratios[at]);
        }
    }

private slots:
    void everyStatedContrastIsTrue_data()
    {
        QTest::addColumn<QColor>("one");
        QTest::addColumn<QColor>("other");
        QTest::addColumn<double>("ratio");
        const Tokens &light = lightTokens();
        const Tokens &dark = darkTokens();
        neutrals(light,
                 {3.9, 3.5, 16.0, 14.5, 7.0, 6.3, 6.7, 8.9, 3.3, 12.5, 5.5, 6.7, 6.0, 5.7, 5.1});
        neutrals(dark,
                 {4.3, 4.8, 13.1, 14.4, 7.8, 8.6, 7.3, 8.7, 3.8, 8.2, 4.9, 8.3, 9.1, 7.8, 8.6});
        const auto status = [](const Tokens &t, size_t at) {
            return std::pair(t.statuses[at].text, t.statuses[at].back);
        };
        perKind(light, "status", {5.6, 6.6, 5.9, 6.0, 6.1}, status);
        perKind(dark, "status", {7.2, 7.2, 7.7, 7.0, 7.4}, status);
        const auto onFill = [](const Tokens &t, size_t at) {
            return std::pair(t.stages[at].onFill, t.stages[at].fill);
        };
        perKind(light, "on fill", {9.6, 6.3, 4.6, 8.0, 14.3}, onFill);
        perKind(dark, "on fill", {13.9, 8.8, 7.0, 5.2, 5.3}, onFill);
        const auto ink = [](const Tokens &t, size_t at) {
            return std::pair(t.stages[at].ink, t.surface);
        };
        perKind(light, "ink on surface", {6.9, 6.9, 6.6, 8.0, 10.4}, ink);
        perKind(dark, "ink on surface", {12.1, 8.3, 7.7, 7.9, 7.7}, ink);
        const auto inkOnBg = [](const Tokens &t, size_t at) {
            return std::pair(t.stages[at].ink, t.bg);
        };
        perKind(light, "ink on bg", {6.2, 6.2, 6.0, 7.2, 9.4}, inkOnBg);
    }

    void everyStatedContrastIsTrue()
    {
        QFETCH(QColor, one);
        QFETCH(QColor, other);
        QFETCH(double, ratio);
        const double real = contrastRatio(one, other);
        QVERIFY2(qAbs(real - ratio) < 0.06, qPrintable(QString::number(real)));
    }

    void tintsAndHeatCanBeRead()
    {
        for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
            for (const StageColours &stage : t->stages) {
                QVERIFY(contrastRatio(t->text, stage.tint) >= 10.05);
                QVERIFY(contrastRatio(stage.ink, stage.tint) >= 5.55);
            }
            for (size_t at = 0; at < t->heat.size(); ++at)
                QVERIFY2(contrastRatio(t->heat[at], t->onHeat[at]) >= 4.75,
                         qPrintable(QString::number(contrastRatio(t->heat[at], t->onHeat[at]))));
        }
    }

    void aPaletteLeadsBackToItsTokens()
    {
        QVERIFY(!tokensOf(paletteOf(lightTokens())).dark);
        QVERIFY(tokensOf(paletteOf(darkTokens())).dark);
    }

    void choosingDarkChangesOpenWindows()
    {
        QWidget window;
        window.show();
        applyTheme(*qApp, ColourScheme::Light);
        QVERIFY(!tokensOf(&window).dark);
        applyTheme(*qApp, ColourScheme::Dark);
        QTRY_VERIFY(tokensOf(&window).dark);
    }

    void anUnknownKindIsNeutral()
    {
        QCOMPARE(statusKindNamed(u"bad"), StatusKind::Bad);
        QCOMPARE(statusKindNamed(u"nonsense"), StatusKind::Mute);
    }

    void textSizeStaysWithinItsRange()
    {
        const double size = QApplication::font().pointSizeF();
        applyTextSize(*qApp, 150);
        QCOMPARE(QApplication::font().pointSizeF(), size * 1.5);
        applyTextSize(*qApp, 1000);
        QCOMPARE(QApplication::font().pointSizeF(), size * 1.75);
        applyTextSize(*qApp, 100);
        QCOMPARE(QApplication::font().pointSizeF(), size);
    }
};

QTEST_MAIN(TstTokens)
#include "tst_tokens.moc"
