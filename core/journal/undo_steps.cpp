// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/undo_steps.h"

#include "core/db/error.h"

namespace core::journal {

static VersionVector vectorOf(const QByteArray &bytes)
{
    auto vector = toVersionVector(bytes);
    if (!vector)
        db::throwCorrupt("what a merge brought is not readable");
    return *std::move(vector);
}

static UndoStep toStep(const db::Row &row)
{
    UndoStep step{.n = row.get<qint64>(0),
                  .entry = row.get<qint64>(1),
                  .undoneBy = row.get<qint64>(2),
                  .was = vectorOf(row.get<QByteArray>(3)),
                  .got = vectorOf(row.get<QByteArray>(4))};
    const bool isWhole =
        step.was.size() == step.got.size() &&
        std::ranges::all_of(step.got, [&step](const auto &got) {
            const auto was = step.was.find(got.first);
            return was != step.was.end() && was->second >= 0 && was->second < got.second;
        });
    if (!isWhole)
        db::throwCorrupt("what a merge brought is not readable");
    return step;
}

/// Files of the first schema, which are not brought further while they are only read.
static bool knowsMerging(db::Database &database)
{
    return database.pragma("user_version") >= 2;
}

std::optional<UndoStep> UndoSteps::undoable() const
{
    if (!knowsMerging(m_database))
        return std::nullopt;
    return m_database.row("SELECT n, entry, undone_by, was, got FROM undo_step"
                          " WHERE undone_by IS NULL ORDER BY n DESC LIMIT 1",
                          toStep);
}

std::optional<UndoStep> UndoSteps::redoable() const
{
    if (!knowsMerging(m_database))
        return std::nullopt;
    return m_database.row("SELECT n, entry, undone_by, was, got FROM undo_step"
                          " WHERE undone_by IS NOT NULL ORDER BY n LIMIT 1",
                          toStep);
}

void UndoSteps::add(const UndoStep &step)
{
    m_database.run("DELETE FROM undo_step WHERE undone_by IS NOT NULL");
    m_database.run("DELETE FROM parked_entry");
    const auto bytes = [&step](const VersionVector &vector) {
        return step.isMerge() ? std::optional(toBytes(vector)) : std::nullopt;
    };
    m_database.run("INSERT INTO undo_step (entry, was, got) VALUES (?, ?, ?)", step.entry,
                   bytes(step.was), bytes(step.got));
}

std::set<qint64> UndoSteps::mergedStations() const
{
    std::set<qint64> stations;
    if (!knowsMerging(m_database))
        return stations;
    for (const auto &got :
         m_database.rows("SELECT got FROM undo_step WHERE got IS NOT NULL",
                         [](const db::Row &row) { return vectorOf(row.get<QByteArray>(0)); })) {
        for (const auto &[station, sequence] : got)
            stations.insert(station);
    }
    return stations;
}

void UndoSteps::setUndone(const UndoStep &step, qint64 by)
{
    m_database.run("UPDATE undo_step SET undone_by = ? WHERE n = ?", by, step.n);
}

void UndoSteps::setRedone(const UndoStep &step)
{
    m_database.run("UPDATE undo_step SET undone_by = NULL WHERE n = ?", step.n);
}

void UndoSteps::clear()
{
    m_database.run("DELETE FROM undo_step");
    m_database.run("DELETE FROM parked_entry");
}

} // namespace core::journal
