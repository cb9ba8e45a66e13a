// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::cli {

static int runCheck(const QCommandLineParser &, const QStringList &arguments)
{
    const auto document = core::Document::open(arguments[0], core::Document::Access::ReadOnly);
    if (!document)
        return complain(document.error(), arguments[0]);
    const auto faults = (*document)->check();
    if (!faults)
        return complain(faults.error(), arguments[0]);
    for (const QString &fault : *faults)
        complain(fault, arguments[0]);
    if (!faults->isEmpty())
        return failed;
    out() << QCoreApplication::translate("Cli", "The file is sound.") << Qt::endl;
    return done;
}

Command checkCommand()
{
    return {.name = u"check"_s,
            .summary = QCoreApplication::translate(
                "Cli", "Check a file for damage: storage, references, contents, history."),
            .arguments = u"FILE"_s,
            .run = runCheck};
}

} // namespace app::cli
