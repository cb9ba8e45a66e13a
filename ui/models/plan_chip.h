// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/design.h"
#include "ui/widgets/status_chip.h"

namespace ui {

/// How wide a chip may be.
enum class ChipLength { Short, Full };

/// Where \a plan stands, as a chip: one word for lists, or the glossary's words.
StatusChip planChip(const core::PlanRow &plan, ChipLength length);

/// The name of an idea; a substitute for one that has none yet.
QString ideaTitle(const QString &name, const QString &problem);

} // namespace ui
