// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

/// Adds a step at the end of its idea's plan. Refused: checkStep().
struct AddStep
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "add step");

    Step step; ///< Id and position are ignored.

    Result<StepId> execute(Store &store) const;
};

/// Changes a step; idea and position stay. Refused: checkStep().
struct UpdateStep
{
    Step step;
    const char *label = QT_TRANSLATE_NOOP("Command", "change step");

    Result<> execute(Store &store) const;
};

/// Removes steps, with what visits reported about them.
struct RemoveSteps
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "remove step");

    std::vector<StepId> steps;

    Result<> execute(Store &store) const;
};

/// Moves a step within its plan. Other steps keep their positions unless there is no gap left.
struct MoveStep
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "move step");

    StepId step;
    int place; ///< Where it shall stand, 0 the first; clamped.

    Result<> execute(Store &store) const;
};

/// Adds the steps of an entry of the lab's list step_template at the end of a plan.
struct AddStepsFromTemplate
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "add steps from a template");

    IdeaId idea;
    QString code;
    QDate start; ///< Day 0 of the template.

    Result<std::vector<StepId>> execute(Store &store) const;
};

/// The position after the last step of \a idea, and the one after \a position: neighbours are a
/// gap apart.
qint64 nextPosition(const Store &store, IdeaId idea);
qint64 nextPosition(qint64 position);

} // namespace core
