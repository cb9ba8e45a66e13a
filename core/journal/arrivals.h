// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entries.h"
#include "core/result.h"

namespace core::journal {

/// What another file brought: entries of other stations, behind those that were known.
struct Arrivals
{
    VersionVector was = {}; ///< The last sequences of the stations that brought news, before
    VersionVector got = {}; ///< and after; by their numbers in this file.
    std::vector<qint64> entries = {};
};

/// Takes the entries that \a theirs has and \a mine lacks; nothing is written if there are none.
/// Every chain is verified on the way in. Fault::Invalid if one station wrote both files apart, so
/// that its entries mean different things in them. Within a transaction; throws db::Error, corrupt
/// if the other journal is not whole.
Result<Arrivals> takeArrivals(db::Database &theirs, Entries &mine,
                              const schema::Catalogue &catalogue);

/// Takes the files that records of \a theirs name and \a mine lacks. What is not what its name
/// says is damage (db::Error).
void takeAttachments(db::Database &theirs, db::Database &mine);

} // namespace core::journal
