// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/history/history.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::cli {

static QJsonObject toJson(const core::HistoryLine &line)
{
    return {{u"when"_s, line.entry.wall.toString(Qt::ISODateWithMs)},
            {u"who"_s, line.entry.author},
            {u"station"_s, line.station},
            {u"act"_s, line.act},
            {u"subject"_s, line.subject},
            {u"in_force"_s, line.entry.isActive}};
}

static QString toText(const core::HistoryLine &line)
{
    QString text = line.entry.wall.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    for (const QString &part : {line.entry.author, line.station, line.act, line.subject})
        text += u'\t' + QString(part).replace(u'\t', u' ').simplified();
    if (!line.entry.isActive)
        text += u'\t' + QCoreApplication::translate("Cli", "undone");
    return text;
}

static int runLog(const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto document = core::Document::open(arguments[0], core::Document::Access::ReadOnly);
    if (!document)
        return complain(document.error(), arguments[0]);
    const auto lines = core::historyOf(**document);
    QJsonArray all;
    for (const auto &line : lines) {
        if (parser.isSet(u"json"_s))
            all.append(toJson(line));
        else
            out() << toText(line) << "\n";
    }
    if (parser.isSet(u"json"_s))
        out() << QString::fromUtf8(QJsonDocument(all).toJson());
    out().flush();
    return done;
}

Command logCommand()
{
    return {.name = u"log"_s,
            .summary = QCoreApplication::translate(
                "Cli", "The history of a file, newest first: when, who, where, what."),
            .arguments = u"FILE [--json]"_s,
            .options = {{u"json"_s, QCoreApplication::translate("Cli", "As a JSON array.")}},
            .run = runLog};
}

} // namespace app::cli
