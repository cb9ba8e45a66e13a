// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/journal/version_vector.h"

#include <set>

namespace core::journal {

/// What can be taken back and brought back in this file: a command or a merge. It belongs to the
/// file, so another person on another machine can go on taking back.
struct UndoStep
{
    qint64 n = 0;
    qint64 entry = 0;       ///< Of the command; 0 for a merge.
    qint64 undoneBy = 0;    ///< The entry that took the command back.
    VersionVector was = {}; ///< Of a merge: the last sequences of the stations that brought news,
    VersionVector got = {}; ///< before and after. Not empty only for a merge.

    bool isMerge() const { return !got.empty(); }
};

/// The table `undo_step`. Throws db::Error.
class UndoSteps
{
public:
    explicit UndoSteps(db::Database &database)
        : m_database(database)
    {}

    /// The newest that can be undone or redone, if any.
    std::optional<UndoStep> undoable() const;
    std::optional<UndoStep> redoable() const;

    /// Adds a step: what was undone before can no longer be redone.
    void add(const UndoStep &step);

    /// The stations whose entries came with merges that can still be taken back.
    std::set<qint64> mergedStations() const;

    void setUndone(const UndoStep &step, qint64 by);
    void setRedone(const UndoStep &step);
    void clear();

private:
    db::Database &m_database;
};

} // namespace core::journal
