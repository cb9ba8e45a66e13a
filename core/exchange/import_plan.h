// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapped_table.h"
#include "core/store/store.h"

#include <QDate>
#include <QSet>

namespace core::exchange {

/// A row that cannot be taken, and why, in the user's language.
struct BadRow
{
    int line = 0; ///< Of the file where the record begins, or row of the sheet; 1-based.
    QString message = {};

    friend bool operator==(const BadRow &, const BadRow &) = default;
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
    int existing = 0; ///< Rows whose record is there already and stays as it is.
    int removed = 0;  ///< Rows whose record was removed in the lab.
    std::vector<BadRow> bad = {};

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
