// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listed_unit.h"
#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

/// What became of a list of units.
struct Registration
{
    std::vector<OpdId> added = {};
    QStringList existing = {};       ///< Names that were there already, or twice in the list.
    QStringList newKinds = {};       ///< Kinds that the lab did not have; now in its list.
    QStringList unknownParents = {}; ///< Parents that are nowhere; the unit has none then.
};

/// Registers many units from a list that was pasted or imported. Units whose name the lab has are
/// left as they are, so that the same list twice adds nothing. A kind that is unknown becomes a
/// new entry of the list of kinds; without one it is told from the name (defaults.md 1).
struct RegisterUnits
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "register units");

    LabId lab;
    std::vector<ListedUnit> units;

    Result<Registration> execute(Store &store) const;
};

} // namespace core
