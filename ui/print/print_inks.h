// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"

#include <QColor>

namespace ui::print {

/// The colour of \a ink on white paper; in black and white the stages are greys, deeper the
/// further along they are.
QColor colourOf(Ink ink, bool blackAndWhite = false);

} // namespace ui::print
