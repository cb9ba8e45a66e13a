// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/step_report.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

/// Records a visit to an innovation with what was found of its steps, which become the current
/// state of the steps. A visit that finds it stopped also sets the status of the idea to stopped,
/// with the same reason and lesson (defaults.md 9).
/// Refused: no date, an innovation that was not launched, a run status that asks for a reason, a
/// year or a lesson without it (attributes of run_status), and steps as in UpdateStepProgress.
struct RecordVisit
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "record visit");

    Visit visit; ///< The id is ignored; `order` is UTC milliseconds.
    std::vector<StepReport> steps = {};

    Result<VisitId> execute(Store &store) const;
};

/// Changes what a visit says; its idea and its order stay. Refused as in RecordVisit.
struct UpdateVisit
{
    Visit visit;
    const char *label = QT_TRANSLATE_NOOP("Command", "change visit");

    Result<> execute(Store &store) const;
};

/// Removes a visit with what it found of the steps; the steps stay as they are now.
struct RemoveVisit
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "remove visit");

    VisitId visit;

    Result<> execute(Store &store) const;
};

/// Sets progress, status and obstacle of a step between visits, so that they agree. Refused as in
/// agreedReport().
struct UpdateStepProgress
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "report progress");

    StepReport report;

    Result<> execute(Store &store) const;
};

/// What a run status asks for beyond itself (attributes of its list entry).
struct RunStatusAsks
{
    bool reason = false;
    bool year = false;
    bool lesson = false;
};
RunStatusAsks asksOf(const ListEntry &runStatus);

} // namespace core
