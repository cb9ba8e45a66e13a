// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/idea_commands.h"

#include "core/commands/opd_commands.h"
#include "core/domain/codes.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core {

SplitName splitName(const QString &text)
{
    static const QRegularExpression dash(QStringLiteral("\\s+[-–—]\\s+"));
    const auto match = dash.match(text);
    if (!match.hasMatch())
        return {text.simplified(), {}};
    return {text.left(match.capturedStart()).simplified(),
            text.mid(match.capturedEnd()).simplified()};
}

static bool isBlank(const Idea &idea)
{
    return idea.name.isEmpty() && idea.expansion.isEmpty() && idea.problem.isEmpty() &&
           idea.description.isEmpty();
}

Result<IdeaId> AddIdea::execute(Store &store) const
{
    if (!store.opds.find(idea.opd))
        return invalid(
            QCoreApplication::translate("Command", "Choose the unit the idea belongs to."));
    Idea added = idea;
    added.name = idea.name.simplified();
    added.expansion = idea.expansion.simplified();
    if (isBlank(added))
        return invalid(
            QCoreApplication::translate("Command", "An idea needs a name or a problem."));
    added.id = store.ids.newId<Idea>();
    added.number = store.ideaNumbers.next();
    if (added.status.isEmpty())
        added.status = codes::draft;
    if (!added.statusOn.isValid())
        added.statusOn = today;
    store.ideas.add(added);
    return added.id;
}

Result<> UpdateIdea::execute(Store &store) const
{
    const auto known = store.ideas.find(idea.id);
    if (!known)
        return notFound("idea", idea.id.value());
    if (!store.opds.find(idea.opd))
        return invalid(
            QCoreApplication::translate("Command", "Choose the unit the idea belongs to."));
    Idea changed = idea;
    changed.number = known->number;
    changed.status = known->status;
    changed.statusReason = known->statusReason;
    changed.statusLesson = known->statusLesson;
    changed.statusOn = known->statusOn;
    changed.mergedInto = known->mergedInto;
    changed.launchedOn = known->launchedOn;
    changed.displayedOn = known->displayedOn;
    changed.name = idea.name.simplified();
    changed.expansion = idea.expansion.simplified();
    if (isBlank(changed))
        return invalid(
            QCoreApplication::translate("Command", "An idea needs a name or a problem."));
    store.ideas.update(changed);
    return {};
}

static Result<> checkStatus(const Store &store, const SetIdeaStatus &change, const Idea &idea,
                            const QJsonObject &attributes)
{
    const auto asks = [&attributes](const char *what) {
        return attributes.value(QLatin1String(what)).toBool();
    };
    if (asks("needs_reason") && change.reason.isEmpty())
        return invalid(QCoreApplication::translate("Command", "Give a reason."));
    if (asks("needs_lesson") && change.lesson.isEmpty())
        return invalid(QCoreApplication::translate("Command", "Say what was learnt from it."));
    if (!asks("needs_target"))
        return {};
    if (!change.mergedInto || !store.ideas.find(*change.mergedInto))
        return invalid(
            QCoreApplication::translate("Command", "Choose the idea it is merged into."));
    if (*change.mergedInto == idea.id)
        return invalid(
            QCoreApplication::translate("Command", "An idea cannot be merged into itself."));
    QSet<IdeaId> seen; // A damaged file may hold ideas that are merged in a circle.
    for (auto next = change.mergedInto; next && !seen.contains(*next);) {
        if (*next == idea.id)
            return invalid(QCoreApplication::translate(
                "Command", "That idea is merged into this one already."));
        seen.insert(*next);
        const auto target = store.ideas.find(*next);
        next = target ? target->mergedInto : std::nullopt;
    }
    return {};
}

Idea decidedIdea(Idea idea, const SetIdeaStatus &decision, const ListEntry &status)
{
    const bool isMerged = status.attributes.value(QLatin1String("needs_target")).toBool();
    idea.status = decision.status;
    idea.statusReason = decision.reason;
    idea.statusLesson = decision.lesson;
    idea.statusOn = decision.today;
    idea.mergedInto = isMerged ? decision.mergedInto : std::nullopt;
    return idea;
}

Result<> SetIdeaStatus::execute(Store &store) const
{
    for (const IdeaId id : ideas) {
        auto idea = store.ideas.find(id);
        if (!idea)
            return notFound("idea", id.value());
        const auto opd = store.opds.find(idea->opd);
        const auto entry = store.lists.first("WHERE lab = ? AND list = 'idea_status' AND code = ?",
                                             opd ? opd->lab : LabId(0), status);
        if (!entry)
            return invalid(
                QCoreApplication::translate("Command", "This status is not in the lab's list."));
        if (auto allowed = checkStatus(store, *this, *idea, entry->attributes); !allowed)
            return allowed;
        store.ideas.update(decidedIdea(*std::move(idea), *this, *entry));
    }
    return {};
}

} // namespace core
