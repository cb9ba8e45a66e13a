// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/idea.h"

namespace core {

struct ActionPlan;
using ActionPlanId = Id<ActionPlan>;

/// The head of an idea's rencana aksi; its id is the idea's. The steps hang on the idea.
struct ActionPlan
{
    ActionPlanId id;
    QString aim = {};
    QString outputs = {};
    QString milestoneShort = {};
    QString milestoneMedium = {};
    QString milestoneLong = {};
    QString personInCharge = {};
    QString personTitle = {}; ///< Jabatan of the person in charge.
    QString personNip = {};
    QString parties = {};

    friend bool operator==(const ActionPlan &, const ActionPlan &) = default;
};

struct Step;
using StepId = Id<Step>;

/// One row of an action plan (Tahapan/kegiatan).
struct Step
{
    StepId id;
    IdeaId idea = IdeaId(0);
    qint64 position = 0; ///< Order within the plan; gaps are normal, ties go by id.
    QString activity = {};
    QString who = {}; ///< Person in charge of the step.
    QDate start = {};
    QDate end = {}; ///< Never before start.
    QString output = {};
    QString method = {};
    std::optional<qint64> budget =
        {};              ///< Rupiah, 0 to 10^15; 0 is "none needed", empty "not said".
    QString source = {}; ///< Code of fund_source.
    QString parties = {};
    int progress = 0;    ///< Percent 0-100, as of the last report.
    QString status = {}; ///< Code of step_status.
    QString obstacle = {};

    friend bool operator==(const Step &, const Step &) = default;
};

struct Review;
using ReviewId = Id<Review>;

/// What the head of the unit or the LAN team decided about a plan (labinov.md 11 no. 5).
struct Review
{
    enum class By { Lan, Head };
    enum class Decision { Approve, Revise, Postpone };

    ReviewId id;
    IdeaId idea = IdeaId(0);
    By by = By::Head;
    Decision decision = Decision::Approve;
    QString note = {};         ///< Obligatory unless approved.
    QString decidedBy = {};    ///< Name.
    QString decidedTitle = {}; ///< Jabatan.
    QString decider = {};      ///< Code of the list decider.
    QDate date = {};
    qint64 order = 0;      ///< UTC milliseconds; the last decision is the one with the highest.
    qint64 planDigest = 0; ///< Of the plan as it was decided on; tells "changed since".

    friend bool operator==(const Review &, const Review &) = default;
};

} // namespace core
