// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/exchange/export_table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::cli {

static int runExport(const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto kind = core::exchange::exportKindOf(arguments[1]);
    if (!kind)
        return misuse(QCoreApplication::translate(
                          "Cli", "'%1' is not a table: opd, ideas, steps or progress.")
                          .arg(arguments[1]));
    const auto document = openLab(parser, arguments[0], core::Document::Access::ReadOnly);
    if (!document)
        return complain(document.error(), arguments[0]);
    const auto table = core::exchange::exportTable((*document)->store(), (*document)->lab(), *kind);
    const auto written = core::exchange::writeTable(arguments[2], table);
    return written ? done : complain(written.error(), arguments[2]);
}

Command exportCommand()
{
    return {.name = u"export"_s,
            .summary = QCoreApplication::translate("Cli", "Write a table of a lab."),
            .arguments = u"FILE opd|ideas|steps|progress OUT.csv|.xlsx|.json"_s,
            .fewest = 3,
            .most = 3,
            .options = {labOption()},
            .run = runExport};
}

} // namespace app::cli
