// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QPageLayout>
#include <QRectF>
#include <QSizeF>

namespace ui::print {

/// The page for a writer or printer: exact size, right way round, no margins (the layout keeps
/// its own). Never one of Qt's named folio sizes: theirs is 210 mm wide.
QPageLayout pageLayoutOf(core::reports::Paper paper, core::reports::Orientation orientation);

/// The whole sheet in layout units.
QSizeF sheetOf(core::reports::Paper paper, core::reports::Orientation orientation);

/// Where text may stand on a sheet, in layout units: 25 mm at the left, where it is bound, 20
/// right, 18 above and 16 below.
QRectF textAreaOf(const QSizeF &sheet);

} // namespace ui::print
