// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

/// The profile of \a idea; an empty one where nothing was written yet.
Profile profileOf(const Store &store, IdeaId idea);

/// Writes the profile of an idea, the first time as well. A profile that is released says by whom;
/// the day is today's where none is given. One that is not released keeps neither.
struct UpdateProfile
{
    Profile profile;
    QDate today;
    const char *label = QT_TRANSLATE_NOOP("Command", "change profile");

    Result<> execute(Store &store) const;
};

/// Marks ideas as displayed on a day, or takes that back.
struct SetDisplayed
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "mark as displayed");

    std::vector<IdeaId> ideas;
    QDate on = {}; ///< Invalid: no longer displayed.

    Result<> execute(Store &store) const;
};

/// Gives the profile of an idea another picture; without bytes it has none, and no caption.
struct SetPicture
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "change picture");

    IdeaId idea;
    QByteArray bytes;

    Result<> execute(Store &store) const;
};

/// Decides whether the public may see one field of a profile.
struct SetFieldShown
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "change what the public sees");

    IdeaId idea;
    QString field; ///< Its name in the profile: "contact", "figure1".
    bool shown = true;

    Result<> execute(Store &store) const;
};

} // namespace core
