// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/unit_changes.h"

#include "core/commands/opd_commands.h"
#include "core/domain/codes.h"
#include "core/queries/drum_up.h"

namespace core {

Result<> UpdateOpds::execute(Store &store) const
{
    for (const Opd &opd : opds) {
        if (const auto done = UpdateOpd{opd}.execute(store); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

/// The head of \a opd as a person, whether in the list already or not.
static Participant headOf(const Store &store, const Opd &opd)
{
    if (const auto known = store.participants.first(
            "WHERE opd = ? AND role = ? ORDER BY id LIMIT 1", opd.id, codes::headOfUnit))
        return *known;
    Participant head{.id = ParticipantId(0)};
    head.lab = opd.lab;
    head.opd = opd.id;
    head.name = opd.headName;
    head.nip = opd.headNip;
    head.position = opd.headTitle;
    head.role = codes::headOfUnit;
    if (head.name.isEmpty())
        head.name = opd.headTitle.isEmpty()
                        ? QCoreApplication::translate("Command", "Head of %1").arg(opd.name)
                        : opd.headTitle;
    return head;
}

/// Nobody of \a opd has come to \a session after all.
static Result<> takeBack(Store &store, SessionId session, OpdId opd)
{
    SetAttendance all{.session = session, .participants = {}, .presence = {codes::notArrived}};
    for (const Attendee &person : attendees(store, opd, session)) {
        if (!person.status.isEmpty())
            all.participants.push_back(person.id);
    }
    return all.execute(store);
}

Result<SessionId> SetUnitAttendance::execute(Store &store) const
{
    std::optional<SessionId> meeting = session;
    for (const OpdId id : opds) {
        const auto opd = store.opds.find(id);
        if (!opd)
            return notFound("opd", id.value());
        if (meeting && presence.status == codes::notArrived) {
            if (const auto done = takeBack(store, *meeting, id); !done)
                return tl::unexpected(done.error());
            continue;
        }
        const CheckIn head{meeting, headOf(store, *opd), presence, today};
        const auto done = head.execute(store);
        if (!done)
            return tl::unexpected(done.error());
        meeting = done->session;
    }
    if (!meeting)
        return invalid(QCoreApplication::translate("Command", "Choose a unit first."));
    return *meeting;
}

Result<> ClearUnits::execute(Store &store) const
{
    if (attendance) {
        if (const auto noted = attendance->execute(store); !noted)
            return tl::unexpected(noted.error());
    }
    return units.execute(store);
}

} // namespace core
