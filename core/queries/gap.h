// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Something that is still missing at a stage: a counted line of its checklist that leads to the
/// rows it is about. It informs and never blocks.
struct Gap
{
    QString id = {};   ///< Stable, for filters: "units-without-ideas".
    int count = 0;     ///< How many records lack it; 0 when done.
    QString text = {}; ///< In the user's language, for example "units without ideas".
    bool done = false; ///< Nothing is missing here; \a text then says what is complete.

    friend bool operator==(const Gap &, const Gap &) = default;
};

} // namespace core
