// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/opd.h"
#include "core/domain/session.h"

namespace core {

struct Participant;
using ParticipantId = Id<Participant>;

/// A person of a unit, or of the lab's own team when there is no unit.
struct Participant
{
    ParticipantId id;
    LabId lab = LabId(0);
    std::optional<OpdId> opd = {};
    QString name = {};
    QString nip = {};
    QString position = {}; ///< Jabatan.
    QString role = {};     ///< Code of unit_role, or of team_role without a unit.
    QString contact = {};

    friend bool operator==(const Participant &, const Participant &) = default;
};

struct Attendance;
using AttendanceId = Id<Attendance>;

/// Whether a participant came to a session; the id follows from both, so two desks that check
/// somebody in write the same record.
struct Attendance
{
    AttendanceId id;
    SessionId session = SessionId(0);
    ParticipantId participant = ParticipantId(0);
    QString status = {};         ///< Code of the list attendance.
    QString substituteName = {}; ///< Who came instead ("diwakili oleh").
    QString substituteTitle = {};

    friend bool operator==(const Attendance &, const Attendance &) = default;
};

} // namespace core
