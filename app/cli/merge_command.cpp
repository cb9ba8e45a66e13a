// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/document/merge_files.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::cli {

static int runMerge(const QCommandLineParser &, const QStringList &arguments)
{
    const QString &target = arguments[0];
    const auto merged = core::mergeFiles(target, arguments.mid(1));
    if (!merged)
        return complain(merged.error(), target);
    int changes = 0;
    for (const auto &one : *merged)
        changes += static_cast<int>(one.entries);
    const QString nothing = QCoreApplication::translate("Cli", "Already merged. Nothing to do.");
    const QString taken =
        QCoreApplication::translate("Cli", "%n change(s) were taken in.", nullptr, changes);
    out() << (changes == 0 ? nothing : taken) << Qt::endl;
    if (const int open = merged->empty() ? 0 : merged->back().conflicts; open > 0)
        out() << QCoreApplication::translate(
                     "Cli",
                     "%n place(s) where two people wrote something else: choose in the"
                     " window.",
                     nullptr, open)
              << Qt::endl;
    return done;
}

Command mergeCommand()
{
    return {.name = u"merge"_s,
            .summary = QCoreApplication::translate(
                "Cli", "Bring the files of several laptops together; OUT may be one of them."),
            .arguments = u"OUT IN..."_s,
            .fewest = 2,
            .most = 1000,
            .run = runMerge};
}

} // namespace app::cli
