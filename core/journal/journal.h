// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entries.h"
#include "core/schema/catalogue.h"

#include <set>

namespace core::journal {

/// A row of a journaled table.
struct RowKey
{
    int table = 0;
    qint64 row = 0;
    friend auto operator<=>(const RowKey &, const RowKey &) = default;
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
    {}

    Entries &entries() { return m_entries; }
    const Entries &entries() const { return m_entries; }

    /// Writes what \a recorder saw as one entry and one undo step. Returns the rows it touched;
    /// none if nothing changed, and then nothing is written.
    std::set<RowKey> commit(db::Recorder &recorder, const QString &label, const QString &author);

    /// The newest step that can be undone or redone, if any.
    std::optional<EntryInfo> undoable() const;
    std::optional<EntryInfo> redoable() const;

    /// Takes the newest step back, or brings it back. Returns the rows it touched.
    std::set<RowKey> undo(const QString &author);
    std::set<RowKey> redo(const QString &author);

    /// Forgets all undo steps: what has happened so far stays.
    void clearSteps();

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
    std::vector<Op> toOps(std::vector<db::RowChange> changes) const;
    void addDigests(const db::Recorder &recorder);
    std::set<RowKey> withdraw(qint64 entry, const QString &label, const QString &author,
                              qint64 &by);
    void settle(const std::set<RowKey> &rows);
    quint64 digestOf(int table) const;

    db::Database &m_database;
    schema::Catalogue m_catalogue;
    Entries m_entries;
};

} // namespace core::journal
