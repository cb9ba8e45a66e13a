// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

namespace core::journal {

/// What does not fit in a journal.
struct AuditFindings
{
    qint64 alteredEntry = 0;   ///< The first whose hash does not follow from it; 0 if all fit.
    qint64 lastEntry = 0;      ///< Behind it entries are missing that were written; 0 if none are.
    bool isIndexWrong = false; ///< `touch` is not what follows from the entries.
    bool isInForceWrong = false; ///< `active` is not what follows from the entries.

    friend bool operator==(const AuditFindings &, const AuditFindings &) = default;
};

/// Reads the whole journal of \a database once: the chain of each station, whether it ends where it
/// was written last, and all that is derived from the entries. Throws db::Error.
AuditFindings audit(db::Database &database);

} // namespace core::journal
