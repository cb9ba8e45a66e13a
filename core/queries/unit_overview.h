// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <array>

namespace core {

/// A person of a unit and how often the person came.
struct UnitPerson
{
    ParticipantId id;
    QString name = {};
    QString position = {};
    QString role = {};   ///< As the lab calls it.
    int attended = 0;    ///< Sessions attended, also by a substitute.
    int noted = 0;       ///< Sessions at which it was noted whether the person came.
    QString status = {}; ///< Label of the last note; empty if there is none.

    friend bool operator==(const UnitPerson &, const UnitPerson &) = default;
};

/// An idea of a unit and how far it has come.
struct UnitIdea
{
    /// The steps of the funnel, in its order.
    enum Reached { IsIdea, IsPlan, IsApproved, IsLaunched, IsRunning, IsDisplayed, Count };

    IdeaId id;
    QString number = {};
    QString name = {};
    QString expansion = {};
    QString status = {};                  ///< Code of idea_status.
    std::array<bool, Count> reached = {}; ///< None for an idea that was merged into another one.
    int steps = 0;                        ///< Without those that were cancelled.
    int progress = 0;                     ///< Mean of these in whole percent; 0 without steps.

    friend bool operator==(const UnitIdea &, const UnitIdea &) = default;
};

/// Something that happened to a unit or one of its ideas on a day.
struct UnitEvent
{
    enum class Kind { Signed, Reviewed, Launched, Visited, Contract, Displayed };

    Kind kind = Kind::Signed;
    QDate date = {};
    qint64 id = 0;        ///< Of the unit, idea, review or visit; with kind it tells events apart.
    qint64 idea = 0;      ///< 0: about the unit itself.
    QString subject = {}; ///< Number and name of the idea.
    QString outcome = {}; ///< Visited: label of the running status; Reviewed: of the decision.
    Review::By reviewer = Review::By::Head; ///< Reviewed: who did.
    QString note = {};                      ///< What was written down.
    QString by = {};                        ///< Who decided or monitored.

    friend bool operator==(const UnitEvent &, const UnitEvent &) = default;
};

/// One unit in full.
struct UnitOverview
{
    Opd unit;
    QString kind = {};                   ///< As the lab calls it.
    QString group = {};                  ///< Recap group of the kind.
    QString parent = {};                 ///< Name of the unit it belongs to.
    int ideasAsked = 0;                  ///< The quota that holds: of the unit, else of the lab.
    std::vector<UnitPerson> people = {}; ///< As entered.
    std::vector<UnitIdea> ideas = {};    ///< By number.
    std::vector<UnitEvent> events = {};  ///< Newest first, at most as many as asked for.
};

/// Reads \a unit, with its last \a events events; nothing if there is no such unit.
std::optional<UnitOverview> unitOverview(const Store &store, OpdId unit, int events = 12);

} // namespace core
