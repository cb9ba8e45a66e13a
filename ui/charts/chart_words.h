// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/chart.h"

namespace ui::charts {

/// Bar \a bar in words, one figure per line: for tooltips and screen readers.
QString describeBar(const core::reports::Chart &chart, int bar, const QLocale &locale);

/// The whole chart in a sentence or two: how many bars, the longest.
QString describeChart(const core::reports::Chart &chart, const QLocale &locale);

/// The chart as tab-separated lines with a head, as spreadsheets paste them.
QString chartAsText(const core::reports::Chart &chart, const QLocale &locale);

} // namespace ui::charts
