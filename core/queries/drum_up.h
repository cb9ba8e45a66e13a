// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/gap.h"
#include "core/store/store.h"

namespace core {

/// One unit as the Drum-up stage sees it.
struct DrumUpRow
{
    OpdId id;
    QString name = {};
    QString kind = {};      ///< Code of unit_kind.
    QString kindLabel = {}; ///< As the lab calls it.
    QString group = {};     ///< Recap group of the kind.
    QString headPrefix = {};
    QString headName = {};
    QString attendance = {}; ///< Code of the list attendance at the session; empty: nobody noted.
    int present = 0;         ///< People of the unit who count as present at the session.
    bool committed = false;
    QDate committedOn = {};
    std::optional<int> quota = {}; ///< Of the unit itself.
    int ideasAsked = 0;            ///< The quota that holds: of the unit, else of the lab.

    friend bool operator==(const DrumUpRow &, const DrumUpRow &) = default;
};

/// How many units a recap group has.
struct GroupCount
{
    QString group = {};
    int units = 0;

    friend bool operator==(const GroupCount &, const GroupCount &) = default;
};

/// All units of a lab and what they add up to.
struct DrumUp
{
    std::vector<DrumUpRow> rows = {};    ///< By recap group, then name.
    std::vector<GroupCount> groups = {}; ///< In the order of the list of kinds.
    int present = 0;                     ///< Units of which somebody counts as present.
    int represented = 0;                 ///< Of these, with a substitute for the head.
    int people = 0;                      ///< People present.
    int committed = 0;                   ///< Units that have signed.
    int ideasAsked = 0;                  ///< Sum of the quotas that hold.
};

/// Reads the stage at \a session. The state of a unit is that of its head where the head counts as
/// present (also by a substitute), else the best of its people: one who is present makes the unit
/// present (defaults.md 2).
DrumUp drumUp(const Store &store, LabId lab, std::optional<SessionId> session);

/// One person of a unit, and how the person attends a session.
struct Attendee
{
    ParticipantId id;
    QString name = {};
    QString position = {};
    QString role = {};
    QString status = {}; ///< Code of the list attendance; empty: nothing noted.
    QString substituteName = {};
    QString substituteTitle = {};

    friend bool operator==(const Attendee &, const Attendee &) = default;
};

/// The people of \a opd, the head first, then by name.
std::vector<Attendee> attendees(const Store &store, OpdId opd, std::optional<SessionId> session);

/// All sessions of \a lab: dated ones in order of time, then those without a date.
std::vector<Session> sessionsOf(const Store &store, LabId lab);

/// The Drum-up session to start with: that of \a today, else the last before, else the next one,
/// else one without a date; nothing if the lab has no session of this stage.
std::optional<SessionId> drumUpSession(const Store &store, LabId lab, QDate today);

/// Ids of the gaps of this stage.
namespace gaps {
inline const QString noUnits = QStringLiteral("no-units");
inline const QString notSigned = QStringLiteral("units-not-signed");
inline const QString absent = QStringLiteral("units-absent");
inline const QString headMissing = QStringLiteral("heads-missing");
inline const QString sessionIncomplete = QStringLiteral("sessions-incomplete");
inline const QString commitmentText = QStringLiteral("commitment-text");
} // namespace gaps

/// What is missing at Drum-up: what stops the next stage first, what is complete last. \a session
/// is the one attendance is asked for; without it drumUpSession().
std::vector<Gap> drumUpGaps(const Store &store, LabId lab, QDate today,
                            std::optional<SessionId> session = {});

/// Whether \a row is one of those that the gap called \a id is about.
bool isInGap(const DrumUpRow &row, const QString &id);

} // namespace core
