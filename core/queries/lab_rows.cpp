// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/lab_rows.h"

namespace core {

std::vector<Opd> unitsOf(const Store &store, LabId lab)
{
    return store.opds.list("WHERE lab = ?", lab);
}

std::vector<Signatory> signatoriesOf(const Store &store, LabId lab)
{
    return store.signatories.list("WHERE lab = ?", lab);
}

std::vector<Participant> teamOf(const Store &store, LabId lab)
{
    return store.participants.list(
        "WHERE lab = ? AND opd IS NULL ORDER BY (SELECT position FROM list_entry WHERE"
        " list_entry.lab = participant.lab AND list = 'team_role' AND code = role), name, id",
        lab);
}

std::vector<ListEntry> listEntriesOf(const Store &store, LabId lab)
{
    return store.lists.list("WHERE lab = ? ORDER BY position, id", lab);
}

std::vector<Idea> ideasOf(const Store &store, LabId lab)
{
    return store.ideas.list("WHERE opd IN (SELECT id FROM opd WHERE lab = ?) ORDER BY number, id",
                            lab);
}

std::vector<Step> stepsOf(const Store &store, LabId lab)
{
    return store.steps.list(
        "WHERE idea IN (SELECT idea.id FROM idea JOIN opd ON opd.id = idea.opd WHERE lab = ?)"
        " ORDER BY idea, position, id",
        lab);
}

std::optional<Visit> lastVisitOf(const Store &store, IdeaId idea)
{
    return store.visits.first("WHERE idea = ? ORDER BY date DESC, at DESC, id DESC LIMIT 1", idea);
}

QString lastMonitor(const Store &store)
{
    const auto visit =
        store.visits.first("WHERE monitored_by <> '' ORDER BY at DESC, id DESC LIMIT 1");
    return visit ? visit->monitoredBy : QString();
}

std::vector<Evidence> evidenceOf(const Store &store, StepId step)
{
    return store.evidences.list("WHERE step = ? ORDER BY date, id", step);
}

} // namespace core
