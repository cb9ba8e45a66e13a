// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/step_field.h"
#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QStringList>

namespace core {

/// One cell of the steps grid.
struct StepCell
{
    StepId step;
    StepField field;

    friend auto operator<=>(const StepCell &, const StepCell &) = default;
};

/// A text that could not be read into its cell, and why.
struct RefusedCell
{
    StepCell cell;
    QString text;
    QString reason; ///< A sentence in the user's language.
};

/// What a paste has done.
struct PastedSteps
{
    std::vector<StepId> steps; ///< Of each row of the block, from the top.
    std::vector<RefusedCell> refused;
};

/// Writes a block of text into the cells of a plan, row by row from the step \a first on; rows
/// beyond the last step become new steps, except rows of nothing. Texts that cannot be read leave
/// their cell as it was and are told in the result. A single cell is a block too.
struct PasteSteps
{
    IdeaId idea;
    std::optional<StepId> first = {};   ///< None: all rows are new.
    std::vector<StepField> fields = {}; ///< Of the columns of the block, from the left.
    std::vector<QStringList> rows = {};
    const char *label = QT_TRANSLATE_NOOP("Command", "paste steps");

    Result<PastedSteps> execute(Store &store) const;
};

/// Gives steps the value that another one has in one field. Refused if that breaks a rule for one.
struct FillSteps
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "fill down");

    StepCell from;
    std::vector<StepId> steps = {};

    Result<> execute(Store &store) const;
};

/// Empties cells.
struct ClearStepCells
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "empty cells");

    std::vector<StepCell> cells;

    Result<> execute(Store &store) const;
};

/// Moves the start and the end of steps by days. Moving both keeps the length; moving the end alone
/// stretches. Refused for a step without dates, and if the end came before the start.
struct ShiftSteps
{
    const char *label = QT_TRANSLATE_NOOP("Command", "move dates");

    std::vector<StepId> steps;
    int startDays = 0; ///< Added to the start.
    int endDays = 0;   ///< Added to the end.

    Result<> execute(Store &store) const;
};

} // namespace core
