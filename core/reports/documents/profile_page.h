// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/documents/stationery.h"

namespace core::reports {

/// Adds the profile of \a idea as a page of its own, in the order of the ministry's report. Fields
/// that the public may not see are left out.
void addProfile(Report &report, const Stationery &stationery, const DocumentUnit &unit,
                const Idea &idea);

} // namespace core::reports
