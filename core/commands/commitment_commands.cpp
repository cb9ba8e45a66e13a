// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commitment_commands.h"

#include <QCoreApplication>

namespace core {

/// Lets \a change work on each of \a ids.
template<typename Change>
static Result<> changeEach(Store &store, const std::vector<OpdId> &ids, Change change)
{
    for (const OpdId id : ids) {
        auto opd = store.opds.find(id);
        if (!opd)
            return notFound("opd", id.value());
        change(*opd);
        store.opds.update(*opd);
    }
    return {};
}

Result<> SetCommitment::execute(Store &store) const
{
    return changeEach(store, opds, [this](Opd &opd) {
        if (opd.committed == committed)
            return;
        opd.committed = committed;
        opd.committedOn = committed ? signedOn : QDate();
    });
}

Result<> SetCommitmentDate::execute(Store &store) const
{
    return changeEach(store, {opd}, [this](Opd &changed) {
        changed.committed = true;
        changed.committedOn = signedOn;
    });
}

Result<> SetQuota::execute(Store &store) const
{
    if (quota && (*quota < 0 || *quota > 1000))
        return invalid(
            QCoreApplication::translate("Command", "A quota is a number from 0 to 1000."));
    return changeEach(store, opds, [this](Opd &opd) { opd.quota = quota; });
}

} // namespace core
