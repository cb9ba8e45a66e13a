// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/profile_commands.h"

namespace core {

Profile profileOf(const Store &store, IdeaId idea)
{
    const ProfileId id(idea.value());
    return store.profiles.find(id).value_or(Profile{.id = id});
}

static QString sortedLines(const QString &lines)
{
    QStringList names = lines.split(u'\n', Qt::SkipEmptyParts);
    names.removeDuplicates();
    names.sort();
    return names.join(u'\n');
}

Result<> UpdateProfile::execute(Store &store) const
{
    if (!store.ideas.find(IdeaId(profile.id.value())))
        return notFound("idea", profile.id.value());
    Profile changed = profile;
    changed.hidden = sortedLines(profile.hidden);
    changed.releasedBy = profile.releasedBy.simplified();
    if (!changed.released) {
        changed.releasedBy.clear();
        changed.releasedOn = {};
    } else if (changed.releasedBy.isEmpty()) {
        return invalid(QCoreApplication::translate(
            "Command", "Say who allows the profile to be shown to the public."));
    } else if (!changed.releasedOn.isValid()) {
        changed.releasedOn = today;
    }
    store.profiles.put(changed);
    return {};
}

Result<> SetDisplayed::execute(Store &store) const
{
    for (const IdeaId id : ideas) {
        auto idea = store.ideas.find(id);
        if (!idea)
            return notFound("idea", id.value());
        idea->displayedOn = on;
        store.ideas.update(*idea);
    }
    return {};
}

Result<> SetPicture::execute(Store &store) const
{
    if (!store.ideas.find(idea))
        return notFound("idea", idea.value());
    Profile profile = profileOf(store, idea);
    profile.picture = bytes.isEmpty() ? QString() : store.attachments.add(bytes);
    if (bytes.isEmpty())
        profile.pictureCaption.clear();
    store.profiles.put(profile);
    return {};
}

Result<> SetFieldShown::execute(Store &store) const
{
    if (!store.ideas.find(idea))
        return notFound("idea", idea.value());
    Profile profile = profileOf(store, idea);
    QStringList hidden = profile.hidden.split(u'\n', Qt::SkipEmptyParts);
    hidden.removeAll(field);
    if (!shown)
        hidden.append(field);
    profile.hidden = sortedLines(hidden.join(u'\n'));
    store.profiles.put(profile);
    return {};
}

} // namespace core
