// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/fold.h"

#include <set>

namespace core::journal {

/// Brings tables, conflicts and revived rows in line with the entries in force: the only way tables
/// change but by commands. Within a transaction; throws db::Error.
class Settle
{
public:
    Settle(db::Database &database, const schema::Catalogue &catalogue, const Entries &entries)
        : m_database(database)
        , m_catalogue(catalogue)
        , m_fold(database, catalogue, entries)
    {}

    /// Settles \a rows, and what follows for the rows they refer to. Returns all rows looked at.
    std::set<RowKey> settle(std::set<RowKey> rows);

private:
    void fold(const RowKey &key);
    void holdUpParents();
    bool isReferredToFromOutside(const RowKey &key);
    bool stands(const RowKey &key);
    void show(const RowKey &key);
    void writeTables();
    void writeConflicts();
    void writeRevived();

    db::Database &m_database;
    const schema::Catalogue &m_catalogue;
    Fold m_fold;
    std::map<RowKey, FoldedRow> m_rows;
    std::set<RowKey> m_visible;
    std::vector<RowKey> m_shown; ///< Visible rows whose references are still to be followed.
};

/// Rows that are only there because others refer to them.
std::vector<RowKey> revivedRows(db::Database &database);

} // namespace core::journal
