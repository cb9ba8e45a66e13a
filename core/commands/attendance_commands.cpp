// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/attendance_commands.h"

#include "core/commands/opd_commands.h"
#include "core/commands/participant_commands.h"
#include "core/commands/session_commands.h"

namespace core {

/// \a presence as it is stored, or what is wrong with it.
static Result<Presence> tidied(const Store &store, LabId lab, const Presence &presence)
{
    const auto entry = store.lists.first("WHERE lab = ? AND list = 'attendance' AND code = ?", lab,
                                         presence.status);
    if (!entry)
        return invalid(
            QCoreApplication::translate("Command", "The list of attendance has no entry '%1'.")
                .arg(presence.status));
    if (!entry->attributes.value(QLatin1String("asks_substitute")).toBool())
        return Presence{.status = presence.status};
    const QString name = presence.substituteName.simplified();
    if (name.isEmpty())
        return invalid(QCoreApplication::translate(
            "Command", "Write who came instead, then note the representation again."));
    return Presence{presence.status, name, presence.substituteTitle.simplified()};
}

static void note(Store &store, SessionId session, ParticipantId participant,
                 const Presence &presence)
{
    const QStringList key{QStringLiteral("attendance"), QString::number(session.value()),
                          QString::number(participant.value())};
    store.attendances.put({.id = hashedId<Attendance>(key),
                           .session = session,
                           .participant = participant,
                           .status = presence.status,
                           .substituteName = presence.substituteName,
                           .substituteTitle = presence.substituteTitle});
}

Result<> SetAttendance::execute(Store &store) const
{
    const auto meeting = store.sessions.find(session);
    if (!meeting)
        return notFound("session", session.value());
    const auto tidy = tidied(store, meeting->lab, presence);
    if (!tidy)
        return tl::unexpected(tidy.error());
    for (const ParticipantId id : participants) {
        if (!store.participants.find(id))
            return notFound("participant", id.value());
        note(store, session, id, *tidy);
    }
    return {};
}

/// The session people are checked in to: the given one, or a new one of \a today.
static Result<SessionId> meetingFor(Store &store, const CheckIn &command)
{
    if (!command.session) {
        Session meeting{.id = SessionId(0)};
        meeting.lab = command.person.lab;
        meeting.date = command.today;
        return AddSession{meeting}.execute(store);
    }
    if (!store.sessions.find(*command.session))
        return notFound("session", command.session->value());
    return *command.session;
}

Result<CheckedIn> CheckIn::execute(Store &store) const
{
    const auto tidy = tidied(store, person.lab, presence);
    if (!tidy)
        return tl::unexpected(tidy.error());
    const auto known = findParticipant(store, person.lab, person.opd, person.name);
    Result<ParticipantId> who =
        known ? Result<ParticipantId>(known->id) : AddParticipant{person}.execute(store);
    if (!who)
        return tl::unexpected(who.error());
    const auto meeting = meetingFor(store, *this);
    if (!meeting)
        return tl::unexpected(meeting.error());
    note(store, *meeting, *who, *tidy);
    return CheckedIn{.session = *meeting, .participant = *who, .isNew = !known};
}

} // namespace core
