// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/commands/opd_commands.h"
#include "core/reports/documents/documents.h"
#include "ui/charts/chart_painter.h"
#include "ui/print/page_painter.h"

using namespace Qt::StringLiterals;

namespace app::cli {

namespace reports = core::reports;

static std::optional<reports::Paper> paperOf(const QString &text)
{
    if (text.compare("f4"_L1, Qt::CaseInsensitive) == 0)
        return reports::Paper::F4;
    if (text.compare("a4"_L1, Qt::CaseInsensitive) == 0)
        return reports::Paper::A4;
    return std::nullopt;
}

/// The request the options make; an error of usage or a unit that is not there is told.
static std::optional<reports::DocumentRequest> requestOf(const QCommandLineParser &parser,
                                                         const core::Document &document,
                                                         const QString &file, int &status)
{
    reports::DocumentRequest request{.lab = document.lab(),
                                     .today = document.now().toLocalTime().date()};
    if (parser.isSet(u"paper"_s)) {
        request.paper = paperOf(parser.value(u"paper"_s));
        if (!request.paper) {
            status = misuse(QCoreApplication::translate("Cli", "The paper is f4 or a4."));
            return std::nullopt;
        }
    }
    request.language = core::languageOf(*QCoreApplication::instance());
    for (const QString &name : parser.values(u"opd"_s)) {
        const auto opd = core::findOpd(document.store(), document.lab(), name);
        if (!opd) {
            status = complain(
                QCoreApplication::translate("Cli", "There is no unit named '%1'.").arg(name), file);
            return std::nullopt;
        }
        request.units.push_back(opd->id);
    }
    return request;
}

static bool chooseLanguage(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"lang"_s))
        return true;
    const auto language = core::languageOf(parser.value(u"lang"_s));
    if (language)
        core::installLanguage(*QCoreApplication::instance(), *language);
    return language.has_value();
}

static int runReport(const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto kind = reports::documentKindOf(arguments[1]);
    if (!kind)
        return misuse(QCoreApplication::translate(
                          "Cli",
                          "'%1' is not a document: attendance, commitment, worksheet, recap, plan,"
                          " launch, monev or display.")
                          .arg(arguments[1]));
    if (!chooseLanguage(parser))
        return misuse(QCoreApplication::translate("Cli", "The language is id or en."));
    const auto document = openLab(parser, arguments[0], core::Document::Access::ReadOnly);
    if (!document)
        return complain(document.error(), arguments[0]);
    int status = done;
    const auto request = requestOf(parser, **document, arguments[0], status);
    if (!request)
        return status;
    const auto laidOut =
        ui::print::layOut(reports::documents((*document)->store(), *kind, *request));
    const auto pages =
        ui::print::writePdf(laidOut, arguments[2], {.paintChart = ui::charts::paintChartOnPage});
    return pages ? done : complain(pages.error(), arguments[2]);
}

Command reportCommand()
{
    return {.name = u"report"_s,
            .summary = QCoreApplication::translate("Cli", "Write a document of a lab as PDF."),
            .arguments = u"FILE KIND OUT.pdf [--opd NAME]... [--paper f4|a4] [--lang id|en]"_s,
            .fewest = 3,
            .most = 3,
            .options =
                {labOption(),
                 {u"opd"_s,
                  QCoreApplication::translate("Cli", "Only this unit; may be given several times."),
                  u"NAME"_s},
                 {u"paper"_s, QCoreApplication::translate("Cli", "f4 or a4; else the lab's paper."),
                  u"PAPER"_s},
                 {u"lang"_s, QCoreApplication::translate("Cli", "id or en."), u"LANGUAGE"_s}},
            .draws = true,
            .run = runReport};
}

} // namespace app::cli
