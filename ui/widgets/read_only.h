// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QWidget;

namespace ui {

/// Makes all that can be typed, chosen or pressed in \a part read-only, with \a reason as tooltip:
/// texts can still be read and copied. A FilterBar and what opens or copies stays as it is.
void makeReadOnly(QWidget *part, const QString &reason);

/// Switches \a action off for good, with \a reason as tooltip.
void makeReadOnly(QAction *action, const QString &reason);

} // namespace ui
