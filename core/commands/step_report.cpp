// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/step_report.h"

#include "core/domain/codes.h"

#include <QCoreApplication>

namespace core {

/// What the attributes of a step's status say, for one without an entry as well.
struct StatusMeaning
{
    bool isCounted = true;
    bool isBegun = false;
    bool isDone = false;
    bool needsReason = false;
};

static StatusMeaning meaningOf(const StepReport &found, const ListEntry *status)
{
    if (!status)
        return {.isBegun = !found.status.isEmpty()};
    const QJsonObject &says = status->attributes;
    return {.isCounted = says.value(QLatin1String("counted")).toBool(true),
            .isBegun = says.value(QLatin1String("begun")).toBool(true),
            .isDone = says.value(QLatin1String("done")).toBool(),
            .needsReason = says.value(QLatin1String("needs_reason")).toBool()};
}

Result<StepReport> agreedReport(const Step &before, StepReport found, const ListEntry *status)
{
    if (found.progress < 0 || found.progress > 100)
        return invalid(
            QCoreApplication::translate("Command", "Progress is a percentage from 0 to 100."));
    const StatusMeaning meaning = meaningOf(found, status);
    if (meaning.needsReason && found.obstacle.simplified().isEmpty())
        return invalid(QCoreApplication::translate(
            "Command", "Write as obstacle why the step is cancelled first."));
    if (!meaning.isCounted)
        return found;
    if (meaning.isDone && before.progress < 100 && found.progress == before.progress)
        found.progress = 100;
    if (found.progress == 100 && !meaning.isDone)
        found.status = codes::stepDone;
    else if (found.progress > 0 && found.progress < 100 && (meaning.isDone || !meaning.isBegun))
        found.status = codes::stepRunning;
    else if (found.progress == 0 && meaning.isDone)
        found.status = codes::stepNotBegun;
    return found;
}

} // namespace core
