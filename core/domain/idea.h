// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/opd.h"

namespace core {

struct Idea;
using IdeaId = Id<Idea>;

/// An idea; an innovation once it is planned. What was decided is the status; how far it has come
/// follows from dated facts and is never typed (defaults.md section 3).
struct Idea
{
    IdeaId id;
    OpdId opd = OpdId(0);
    QString number = {}; ///< "A-017": letter of the station and a running number; never changes.
    QString name = {};   ///< Short, playful; a draft may still be without.
    QString expansion = {};
    QString problem = {};
    QString cause = {};
    QString effect = {};
    QString affected = {};
    QString currentState = {};
    QString expectedState = {};
    QString description = {};
    QString benefit = {};
    QString novelty = {};
    QString kind = {};         ///< Code of innovation_kind (LAN's eight).
    QString form = {};         ///< Code of innovation_form (PP 38/2017).
    QString digital = {};      ///< Code of digital.
    QString initiator = {};    ///< Code of initiator.
    QString origin = {};       ///< Code of origin: new, replication, development.
    QString originDetail = {}; ///< Replication of what, development of what.
    QString budgetNeed = {};   ///< Code of budget_need.
    QString affair = {};       ///< Code of affair (urusan).
    QString mission = {};      ///< Link to the head of region's mission.
    QString proposers = {};    ///< One name a line.
    QString note = {};         ///< Of the desk's coach.

    QString status = {}; ///< Code of idea_status.
    QString statusReason = {};
    QString statusLesson = {}; ///< What was learnt, when stopped.
    QDate statusOn = {};       ///< Local date of the last change of status.
    std::optional<IdeaId> mergedInto = {};

    QDate launchedOn = {};  ///< Deliver; kept when the idea is stopped later.
    QDate displayedOn = {}; ///< Display; kept likewise.

    friend bool operator==(const Idea &, const Idea &) = default;
};

} // namespace core
