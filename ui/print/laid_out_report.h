// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "ui/print/page.h"

#include <QPageLayout>
#include <QSizeF>
#include <QString>

#include <vector>

namespace ui::print {

/// A report cut into sheets of paper: a value to be painted, written or looked at in a test.
struct LaidOutReport
{
    QString title;
    core::reports::Paper paper = core::reports::Paper::F4;
    core::reports::Orientation orientation = core::reports::Orientation::Portrait;
    std::vector<Page> pages;

    /// The whole sheet in layout units.
    QSizeF sheet() const;

    /// What a writer or printer needs to know about the paper.
    QPageLayout pageLayout() const;
};

/// Lays out \a report; the words of the layout itself (page x of y) come through the translator
/// that is installed. Needs a QGuiApplication, no window and no screen.
LaidOutReport layOut(const core::reports::Report &report);

/// Several documents one after the other, each counting its own pages; their paper and way round
/// are those of the first.
LaidOutReport layOut(const std::vector<core::reports::Report> &reports);

} // namespace ui::print
