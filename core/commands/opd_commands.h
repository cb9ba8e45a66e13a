// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

/// Registers a unit. Its kind is recognised from the name if none is given (defaults.md 1), and
/// its head's title follows from the kind. Refused if the lab has a unit of that name.
struct AddOpd
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "add unit");

    Opd opd; ///< The id is ignored: it follows from lab and name where that is free.

    Result<OpdId> execute(Store &store) const;
};

/// Changes a unit. Refused without a name or with the name of another unit.
struct UpdateOpd
{
    Opd opd;
    const char *label = QT_TRANSLATE_NOOP("Command", "change unit");

    Result<> execute(Store &store) const;
};

/// Removes units and their people. Refused while one of them has ideas: those are postponed or
/// stopped with a reason, never erased.
struct RemoveOpds
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "remove unit");

    std::vector<OpdId> opds;

    Result<> execute(Store &store) const;
};

/// The unit of \a lab with this name, compared without case and repeated blanks.
std::optional<Opd> findOpd(const Store &store, LabId lab, const QString &name);

/// The entries of a list in their order, hidden ones too.
std::vector<ListEntry> listEntries(const Store &store, LabId lab, const QString &list);

} // namespace core
