// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

/// Adds a choice at the end of one of the lab's lists. Refused without a label or with the label
/// of another choice of the list.
struct AddListEntry
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "add choice to list");

    LabId lab;
    QString list;
    QString text;      ///< The label.
    QString like = {}; ///< Code of the entry it behaves like (counts as present, needs a reason
                       ///< ...); empty: it means nothing to the program.

    Result<ListEntryId> execute(Store &store) const;
};

/// Gives a choice another label, by the same rules; records that use it follow.
struct RenameListEntry
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "rename choice");

    ListEntryId entry;
    QString text;

    Result<> execute(Store &store) const;
};

/// Offers a choice no longer, or again; records that use it keep it. Refused for the last choice
/// of a list that is still offered.
struct SetListEntryHidden
{
    ListEntryId entry;
    bool hidden = true;
    const char *label = hidden ? QT_TRANSLATE_NOOP("Command", "hide choice")
                               : QT_TRANSLATE_NOOP("Command", "show choice");

    Result<> execute(Store &store) const;
};

/// Moves a choice by \a places, down if positive; it stops at the ends.
struct MoveListEntry
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "move choice");

    ListEntryId entry;
    int places = 1;

    Result<> execute(Store &store) const;
};

/// Removes a choice the lab added itself. Refused while records use it, and for shipped choices,
/// which the program's rules may refer to: those are hidden.
struct RemoveListEntry
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "remove choice");

    ListEntryId entry;

    Result<> execute(Store &store) const;
};

} // namespace core
