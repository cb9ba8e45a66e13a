// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/exchange/import_file.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::cli {

using namespace core::exchange;

static void tell(const ImportOutcome &outcome, bool isRehearsal)
{
    for (const QString &column : outcome.unknownColumns)
        out() << QCoreApplication::translate("Cli", "Column '%1' is not known and was left out.")
                     .arg(column)
              << "\n";
    for (const QString &kind : outcome.newKinds)
        out() << QCoreApplication::translate("Cli", "'%1' is new in the lab's lists.").arg(kind)
              << "\n";
    out() << (isRehearsal ? QCoreApplication::translate("Cli", "%n row(s) would be imported.",
                                                        nullptr, outcome.added)
                          : QCoreApplication::translate("Cli", "%n row(s) imported.", nullptr,
                                                        outcome.added))
          << "\n";
    if (outcome.changed > 0)
        out() << QCoreApplication::translate("Cli", "%n row(s) changed.", nullptr, outcome.changed)
              << "\n";
    if (outcome.existing > 0)
        out() << QCoreApplication::translate("Cli", "%n row(s) were already there.", nullptr,
                                             outcome.existing)
              << "\n";
    if (outcome.removed > 0)
        out() << QCoreApplication::translate("Cli",
                                             "%n row(s) were removed in the lab and do not return.",
                                             nullptr, outcome.removed)
              << "\n";
    out().flush();
}

static int runImport(const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto kind = tableKindOf(arguments[1]);
    if (!kind)
        return misuse(
            QCoreApplication::translate("Cli", "'%1' is not a table: opd, ideas or steps.")
                .arg(arguments[1]));
    const bool skipsBad = parser.isSet(u"skip-bad"_s);
    const bool isRehearsal = parser.isSet(u"dry-run"_s);
    using enum core::Document::Access;
    auto document = openLab(parser, arguments[0], isRehearsal ? ReadOnly : ReadWrite);
    if (!document)
        return complain(document.error(), arguments[0]);
    const auto outcome = importFile(**document, arguments[2],
                                    {.kind = *kind,
                                     .update = parser.isSet(u"update"_s),
                                     .badRows = skipsBad ? BadRows::Skip : BadRows::Refuse,
                                     .rehearse = isRehearsal});
    if (!outcome)
        return complain(outcome.error(), arguments[2]);
    for (const BadRow &row : outcome->bad)
        complain(row.message, arguments[2], row.line);
    if (!outcome->bad.empty() && !skipsBad) {
        err() << u"lumbung: "_s
              << QCoreApplication::translate(
                     "Cli", "Nothing was imported. --skip-bad takes the rows that are right.")
              << Qt::endl;
        return failed;
    }
    tell(*outcome, isRehearsal);
    return done;
}

Command importCommand()
{
    return {
        .name = u"import"_s,
        .summary = QCoreApplication::translate(
            "Cli", "Take a table (.csv, .tsv, .xlsx) into a lab; existing records stay."),
        .arguments = u"FILE opd|ideas|steps TABLE [--dry-run] [--update] [--skip-bad]"_s,
        .fewest = 3,
        .most = 3,
        .options = {labOption(),
                    {u"dry-run"_s, QCoreApplication::translate(
                                       "Cli", "Say what would be done and write nothing.")},
                    {u"update"_s, QCoreApplication::translate(
                                      "Cli", "Write the cells that are not empty into records that"
                                             " exist.")},
                    {u"skip-bad"_s,
                     QCoreApplication::translate(
                         "Cli", "Leave bad rows out instead of importing nothing.")}},
        .run = runImport};
}

} // namespace app::cli
