// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

/// Adds a meeting. Nothing is obligatory but the stage; times are "08:00" or "08.00" and the end
/// is not before the start.
struct AddSession
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "add session");

    Session session; ///< The id is ignored.

    Result<SessionId> execute(Store &store) const;
};

/// Changes a meeting, by the same rules.
struct UpdateSession
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "change session");

    Session session;

    Result<> execute(Store &store) const;
};

/// Changes and adds meetings as one change, by the same rules.
struct WriteSessions
{
    std::vector<Session> changed = {};
    std::vector<Session> added = {}; ///< The ids are ignored.
    const char *label = changed.empty() ? AddSession::label : UpdateSession::label;

    Result<> execute(Store &store) const;
};

/// Removes meetings and who attended them.
struct RemoveSessions
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "remove session");

    std::vector<SessionId> sessions;

    Result<> execute(Store &store) const;
};

/// A time of day as people write it ("8", "08.30", "8:30", "08:30 WIB") as "08:30"; empty stays
/// empty. Invalid, with how to write it, for anything else.
Result<QString> parseTime(const QString &text);

} // namespace core
