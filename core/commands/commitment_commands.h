// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

/// Notes which units have signed the Komitmen Berinovasi, or takes the signature back. A unit that
/// has signed keeps the date it has.
struct SetCommitment
{
    std::vector<OpdId> opds;
    bool committed = true;
    QDate signedOn = {}; ///< Local date of the signature; may be unknown.
    const char *label = committed ? QT_TRANSLATE_NOOP("Command", "sign commitment")
                                  : QT_TRANSLATE_NOOP("Command", "take signature back");

    Result<> execute(Store &store) const;
};

/// Corrects the date of a signature.
struct SetCommitmentDate
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "date of signature");

    OpdId opd;
    QDate signedOn;

    Result<> execute(Store &store) const;
};

/// Sets how many ideas units promise, 0 to 1000; empty: as many as the lab asks of everybody.
struct SetQuota
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "set quota");

    std::vector<OpdId> opds;
    std::optional<int> quota;

    Result<> execute(Store &store) const;
};

} // namespace core
