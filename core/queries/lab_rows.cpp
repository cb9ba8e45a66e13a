// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/lab_rows.h"

namespace core {

std::vector<Opd> unitsOf(const Store &store, LabId lab)
{
    return store.opds.list("WHERE lab = ?", lab);
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

} // namespace core
