// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QCustomPlot's header still says foreach, which this program does without (QT_NO_FOREACH).
// NOLINTNEXTLINE(bugprone-macro-parentheses): a declaration cannot stand in parentheses
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
