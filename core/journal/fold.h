// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entries.h"
#include "core/journal/row_key.h"
#include "core/schema/catalogue.h"

namespace core::journal {

/// A write that lost against another that did not know it.
struct Lost
{
    int cell = 0; ///< First column of the cell; 0: a removal that lost.
    qint64 entry = 0;

    friend auto operator<=>(const Lost &, const Lost &) = default;
};

/// What a row is, given the entries in force.
struct FoldedRow
{
    bool hasBase = false; ///< Some entry made it, in force or not: there are values.
    bool isAlive = false;
    std::vector<db::Value> values = {}; ///< All columns, the key first.
    std::vector<Lost> lost = {};
};

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

    FoldedRow row(const RowKey &key);

private:
    struct Write
    {
        qint64 entry = 0;
        qint64 counter = 0;
        bool isActive = true;
        Op op = {};
    };

    /// What a write says of one cell.
    struct Candidate
    {
        const Write *write = nullptr;
        std::vector<db::Value> values = {}; ///< Of the columns of the cell.
        int rank = 0; ///< An edit before an inserted value before an inserted blank.
    };

    std::vector<Write> writesTo(const RowKey &key);
    Op opAt(const Write &write, qint64 at);
    bool isAlive(const std::vector<Write> &writes) const;
    void addLostRemovals(const std::vector<Write> &writes, FoldedRow &folded) const;
    void foldCell(const std::vector<Write> &writes, const std::vector<int> &columns,
                  FoldedRow &folded) const;
    std::vector<Candidate> candidates(const std::vector<Write> &writes,
                                      const std::vector<int> &columns,
                                      const std::vector<db::Value> &defaults, bool isActive) const;
    bool isReplaced(const Candidate &one, const std::vector<Candidate> &all) const;
    bool isSeenInItsTwin(const Candidate &one, const std::vector<Candidate> &standing,
                         const std::vector<Candidate> &all) const;

    db::Database &m_database;
    const schema::Catalogue &m_catalogue;
    const Entries &m_entries;
    qint64 m_cachedEntry = 0; ///< Rows of one import are folded one after the other.
    QByteArray m_cachedOps;
};

} // namespace core::journal
