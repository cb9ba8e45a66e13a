// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <map>

namespace core::journal {

/// Where a station's chain ends, kept apart from the chain (table `figure`): entries that are cut
/// off at its end are missed.
struct EntryMark
{
    qint64 sequence = 0;
    qint64 hash = 0; ///< The first eight bytes of the entry's hash, lowest first.

    friend bool operator==(const EntryMark &, const EntryMark &) = default;
};

EntryMark markOf(qint64 sequence, const QByteArray &hash);

void writeMark(db::Database &database, qint64 station, const EntryMark &mark);

/// By the station's number in this file.
std::map<qint64, EntryMark> readMarks(db::Database &database);

} // namespace core::journal
