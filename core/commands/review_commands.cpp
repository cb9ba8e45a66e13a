// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/review_commands.h"

#include "core/queries/plan_digest.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

static bool asksName(const Store &store, const Idea &idea, const QString &decider)
{
    const auto unit = store.opds.find(idea.opd);
    const auto entry = store.lists.first("WHERE lab = ? AND list = 'decider' AND code = ?",
                                         unit ? unit->lab : LabId(0), decider);
    return entry && entry->attributes.value(QLatin1String("asks_name")).toBool();
}

static Result<> checkDecision(const Store &store, const DecideReview &decision)
{
    const auto idea = store.ideas.find(decision.idea);
    if (!idea)
        return notFound("idea", decision.idea.value());
    const bool approves = decision.decision == Review::Decision::Approve;
    if (!approves && decision.note.simplified().isEmpty())
        return invalid(QCoreApplication::translate(
            "Command", "Write a note to the unit: what to change, or why to postpone."));
    if (approves && store.steps.count("WHERE idea = ?", decision.idea) == 0)
        return invalid(QCoreApplication::translate(
            "Command", "This plan has no steps yet. Write its steps before it is approved."));
    if (decision.decidedBy.simplified().isEmpty() && asksName(store, *idea, decision.decider))
        return invalid(
            QCoreApplication::translate("Command", "Write the name of the one who decides."));
    return {};
}

Result<ReviewId> DecideReview::execute(Store &store) const
{
    if (const auto allowed = checkDecision(store, *this); !allowed)
        return tl::unexpected(allowed.error());
    const auto last = store.reviews.first("WHERE idea = ? ORDER BY at DESC, id DESC LIMIT 1", idea);
    Review review{.id = store.ids.newId<Review>(), .idea = idea, .by = by, .decision = decision};
    review.note = note.trimmed();
    review.decidedBy = decidedBy.simplified();
    review.decidedTitle = decidedTitle.simplified();
    review.decider = decider;
    review.date = date;
    // A clock set back must not put the new decision before the one it replaces.
    review.order = last ? std::max(at, last->order + 1) : at;
    review.planDigest = planDigest(store, idea);
    store.reviews.add(review);
    return review.id;
}

} // namespace core
