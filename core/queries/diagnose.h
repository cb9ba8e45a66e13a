// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/gap.h"
#include "core/store/store.h"

namespace core {

/// One idea in the grid of Diagnose.
struct DiagnoseRow
{
    IdeaId id;
    OpdId opd = OpdId(0);
    QString number = {};
    QString unit = {}; ///< Abbreviation, or the name where there is none.
    QString unitName = {};
    QString name = {};
    QString expansion = {};
    QString problem = {};
    QString status = {}; ///< Code of idea_status.
    QString proposers = {};
    QString kind = {};   ///< Code of innovation_kind.
    bool merged = false; ///< Into another one: does not count.

    friend bool operator==(const DiagnoseRow &, const DiagnoseRow &) = default;
};

/// All ideas of \a lab by number: the order in which they were caught.
std::vector<DiagnoseRow> diagnoseRows(const Store &store, LabId lab);

/// A unit with its ideas, for "units without ideas first".
struct UnitIdeas
{
    OpdId id;
    QString name = {};
    QString abbreviation = {};
    QString kind = {};  ///< Label of the kind.
    int ideas = 0;      ///< Not merged away.
    int asked = 0;      ///< Its quota, or the lab's.
    QString names = {}; ///< The names of its ideas, one after another.

    friend bool operator==(const UnitIdeas &, const UnitIdeas &) = default;
};

/// The units of \a lab, those with the fewest ideas first, then by name.
std::vector<UnitIdeas> unitIdeas(const Store &store, LabId lab);

/// Ids of the gaps of this stage.
namespace gaps {
inline const QString unitsWithoutIdeas = QStringLiteral("units-without-ideas");
inline const QString ideasWithoutProblem = QStringLiteral("ideas-without-problem");
inline const QString ideasWithoutName = QStringLiteral("ideas-without-name");
inline const QString ideasWithoutKind = QStringLiteral("ideas-without-kind");
inline const QString ideasWithoutProposer = QStringLiteral("ideas-without-proposer");
} // namespace gaps

/// What is missing at Diagnose, worked out from its rows.
std::vector<Gap> diagnoseGaps(const std::vector<DiagnoseRow> &ideas,
                              const std::vector<UnitIdeas> &units);

/// Whether \a row is one of those that the gap called \a id is about.
bool isInGap(const DiagnoseRow &row, const QString &id);

} // namespace core
