// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entries.h"
#include "core/journal/row_key.h"
#include "core/schema/catalogue.h"

namespace core::journal {

/// Two people wrote the same without knowing of each other, and nobody has chosen yet.
struct Conflict
{
    RowKey row;
    int cell = 0;    ///< First column of the cell; 0: the other one removed the row.
    EntryInfo other; ///< Who wrote what does not show.
    std::vector<std::pair<int, db::Value>> values = {}; ///< What was written: column and value.
    EntryInfo shown = {}; ///< Who wrote what shows; without an id where that cannot be told.
    std::vector<std::pair<int, db::Value>> shownValues = {};

    bool isRemoval() const { return cell == 0; }
};

/// All conflicts of the file, row by row.
std::vector<Conflict> conflicts(db::Database &database, const Entries &entries,
                                const schema::Catalogue &catalogue);

/// How many there are, a cell or a removal each.
int conflictCount(db::Database &database);

/// What chooses the value that shows: it is written again.
Op keeping(const Conflict &conflict);

/// What chooses the other value. Not for a removal.
Op taking(const Conflict &conflict);

} // namespace core::journal
