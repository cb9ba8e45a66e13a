// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace core {

/// Makes a lab with all shipped lists and texts (defaults.md); they belong to the lab from then on.
struct CreateLab
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "create lab");

    NewLab lab;

    Result<LabId> execute(Store &store) const;
};

} // namespace core
