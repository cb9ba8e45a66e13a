// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/list_commands.h"

#include "core/commands/opd_commands.h"
#include "core/defaults/shipped_lists.h"
#include "core/domain/normalized_name.h"
#include "core/queries/list_usage.h"
#include "core/store/new_list_entry.h"

#include <algorithm>

namespace core {

/// What is wrong with \a text as the label of \a entry among \a entries; empty if nothing is.
static QString objectionTo(const QString &text, const std::vector<ListEntry> &entries,
                           ListEntryId entry)
{
    if (text.isEmpty())
        return QCoreApplication::translate("Command", "A choice needs a name.");
    const QString wanted = domain::normalizedName(text);
    for (const ListEntry &other : entries) {
        if (other.id != entry && domain::normalizedName(other.label) == wanted)
            return QCoreApplication::translate("Command", "'%1' is in the list already.").arg(text);
    }
    return {};
}

/// The meaning of \a entry without what identifies it: two kinds of unit cannot be recognised from
/// the same beginning of a name.
static QJsonObject meaningOf(const ListEntry &entry)
{
    QJsonObject meaning = entry.attributes;
    meaning.remove(QLatin1String("prefixes"));
    meaning.remove(QLatin1String("budget_code"));
    return meaning;
}

Result<ListEntryId> AddListEntry::execute(Store &store) const
{
    const auto entries = listEntries(store, lab, list);
    const QString name = text.simplified();
    if (const QString objection = objectionTo(name, entries, ListEntryId(0)); !objection.isEmpty())
        return invalid(objection);
    ListEntry added = newListEntry(lab, list, name, entries);
    for (const ListEntry &entry : entries) {
        if (!like.isEmpty() && entry.code == like)
            added.attributes = meaningOf(entry);
    }
    store.lists.add(added);
    return added.id;
}

Result<> RenameListEntry::execute(Store &store) const
{
    auto changed = store.lists.find(entry);
    if (!changed)
        return notFound("list entry", entry.value());
    changed->label = text.simplified();
    const auto entries = listEntries(store, changed->lab, changed->list);
    if (const QString objection = objectionTo(changed->label, entries, entry); !objection.isEmpty())
        return invalid(objection);
    store.lists.update(*changed);
    return {};
}

Result<> SetListEntryHidden::execute(Store &store) const
{
    auto changed = store.lists.find(entry);
    if (!changed)
        return notFound("list entry", entry.value());
    if (hidden && store.lists.count("WHERE lab = ? AND list = ? AND hidden = 0 AND id <> ?",
                                    changed->lab, changed->list, entry) == 0)
        return invalid(QCoreApplication::translate(
            "Command", "A list offers at least one choice. Add or show another one first."));
    changed->hidden = hidden;
    store.lists.update(*changed);
    return {};
}

Result<> MoveListEntry::execute(Store &store) const
{
    const auto moved = store.lists.find(entry);
    if (!moved)
        return notFound("list entry", entry.value());
    auto entries = listEntries(store, moved->lab, moved->list);
    const auto from = std::ranges::find(entries, entry, &ListEntry::id) - entries.begin();
    const auto last = static_cast<std::ptrdiff_t>(entries.size()) - 1;
    const auto to = std::clamp<std::ptrdiff_t>(from + places, 0, last);
    const auto at = entries.begin();
    if (from < to)
        std::rotate(at + from, at + from + 1, at + to + 1);
    else
        std::rotate(at + to, at + from, at + from + 1);
    for (size_t place = 0; place < entries.size(); ++place) {
        if (entries[place].position == static_cast<int>(place))
            continue;
        entries[place].position = static_cast<int>(place);
        store.lists.update(entries[place]);
    }
    return {};
}

Result<> RemoveListEntry::execute(Store &store) const
{
    const auto removed = store.lists.find(entry);
    if (!removed)
        return notFound("list entry", entry.value());
    const auto shipped = shippedList(removed->list);
    if (std::ranges::find(shipped, removed->code, &ListEntry::code) != shipped.end())
        return invalid(QCoreApplication::translate(
                           "Command", "'%1' came with the program and stays. Hide it instead.")
                           .arg(removed->label));
    if (listUsage(store, removed->lab, removed->list).value(removed->code) > 0)
        return invalid(
            QCoreApplication::translate("Command", "'%1' is in use and stays. Hide it instead.")
                .arg(removed->label));
    store.lists.remove(entry);
    return {};
}

} // namespace core
