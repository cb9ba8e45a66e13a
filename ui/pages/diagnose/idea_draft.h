// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/opd.h"

#include <QString>

#include <optional>

namespace ui {

/// What was typed into the empty last row and is no idea yet.
struct IdeaDraft
{
    std::optional<core::OpdId> opd = {}; ///< None while \c unit names none, or nothing was typed.
    QString unit = {};
    QString name = {};
    QString problem = {};

    bool isEmpty() const { return name.isEmpty() && problem.isEmpty(); }
};

} // namespace ui
