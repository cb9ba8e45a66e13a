// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/queries/progress.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::cli {

static QJsonObject toJson(const core::UnitProgress &unit)
{
    return {{u"name"_s, unit.name},           {u"kind"_s, unit.kindLabel},
            {u"committed"_s, unit.committed}, {u"ideas"_s, unit.ideas},
            {u"plans"_s, unit.plans},         {u"approved"_s, unit.approved},
            {u"launched"_s, unit.launched},   {u"displayed"_s, unit.displayed},
            {u"steps"_s, unit.steps},         {u"progress"_s, unit.progress()}};
}

static void printJson(const QString &lab, const core::LabFigures &sum,
                      const std::vector<core::UnitProgress> &units, int conflicts)
{
    QJsonArray perOpd;
    for (const auto &unit : units)
        perOpd.append(toJson(unit));
    const QJsonObject all{{u"lab"_s, lab},
                          {u"opd"_s, sum.units},
                          {u"ideas"_s, sum.ideas},
                          {u"plans"_s, sum.plans},
                          {u"approved"_s, sum.approved},
                          {u"launched"_s, sum.launched},
                          {u"displayed"_s, sum.displayed},
                          {u"steps"_s, sum.steps},
                          {u"conflicts"_s, conflicts},
                          {u"per_opd"_s, perOpd}};
    out() << QString::fromUtf8(QJsonDocument(all).toJson()) << Qt::flush;
}

static void printText(const QString &lab, const core::LabFigures &sum)
{
    const std::pair<QString, int> lines[] = {
        {QCoreApplication::translate("Cli", "Units"), sum.units},
        {QCoreApplication::translate("Cli", "Commitments signed"), sum.committed},
        {QCoreApplication::translate("Cli", "Ideas"), sum.ideas},
        {QCoreApplication::translate("Cli", "Action plans"), sum.plans},
        {QCoreApplication::translate("Cli", "Approved"), sum.approved},
        {QCoreApplication::translate("Cli", "Launched"), sum.launched},
        {QCoreApplication::translate("Cli", "Running"), sum.running},
        {QCoreApplication::translate("Cli", "Displayed"), sum.displayed},
        {QCoreApplication::translate("Cli", "Steps of plans"), sum.steps},
    };
    out() << lab << "\n";
    for (const auto &[name, number] : lines)
        out() << u"  "_s << name.leftJustified(24) << QString::number(number).rightJustified(7)
              << "\n";
    out().flush();
}

static int runStats(const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto document = openLab(parser, arguments[0], core::Document::Access::ReadOnly);
    if (!document)
        return complain(document.error(), arguments[0]);
    const auto &store = (*document)->store();
    const auto lab = store.labs.find((*document)->lab());
    const auto units = core::progressPerUnit(store, (*document)->lab());
    const auto sum = core::figuresOf(units);
    const QString name = lab ? lab->name : QString();
    if (parser.isSet(u"json"_s))
        printJson(name, sum, units, core::journal::conflictCount(store.database()));
    else
        printText(name, sum);
    return done;
}

Command statsCommand()
{
    return {.name = u"stats"_s,
            .summary = QCoreApplication::translate("Cli", "The figures of a lab."),
            .arguments = u"FILE [--json]"_s,
            .options = {labOption(),
                        {u"json"_s, QCoreApplication::translate(
                                        "Cli", "As one JSON object, with a row per unit.")}},
            .run = runStats};
}

} // namespace app::cli
