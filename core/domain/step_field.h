// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/action_plan.h"
#include "core/domain/list_entry.h"
#include "core/language.h"
#include "core/result.h"

#include <vector>

namespace core {

/// What a cell of the steps grid holds.
enum class StepField { Activity, Who, Start, End, Output, Method, Budget, Source, Parties };

/// Reads \a text, as people write it, into one field of \a step. An empty text empties the field;
/// a budget of no money may be written 0 or as the label of no_budget ("none"). A source is
/// recognised by its label or code in \a sources. Refused, with \a step as it was: a date, an
/// amount or a source that cannot be read, and an end before the start.
Result<> readStepField(Step &step, StepField field, const QString &text,
                       const std::vector<ListEntry> &sources);

/// The field as it is written into its editor and onto the clipboard: dates `12 Okt 2026`, amounts
/// `18.000.000`, sources by their label. Reading it back gives the same value.
QString stepFieldText(const Step &step, StepField field, const std::vector<ListEntry> &sources,
                      Language language);

/// Whether the field says nothing.
bool isEmptyField(const Step &step, StepField field);

/// Gives \a to the value that \a from has in \a field; nothing is checked.
void copyStepField(const Step &from, Step &to, StepField field);

/// The rules of a single step: the end is not before the start, the budget is 0 to 10^15 rupiah,
/// the progress 0 to 100.
Result<> checkStep(const Step &step);

} // namespace core
