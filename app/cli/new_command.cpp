// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::cli {

static int runNew(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (!parser.isSet(u"name"_s))
        return misuse(QCoreApplication::translate("Cli", "A lab needs a name: --name NAME."));
    bool isNumber = true;
    const int year = parser.isSet(u"year"_s) ? parser.value(u"year"_s).toInt(&isNumber) : 0;
    if (!isNumber || !core::isLabYear(year))
        return misuse(QCoreApplication::translate("Cli", "The year has four digits."));
    const auto document = core::Document::create(
        arguments[0],
        {.name = parser.value(u"name"_s), .region = parser.value(u"region"_s), .year = year});
    return document ? done : complain(document.error(), arguments[0]);
}

Command newCommand()
{
    return {
        .name = u"new"_s,
        .summary =
            QCoreApplication::translate("Cli", "Make a lab with the shipped lists and texts."),
        .arguments = u"FILE --name NAME [--region TEXT] [--year N]"_s,
        .options = {{u"name"_s, QCoreApplication::translate("Cli", "Name of the lab."), u"NAME"_s},
                    {u"region"_s, QCoreApplication::translate("Cli", "Regency, city or province."),
                     u"TEXT"_s},
                    {u"year"_s, QCoreApplication::translate("Cli", "Year of the lab."), u"N"_s}},
        .run = runNew};
}

} // namespace app::cli
