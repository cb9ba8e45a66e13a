// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/participant_commands.h"

#include "core/domain/normalized_name.h"

namespace core {

std::optional<Participant> findParticipant(const Store &store, LabId lab, std::optional<OpdId> opd,
                                           const QString &name)
{
    const QString wanted = domain::normalizedName(name);
    const auto people = opd ? store.participants.list("WHERE opd = ?", *opd)
                            : store.participants.list("WHERE lab = ? AND opd IS NULL", lab);
    for (const Participant &person : people) {
        if (domain::normalizedName(person.name) == wanted)
            return person;
    }
    return std::nullopt;
}

static tl::unexpected<Error> nameMissing()
{
    return invalid(QCoreApplication::translate("Command", "A person needs a name."));
}

static tl::unexpected<Error> nameTaken(const QString &name)
{
    return invalid(
        QCoreApplication::translate("Command", "'%1' is in the list of people already.").arg(name));
}

Result<ParticipantId> AddParticipant::execute(Store &store) const
{
    Participant added = participant;
    added.name = participant.name.simplified();
    if (added.name.isEmpty())
        return nameMissing();
    if (added.opd && !store.opds.find(*added.opd))
        return notFound("opd", added.opd->value());
    if (findParticipant(store, added.lab, added.opd, added.name))
        return nameTaken(added.name);
    const qint64 owner = added.opd ? added.opd->value() : added.lab.value();
    added.id = hashedId<Participant>(
        {QStringLiteral("person"), QString::number(owner), domain::normalizedName(added.name)});
    if (store.participants.find(added.id)) // Somebody who was renamed keeps the first key.
        added.id = store.ids.newId<Participant>();
    store.participants.add(added);
    return added.id;
}

Result<> UpdateParticipant::execute(Store &store) const
{
    if (!store.participants.find(participant.id))
        return notFound("participant", participant.id.value());
    Participant changed = participant;
    changed.name = participant.name.simplified();
    if (changed.name.isEmpty())
        return nameMissing();
    const auto same = findParticipant(store, changed.lab, changed.opd, changed.name);
    if (same && same->id != changed.id)
        return nameTaken(changed.name);
    store.participants.update(changed);
    return {};
}

Result<> WriteParticipants::execute(Store &store) const
{
    for (const Participant &person : changed) {
        if (auto done = UpdateParticipant{person}.execute(store); !done)
            return done;
    }
    for (const Participant &person : added) {
        if (const auto done = AddParticipant{person}.execute(store); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<> RemoveParticipants::execute(Store &store) const
{
    for (const ParticipantId id : participants) {
        if (!store.participants.find(id))
            return notFound("participant", id.value());
        store.participants.remove(id);
    }
    return {};
}

} // namespace core
