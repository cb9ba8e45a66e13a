// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace core {

/// All units of \a lab.
std::vector<Opd> unitsOf(const Store &store, LabId lab);

/// Those who sign for \a lab.
std::vector<Signatory> signatoriesOf(const Store &store, LabId lab);

/// The people who run \a lab and belong to no unit, in the order of their roles.
std::vector<Participant> teamOf(const Store &store, LabId lab);

/// The entries of all lists of \a lab, each list in its order.
std::vector<ListEntry> listEntriesOf(const Store &store, LabId lab);

/// All ideas of \a lab in the order of their numbers.
std::vector<Idea> ideasOf(const Store &store, LabId lab);

/// All steps of \a lab's action plans, plan by plan, in the order of the plan.
std::vector<Step> stepsOf(const Store &store, LabId lab);

/// The last visit to an innovation; none if nobody has been there.
std::optional<Visit> lastVisitOf(const Store &store, IdeaId idea);

/// Who noted the last visit of all, to be offered for the next; empty if nobody did.
QString lastMonitor(const Store &store);

/// The evidence of a step, oldest first.
std::vector<Evidence> evidenceOf(const Store &store, StepId step);

} // namespace core
