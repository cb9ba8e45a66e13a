// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/gap.h"
#include "core/store/store.h"

namespace core {

/// How much an innovation needs looking after, in the order in which people should look.
enum class Urgency {
    Overdue,     ///< A step's end has passed and it is not done.
    DueSoon,     ///< The next step ends within 14 days.
    NotReported, ///< Launched, and no visit said yet how it runs.
    OnPlan,
    Done,
    Stopped,
    Unlaunched, ///< Approved by the head, not launched yet.
};

/// How many days ahead a step is due soon, the day itself included.
inline constexpr int daysDueSoon = 14;

/// One innovation that is launched or may be.
struct DeliverRow
{
    IdeaId id;
    OpdId unit = OpdId(0);
    QString unitName = {};
    QString number = {};
    QString name = {}; ///< May be empty for an idea still without a name.
    QString expansion = {};
    QDate launchedOn = {};
    QDate contractOn = {}; ///< When the head of the unit signed the launch contract.
    bool approved = false; ///< The head's last decision is to approve.
    Urgency urgency = Urgency::OnPlan;

    std::optional<StepId> nextStep = {}; ///< The open step that ends first.
    QString nextActivity = {};
    QDate nextEnd = {};
    int daysLeft = 0; ///< Until its end; negative: late. Only with nextEnd.

    int steps = 0; ///< Without those that were cancelled.
    int stepsDone = 0;
    int overdueSteps = 0;
    int doneWithoutEvidence = 0; ///< Steps at 100 percent.
    double progress = 0;         ///< Mean of the steps in percent, one decimal.

    QString runStatus = {}; ///< Of the last visit; "not reported" without one.
    QDate visitedOn = {};
    bool reported = false; ///< The last visit said how it runs.
    bool running = false;  ///< Not stopped, and found running then.
    QString obstacle = {}; ///< Of the last visit, else of a step that is not done.

    bool isLaunched() const { return launchedOn.isValid(); }
    bool isReported() const { return reported; }

    friend bool operator==(const DeliverRow &, const DeliverRow &) = default;
};

/// Launched and launchable ideas of \a lab, without those merged into another one, by urgency, then
/// by the end of the next step.
std::vector<DeliverRow> deliverRows(const Store &store, LabId lab, QDate today);

/// One step of a launched innovation.
struct DeliverStep
{
    StepId id;
    QString activity = {};
    QString who = {};
    QDate end = {};
    int progress = 0;
    QString status = {}; ///< Code of step_status.
    QString obstacle = {};
    int evidence = 0;
    bool cancelled = false; ///< Does not count.
    bool late = false;      ///< Not done and its end has passed.

    bool isDone() const { return progress == 100; }

    friend bool operator==(const DeliverStep &, const DeliverStep &) = default;
};

/// The steps of \a idea in their order.
std::vector<DeliverStep> deliverSteps(const Store &store, IdeaId idea, QDate today);

/// Sums over a lab.
struct DeliverFigures
{
    int launched = 0;
    int running = 0; ///< Found running at the last visit.
    int notReported = 0;
    int obstructed = 0; ///< With an obstacle.
    int stopped = 0;
    int done = 0;
    int evidence = 0;
    qint64 evidenceBytes = 0; ///< Of all evidence; equal contents count once.

    friend bool operator==(const DeliverFigures &, const DeliverFigures &) = default;
};
DeliverFigures deliverFigures(const Store &store, LabId lab, const std::vector<DeliverRow> &rows);

/// What is missing, most pressing first: "steps-overdue", "done-without-evidence",
/// "contracts-unsigned" (units with launched innovations), "not-reported", "not-launched".
std::vector<Gap> deliverGaps(const Store &store, LabId lab, QDate today);

/// The same from rows that were read already.
std::vector<Gap> deliverGaps(const std::vector<DeliverRow> &rows);

/// Whether \a row is among those that the gap with \a id counts.
bool isInGap(const DeliverRow &row, const QString &id);

} // namespace core
