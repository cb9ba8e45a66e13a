// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDate>

namespace core {

/// A block pasted, filled or cleared in the grid of ideas: one change. New ideas get the next
/// numbers. Refused as a whole if one of them is refused.
struct WriteIdeas
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "change ideas");

    std::vector<Idea> changed;
    std::vector<Idea> added; ///< Ids and numbers are ignored.
    QDate today;

    Result<> execute(Store &store) const;
};

} // namespace core
