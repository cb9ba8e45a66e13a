// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/gap.h"
#include "core/store/store.h"

namespace core {

/// Where the plan of a chosen idea stands; follows from its steps and the head's last decision.
enum class PlanState {
    Unplanned, ///< No step yet.
    Waiting,   ///< Has steps and waits for the head: never decided on, or changed since the head
               ///< asked for changes.
    Approved,
    Revise, ///< The head asked for changes and nothing was changed since.
    Postponed,
    SetAside, ///< The idea itself was postponed, not pursued or stopped after it was planned.
};

/// One chosen idea and its plan, as lists show it.
struct PlanRow
{
    IdeaId id;
    OpdId unit = OpdId(0);
    QString unitName = {};
    QString number = {};
    QString name = {}; ///< May be empty for an idea still without a name.
    QString expansion = {};
    QString problem = {};
    QString ideaStatus = {}; ///< Code of idea_status.

    PlanState state = PlanState::Unplanned;
    bool changedSince = false; ///< The plan differs from what the head decided on.
    std::optional<Review::Decision> decision = {}; ///< The head's last.
    QString note = {};                             ///< Of that decision.
    QString decidedBy = {};
    QDate decidedOn = {};

    int steps = 0;
    int withoutPerson = 0;    ///< Steps.
    int withoutDates = 0;     ///< Steps that lack the start or the end.
    QDate start = {};         ///< First start.
    QDate end = {};           ///< Last end.
    qint64 budget = 0;        ///< Rupiah, of all steps.
    QStringList sources = {}; ///< Labels of the sources of funds, in the order of the list.

    /// Whether the head has something to decide: waiting, or approved or postponed and changed.
    bool isUndecided() const
    {
        return state == PlanState::Waiting ||
               (changedSince && (state == PlanState::Approved || state == PlanState::Postponed));
    }

    friend bool operator==(const PlanRow &, const PlanRow &) = default;
};

/// All ideas of \a lab that were selected or have steps, by name of the unit and number of the
/// idea; ideas merged into another one are left out.
std::vector<PlanRow> planRows(const Store &store, LabId lab);

/// Sums over plans.
struct PlanFigures
{
    int plans = 0;    ///< With at least one step.
    int approved = 0; ///< Last decided so by the head; a fact that stays when an idea is stopped.
    int undecided = 0;
};
PlanFigures figuresOf(const std::vector<PlanRow> &plans);

/// An idea that can be chosen for a plan.
struct IdeaChoice
{
    IdeaId id;
    OpdId unit = OpdId(0);
    QString unitName = {};
    QString number = {};
    QString name = {};
    QString expansion = {};
    QString problem = {};
    QString status = {}; ///< Code of idea_status.
    QString reason = {};
    int steps = 0;
    bool selected = false; ///< Chosen for a plan.
    bool setAside = false; ///< Put off or given up.

    bool isOpen() const { return !selected && !setAside; } ///< Nothing was decided yet.
    bool isSelected() const { return selected; }

    friend bool operator==(const IdeaChoice &, const IdeaChoice &) = default;
};

/// All ideas of \a lab but those merged into another one, by name of the unit and number.
std::vector<IdeaChoice> ideaChoices(const Store &store, LabId lab);

/// A unit with plans the head can look at.
struct ReviewUnit
{
    OpdId id;
    QString name = {};
    QString headName = {};
    QString headTitle = {};
    int plans = 0;
    int undecided = 0;

    friend bool operator==(const ReviewUnit &, const ReviewUnit &) = default;
};

/// The units with plans, those that wait for a decision first.
std::vector<ReviewUnit> reviewUnits(const Store &store, LabId lab,
                                    const std::vector<PlanRow> &plans);

/// What is missing before Deliver, what stops it first: "ideas-to-choose", "plans-without-steps",
/// "plans-to-revise", "steps-without-dates", "steps-without-person", "plans-waiting".
std::vector<Gap> designGaps(const Store &store, LabId lab, QDate today);

/// The same from plans and choices that were read already.
std::vector<Gap> designGaps(const std::vector<PlanRow> &plans,
                            const std::vector<IdeaChoice> &choices);

/// Whether \a plan is among those that the gap with \a id counts.
bool isInGap(const PlanRow &plan, const QString &id);

} // namespace core
