// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/attendance_commands.h"

namespace core {

/// Changes many units in one step: a pasted block, a filled column, emptied cells. The rules are
/// those of UpdateOpd; if one is broken, nothing is changed.
struct UpdateOpds
{
    std::vector<Opd> opds;
    const char *label = QT_TRANSLATE_NOOP("Command", "change units");

    Result<> execute(Store &store) const;
};

/// Notes how units attend, told in one word for each: it is the head who came, was represented or
/// is ill. A head who is not among the people yet is added with the name of the unit's head, or
/// the title while the name is unknown. "Not arrived yet" holds for all people of the unit.
/// Without a session a Drum-up session of \a today is made.
struct SetUnitAttendance
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "set attendance");

    std::optional<SessionId> session;
    std::vector<OpdId> opds;
    Presence presence;
    QDate today;

    Result<SessionId> execute(Store &store) const;
};

/// Empties cells of many units in one step, how they attend among them.
struct ClearUnits
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "clear cells");

    UpdateOpds units = {};
    std::optional<SetUnitAttendance> attendance = {};

    Result<> execute(Store &store) const;
};

} // namespace core
