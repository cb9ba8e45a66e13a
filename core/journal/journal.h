// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/recorder.h"
#include "core/journal/arrivals.h"
#include "core/journal/entries.h"
#include "core/journal/row_key.h"
#include "core/journal/undo_steps.h"
#include "core/schema/catalogue.h"

#include <set>

namespace core::journal {

/// What a merge did.
struct Merged
{
    /// Rows of one table, by what became of them.
    struct Counts
    {
        int added = 0;
        int changed = 0;
        int removed = 0;
        friend bool operator==(const Counts &, const Counts &) = default;
    };

    qint64 entries = 0;                ///< 0: everything was here already, nothing was written.
    std::map<int, Counts> tables = {}; ///< By table number; those without news are left out.
    QStringList stations = {};         ///< Where it was written: names of laptops.
    EntryInfo newest = {};             ///< The last of what came in, by the order of writing.
    int conflicts = 0;                 ///< Cells and removals that lost, in all of the file now.
    std::set<RowKey> rows = {};        ///< All rows that were looked at.
};

/// The journal of an open file: one entry a command, undo by withdrawing entries, tables settled
/// from the entries in force (ARCHITECTURE.md, "Journal"). Each member runs within the caller's
/// transaction and throws db::Error.
class Journal
{
public:
    Journal(db::Database &database, Entries entries)
        : m_database(database)
        , m_catalogue(database)
        , m_entries(std::move(entries))
        , m_steps(database)
    {}

    Entries &entries() { return m_entries; }
    const Entries &entries() const { return m_entries; }
    const schema::Catalogue &catalogue() const { return m_catalogue; }

    /// Writes what \a recorder saw as one entry and one undo step. Returns the rows it touched;
    /// none if nothing changed, and then nothing is written.
    std::set<RowKey> commit(db::Recorder &recorder, const QString &label, const QString &author);

    /// Writes \a ops as one entry and one undo step, and what follows from them into the tables:
    /// for what no table can tell, such as the same value again. Returns the rows it touched.
    std::set<RowKey> write(std::vector<Op> ops, const QString &label, const QString &author);

    /// The newest step that can be undone or redone, if any; a merge is told with entry number 0.
    std::optional<EntryInfo> undoable() const;
    std::optional<EntryInfo> redoable() const;

    /// Takes the newest step back, or brings it back. Returns the rows it touched.
    std::set<RowKey> undo(const QString &author);
    std::set<RowKey> redo(const QString &author);

    /// Forgets all undo steps: what has happened so far stays.
    void clearSteps() { m_steps.clear(); }

    /// Takes in what \a theirs has and this file lacks: one undo step, no entry. Errors as
    /// takeArrivals().
    Result<Merged> merge(db::Database &theirs);

    /// Keys of the rows of \a table that were removed and are not there now; a row whose making was
    /// undone is not among them.
    std::vector<qint64> removedRows(schema::Table table) const;

    /// The values of a removed row as they were last; empty if the journal does not tell.
    std::vector<std::pair<std::string, db::Value>> lastValues(schema::Table table,
                                                              qint64 row) const;

    /// Tables whose rows are not what was last written there by a command: damage, or an edit made
    /// behind Lumbung's back.
    std::vector<std::string> tablesWithWrongDigest() const;

private:
    /// What settling did.
    struct Settled
    {
        std::set<RowKey> rows = {};              ///< All that were looked at.
        std::vector<db::RowChange> changes = {}; ///< Of the tables.
    };

    std::vector<Op> toOps(std::vector<db::RowChange> changes) const;
    void addDigests(const db::Recorder &recorder);
    void confirmRevived(std::vector<Op> &ops);
    std::set<RowKey> inConflict(const std::set<RowKey> &rows) const;
    std::set<RowKey> rowsOfEntries(const std::vector<qint64> &entries) const;
    std::set<RowKey> withdraw(qint64 entry, const EntryInfo &step, const QString &author,
                              qint64 &by);
    Settled settleArrived(const std::vector<qint64> &entries);
    std::set<RowKey> takeApart(const UndoStep &merge);
    std::set<RowKey> bringTogether(const UndoStep &merge);
    Settled settle(std::set<RowKey> rows);
    EntryInfo infoOf(const UndoStep &step) const;
    quint64 digestOf(int table) const;

    db::Database &m_database;
    schema::Catalogue m_catalogue;
    Entries m_entries;
    UndoSteps m_steps;
};

} // namespace core::journal
