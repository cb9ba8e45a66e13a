// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"
#include "core/result.h"

#include <QCoreApplication>

namespace core {

/// Writes what an import plan worked out: one entry of the journal, one undo step.
struct ApplyImport
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "import table");

    const exchange::ImportPlan &plan;

    Result<> execute(Store &store) const;
};

} // namespace core
