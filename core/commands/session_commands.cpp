// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/session_commands.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTime>

namespace core {

Result<QString> parseTime(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2})(?:[.:](\\d{2}))?(?:[.:]\\d{2})?(?:\\s*(?:WIB|WITA|WIT))?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.simplified();
    if (trimmed.isEmpty())
        return QString();
    const auto match = pattern.match(trimmed);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || !time.isValid())
        return invalid(
            QCoreApplication::translate("Command", "'%1' is not a time of day. Write it as 08.30.")
                .arg(trimmed));
    return time.toString(QStringLiteral("HH:mm"));
}

/// \a session as it is stored, or what is wrong with it.
static Result<Session> tidied(Session session)
{
    if (session.stage < 0 || session.stage > 5)
        return invalid(
            QCoreApplication::translate("Command", "A session belongs to a stage from 0 to 5."));
    session.title = session.title.simplified();
    session.venue = session.venue.simplified();
    const auto start = parseTime(session.startTime);
    if (!start)
        return tl::unexpected(start.error());
    const auto end = parseTime(session.endTime);
    if (!end)
        return tl::unexpected(end.error());
    if (!start->isEmpty() && !end->isEmpty() && *end < *start)
        return invalid(
            QCoreApplication::translate("Command", "The session ends before it starts."));
    session.startTime = *start;
    session.endTime = *end;
    return session;
}

Result<SessionId> AddSession::execute(Store &store) const
{
    auto added = tidied(session);
    if (!added)
        return tl::unexpected(added.error());
    added->id = store.ids.newId<Session>();
    store.sessions.add(*added);
    return added->id;
}

Result<> UpdateSession::execute(Store &store) const
{
    if (!store.sessions.find(session.id))
        return notFound("session", session.id.value());
    const auto changed = tidied(session);
    if (!changed)
        return tl::unexpected(changed.error());
    store.sessions.update(*changed);
    return {};
}

Result<> WriteSessions::execute(Store &store) const
{
    for (const Session &session : changed) {
        if (auto done = UpdateSession{session}.execute(store); !done)
            return done;
    }
    for (const Session &session : added) {
        if (const auto done = AddSession{session}.execute(store); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<> RemoveSessions::execute(Store &store) const
{
    for (const SessionId id : sessions) {
        if (!store.sessions.find(id))
            return notFound("session", id.value());
        store.sessions.remove(id);
    }
    return {};
}

} // namespace core
