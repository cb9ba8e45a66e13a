// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/action_plan.h"

namespace core {

struct Visit;
using VisitId = Id<Visit>;

/// One monitoring and evaluation (monev) of one innovation (lan-practice.md 6).
struct Visit
{
    VisitId id;
    IdeaId idea = IdeaId(0);
    QDate date = {};
    QString phase = {};            ///< Code of phase.
    QString runStatus = {};        ///< Code of run_status; "not reported" is the lack of a visit.
    QString statusNote = {};       ///< Reason, or the year it is rescheduled to.
    QString lesson = {};           ///< When stopped.
    QString obstacleCategory = {}; ///< Code of obstacle_category.
    QString obstacle = {};
    QString followUp = {};
    QDate followUpDue = {};
    QString method = {}; ///< Code of monev_method.
    QString monitoredBy = {};
    qint64 order = 0; ///< UTC milliseconds; the last visit of a day is the one with the highest.

    friend bool operator==(const Visit &, const Visit &) = default;
};

struct VisitStep;
using VisitStepId = Id<VisitStep>;

/// A step as it was found on a visit.
struct VisitStep
{
    VisitStepId id;
    VisitId visit = VisitId(0);
    StepId step = StepId(0);
    int progress = 0; ///< Percent 0-100.
    QString status = {};
    QString obstacle = {};

    friend bool operator==(const VisitStep &, const VisitStep &) = default;
};

struct Evidence;
using EvidenceId = Id<Evidence>;

/// A proof kept with an innovation: a file inside the lab file, or a link.
struct Evidence
{
    EvidenceId id;
    IdeaId idea = IdeaId(0);
    std::optional<StepId> step = {};
    QString kind = {};  ///< Code of evidence_kind.
    QString title = {}; ///< What it shows.
    QString fileName = {};
    QString attachment = {}; ///< SHA-256 of the content (lower-case hex); empty for a link.
    qint64 size = 0;         ///< Bytes kept; 0 for a link.
    QString link = {};
    QDate date = {};

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

} // namespace core
