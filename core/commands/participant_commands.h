// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

/// Adds a person to a unit, or to the lab's own team when no unit is given. Refused without a name
/// or where the unit (the team) has a person of that name.
struct AddParticipant
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "add person");

    Participant participant; ///< The id is ignored: it follows from unit and name where free.

    Result<ParticipantId> execute(Store &store) const;
};

/// Changes a person. Refused without a name or with the name of somebody else of the same unit.
struct UpdateParticipant
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "change person");

    Participant participant;

    Result<> execute(Store &store) const;
};

/// Changes and adds people as one change, by the same rules.
struct WriteParticipants
{
    std::vector<Participant> changed = {};
    std::vector<Participant> added = {}; ///< The ids are ignored.
    const char *label = changed.empty() ? AddParticipant::label : UpdateParticipant::label;

    Result<> execute(Store &store) const;
};

/// Removes people and their attendance.
struct RemoveParticipants
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "remove person");

    std::vector<ParticipantId> participants;

    Result<> execute(Store &store) const;
};

/// The person of \a opd (or of the lab's team) with this name, compared without case and repeated
/// blanks.
std::optional<Participant> findParticipant(const Store &store, LabId lab, std::optional<OpdId> opd,
                                           const QString &name);

} // namespace core
