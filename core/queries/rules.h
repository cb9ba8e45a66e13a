// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace core {

/// \a query behind the rules that all figures share, each as a named part; its ?1 is the lab.
/// What an entry of a list means stands in its attributes (resources/lists), so that a lab's own
/// entries follow the same rules as the shipped ones.
///
/// Codes, for "status IN stopped":
/// - merged: of idea_status; such an idea does not count, the one it went into does (defaults.md 3)
/// - selected, set_aside, stopped: of idea_status; chosen for a plan, put off or given up, ended
/// - cancelled: of step_status; such a step counts nowhere but for there being a plan
/// - running, reported, run_done: of run_status
///
/// Rows:
/// - last_visit: of each idea, by date, then by when it was written down
/// - last_decision: of the head about each plan
/// - running_idea (id): launched, neither merged nor stopped, and running at the last visit. For
///   all ideas ask with IN, which reads them once; for those of one unit with EXISTS
std::string withRules(const char *query);

} // namespace core
