// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entries.h"
#include "core/schema/catalogue.h"

namespace core::journal {

/// Works out what a row is from the entries that touched it, and from nothing else
/// (ARCHITECTURE.md, "What a row is").
class Fold
{
public:
    Fold(db::Database &database, const schema::Catalogue &catalogue, const Entries &entries)
        : m_database(database)
        , m_catalogue(catalogue)
        , m_entries(entries)
    {}

    /// All columns of the row, the key first; empty if the row is not there.
    std::optional<std::vector<db::Value>> row(int table, qint64 row);

private:
    struct Write
    {
        qint64 entry = 0;
        qint64 counter = 0;
        bool isActive = true;
        Op op = {};
    };

    std::vector<Write> writesTo(int table, qint64 row);
    Op opAt(const Write &write, qint64 at);
    bool isAlive(const std::vector<Write> &writes) const;
    const Write *winner(const std::vector<Write> &writes, const std::vector<int> &cellOf,
                        int cell) const;

    db::Database &m_database;
    const schema::Catalogue &m_catalogue;
    const Entries &m_entries;
    qint64 m_cachedEntry = 0; ///< Rows of one import are folded one after the other.
    QByteArray m_cachedOps;
};

} // namespace core::journal
