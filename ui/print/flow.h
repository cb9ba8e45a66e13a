// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_blocks.h"
#include "ui/print/page.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ui::print {

/// Text in two columns that may go on over pages; the paginator shares out its lines.
struct ColumnText
{
    QStringList lines;
    Type type = types::body;
    qreal second = 0; ///< Where the second column begins.
};

/// A chart whose bars may go on over pages; the paginator shares them out.
struct BarChart
{
    core::reports::Chart chart;
    qreal width = 0;
};

/// A piece of a document that is never split. Its items are measured from its top left corner.
struct Slice
{
    qreal before = 0; ///< Distance to the slice above; dropped at the top of a page.
    qreal height = 0;
    bool keepWithNext = false;
    bool onHalfLine = false; ///< Begins on the grid of half lines.
    bool row = false;        ///< A row of a table: two of them keep a signature company.
    int head = -1;           ///< The table head to repeat when a page begins with this slice.
    bool breakBefore = false;
    bool bare = false; ///< Has a page of its own without running lines.
    std::optional<core::reports::RunningLines> running = {}; ///< From its page on.
    std::optional<ColumnText> columns = {};
    std::optional<BarChart> bars = {};
    std::vector<Item> items = {};
};

/// What stands above the rows of a table on each page, and closes them below.
struct TableHead
{
    qreal height = 0;
    std::vector<Item> items;
    Item closing; ///< The rule under the last row of a page that the table goes on from.
};

/// A whole document, in order, before it is cut into pages.
struct Flow
{
    std::vector<Slice> slices;
    std::vector<TableHead> heads;
};

} // namespace ui::print
