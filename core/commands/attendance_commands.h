// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

/// How somebody attends a session.
struct Presence
{
    QString status = {};          ///< Code of the list attendance.
    QString substituteName = {};  ///< Who came instead, for statuses that ask for it.
    QString substituteTitle = {}; ///< Jabatan of the substitute.

    friend bool operator==(const Presence &, const Presence &) = default;
};

/// Notes how people attend a session. A status that asks for a substitute (attribute
/// asks_substitute, "Represented") is refused without the substitute's name; for other statuses
/// the substitute is forgotten.
struct SetAttendance
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "set attendance");

    SessionId session;
    std::vector<ParticipantId> participants;
    Presence presence;

    Result<> execute(Store &store) const;
};

/// Who was checked in, and where.
struct CheckedIn
{
    SessionId session;
    ParticipantId participant;
    bool isNew = false; ///< The person was not in the list before.
};

/// Checks somebody in at the door: finds the person of the unit by name, or adds the person, and
/// notes the attendance, all in one step. Without a session a Drum-up session of \a today is made.
struct CheckIn
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "check in");

    std::optional<SessionId> session;
    Participant person; ///< Unit (or lab), name; position and role where they are known.
    Presence presence;
    QDate today;

    Result<CheckedIn> execute(Store &store) const;
};

} // namespace core
