// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

/// Sets who signs in a role. There is one signatory for each role, so two laptops that fill in the
/// same role write the same record. All lines may stay empty, the NIP too: where all are, nobody
/// is set for the role any more. Refused: a role the lab does not have.
struct UpdateSignatory
{
    Signatory signatory; ///< The id is ignored: it follows from lab and role.
    const char *label = QT_TRANSLATE_NOOP("Command", "change signatory");

    Result<> execute(Store &store) const;
};

/// Sets several, by the same rules, as one change.
struct WriteSignatories
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "change signatories");

    std::vector<Signatory> signatories;

    Result<> execute(Store &store) const;
};

} // namespace core
