// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/opd_commands.h"

#include "core/domain/normalized_name.h"
#include "core/domain/unit_kind.h"

#include <QCoreApplication>

namespace core {

std::vector<ListEntry> listEntries(const Store &store, LabId lab, const QString &list)
{
    return store.lists.list("WHERE lab = ? AND list = ? ORDER BY position, id", lab, list);
}

std::optional<Opd> findOpd(const Store &store, LabId lab, const QString &name)
{
    const QString wanted = domain::normalizedName(name);
    for (const Opd &opd : store.opds.list("WHERE lab = ?", lab)) {
        if (domain::normalizedName(opd.name) == wanted)
            return opd;
    }
    return std::nullopt;
}

/// What can be told from the name alone: the kind, and from the kind the head's title.
static void complete(Opd &opd, const std::vector<ListEntry> &kinds)
{
    if (opd.kind.isEmpty())
        opd.kind = recognisedKind(opd.name, kinds).value_or(QString());
    if (!opd.headTitle.isEmpty())
        return;
    for (const ListEntry &kind : kinds) {
        if (kind.code == opd.kind)
            opd.headTitle = kind.attributes.value(QLatin1String("head_title")).toString();
    }
}

Result<OpdId> AddOpd::execute(Store &store) const
{
    Opd added = opd;
    added.name = opd.name.simplified();
    if (added.name.isEmpty())
        return invalid(QCoreApplication::translate("Command", "A unit needs a name."));
    if (findOpd(store, opd.lab, added.name))
        return invalid(QCoreApplication::translate("Command", "There is a unit named '%1' already.")
                           .arg(added.name));
    complete(added, listEntries(store, opd.lab, QStringLiteral("unit_kind")));
    added.id =
        hashedId<Opd>({QString::number(opd.lab.value()), domain::normalizedName(added.name)});
    if (store.opds.find(added.id)) // A unit that was renamed since keeps the key of its first name.
        added.id = store.ids.newId<Opd>();
    store.opds.add(added);
    return added.id;
}

Result<> UpdateOpd::execute(Store &store) const
{
    if (!store.opds.find(opd.id))
        return notFound("opd", opd.id.value());
    Opd changed = opd;
    changed.name = opd.name.simplified();
    if (changed.name.isEmpty())
        return invalid(QCoreApplication::translate("Command", "A unit needs a name."));
    if (const auto same = findOpd(store, opd.lab, changed.name); same && same->id != opd.id)
        return invalid(QCoreApplication::translate("Command", "There is a unit named '%1' already.")
                           .arg(changed.name));
    if (changed.parent == changed.id)
        return invalid(QCoreApplication::translate("Command", "A unit cannot belong to itself."));
    store.opds.update(changed);
    return {};
}

Result<> RemoveOpds::execute(Store &store) const
{
    for (const OpdId id : opds) {
        const auto opd = store.opds.find(id);
        if (!opd)
            return notFound("opd", id.value());
        if (store.ideas.count("WHERE opd = ?", id) > 0)
            return invalid(
                QCoreApplication::translate(
                    "Command", "%1 has ideas and stays. Postpone or stop its ideas instead.")
                    .arg(opd->name));
        store.opds.remove(id);
    }
    return {};
}

} // namespace core
