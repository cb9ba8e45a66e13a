// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/chart.h"
#include "core/result.h"
#include "ui/print/laid_out_report.h"

#include <QPainter>
#include <QRectF>

#include <functional>

namespace ui::print {

/// Paints a chart into an area: so many bars from the first one on, all of them for -1. The
/// painter's unit is a point (1/72 inch) there, and its font the family of the documents at 8
/// points. The last argument asks for patterns instead of colours. See ui/charts/chart_painter.h.
using ChartPainter = std::function<void(QPainter &, const QRectF &, const core::reports::Chart &,
                                        int first, int count, bool blackAndWhite)>;

/// How a report is put on paper.
struct PrintOptions
{
    bool blackAndWhite = false;   ///< Patterns for the stages, no colours.
    ChartPainter paintChart = {}; ///< From ui/charts; without it charts stay empty.
};

/// Paints page \a index (from 0) of \a report so that its sheet fills \a target: all of a printer's
/// page, a pixmap of a preview.
void paintPage(QPainter &painter, const QRectF &target, const LaidOutReport &report, size_t index,
               const PrintOptions &options = {});

class PicturePainter;

/// The same for many pages: pictures that \a pictures has read are not read again.
void paintPage(QPainter &painter, const QRectF &target, const LaidOutReport &report, size_t index,
               const PrintOptions &options, PicturePainter &pictures);

/// Writes \a report as PDF and returns its number of pages. The file appears when it is complete;
/// a failure leaves what was there before.
core::Result<int> writePdf(const LaidOutReport &report, const QString &path,
                           const PrintOptions &options = {});

} // namespace ui::print
