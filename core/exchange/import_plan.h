// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapped_table.h"
#include "core/store/store.h"

#include <QDate>
#include <QSet>

#include <algorithm>

namespace core::exchange {

/// A row that cannot be taken, and why, in the user's language.
struct BadRow
{
    int line = 0; ///< Of the file where the record begins, or row of the sheet; 1-based.
    QString message = {};

    friend bool operator==(const BadRow &, const BadRow &) = default;
};

/// What becomes of a row that can be taken.
enum class RowFate {
    New,
    Changed,
    Existing, ///< Its record is there already and stays as it is.
    Removed,  ///< Its record was removed in the lab: it does not return.
};

/// A row that can be taken, by the words that tell it apart.
struct PlannedRow
{
    int line = 0;       ///< As in BadRow.
    QString owner = {}; ///< Parent of a unit, unit of an idea, innovation of a step; as written.
    QString name = {};  ///< Name of the unit or the idea, activity of the step.
    RowFate fate = RowFate::New;

    friend bool operator==(const PlannedRow &, const PlannedRow &) = default;
};

/// How a table is taken into a lab.
struct ImportOptions
{
    LabId lab = LabId(0);
    bool update = false; ///< Write the cells that are not empty into records that exist.
    QDate today = {};    ///< Date of the status of new ideas.
    /// Identities (see identity functions) of records that were removed in the lab: they do not
    /// return.
    QSet<QString> removed = {};
};

/// What a table would do to a lab, worked out without writing anything.
struct ImportPlan
{
    std::vector<Opd> newOpds = {}, changedOpds = {};
    std::vector<Idea> newIdeas = {}, changedIdeas = {};
    std::vector<Step> newSteps = {}, changedSteps = {};
    std::vector<ListEntry> newEntries = {}; ///< Kinds that the lab's lists did not have.
    std::vector<PlannedRow> rows = {};      ///< In the order of the table.
    std::vector<BadRow> bad = {};

    /// How many rows have this fate.
    int count(RowFate fate) const
    {
        return static_cast<int>(std::ranges::count(rows, fate, &PlannedRow::fate));
    }

    int added() const
    {
        return static_cast<int>(newOpds.size() + newIdeas.size() + newSteps.size());
    }
    int changed() const
    {
        return static_cast<int>(changedOpds.size() + changedIdeas.size() + changedSteps.size());
    }
};

/// Works out what \a table would do. Records are told apart by unit name, (unit, idea name) and
/// (unit, innovation, activity, start), compared without case and repeated blanks.
ImportPlan planImport(const Store &store, const MappedTable &table, const ImportOptions &options);

/// The identities by which imported records are compared.
QString opdIdentity(const QString &name);
QString ideaIdentity(OpdId opd, const QString &name);
QString stepIdentity(IdeaId idea, const QString &activity, QDate start);

} // namespace core::exchange
