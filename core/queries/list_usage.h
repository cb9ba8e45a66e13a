// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QHash>

namespace core {

/// How many records of \a lab use each choice of \a list, by its code; codes nobody uses are left
/// out. Lists whose choices only help while typing (organiser_suggestion, step_template) are used
/// by nothing.
QHash<QString, int> listUsage(const Store &store, LabId lab, const QString &list);

} // namespace core
