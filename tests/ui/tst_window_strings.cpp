// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/idea_commands.h"
#include "core/commands/opd_commands.h"
#include "tests/ui/missing_strings.h"
#include "tests/ui/read_aloud.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/page_factory.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Goes through the whole window in Indonesian, as a screen reader would, and expects that every
/// text that is asked for has been translated.
class TestWindowStrings : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        const auto missing = m_missing.take();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void theStartPageSpeaksIndonesian()
    {
        ui::MainWindow window(nullptr, {}, true);
        openAndRead(window);
    }

    void everyPageOfAnEmptyLabSpeaksIndonesian()
    {
        const auto document = core::Document::inMemory({.name = u"Lab Uji"_s});
        readEveryPage(*document);
    }

    void everyPageOfALabWithIdeasSpeaksIndonesian()
    {
        const auto document = core::Document::inMemory({.name = u"Lab Uji"_s});
        core::Opd opd{.id = core::OpdId(0)};
        opd.lab = document->lab();
        opd.name = u"Dinas Kesehatan"_s;
        const auto unit = document->execute(core::AddOpd{opd});
        QVERIFY(unit);
        core::Idea idea{.id = core::IdeaId(0)};
        idea.opd = *unit;
        idea.name = u"ANTRE"_s;
        QVERIFY(document->execute(core::AddIdea{idea, {2026, 3, 1}}));
        readEveryPage(*document);
    }

private:
    static void readEveryPage(core::Document &document)
    {
        ui::MainWindow window(&document, {}, true);
        openAndRead(window);
        for (const auto &entry : ui::pageEntries()) {
            window.go({.place = entry.place});
            readAloud(QAccessible::queryAccessibleInterface(&window));
        }
    }

    MissingStrings m_missing;
};

QTEST_MAIN(TestWindowStrings)
#include "tst_window_strings.moc"
