// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_blocks.h"
#include "ui/print/flow.h"
#include "ui/print/page.h"

#include <QRectF>

#include <vector>

namespace ui::print {

/// A page filled with slices, before its running lines are written.
struct FilledPage
{
    Page page;
    core::reports::RunningLines running;
    bool bare = false; ///< Without running lines: the cover.
};

/// Cuts a flow into pages. Slices that keep together move to the next page together; table heads
/// are repeated; each page but the first leaves room for the running head.
class Paginator
{
public:
    /// \a area is where text may stand; \a headOnFirstPage is false below a letterhead.
    Paginator(const Flow &flow, const QRectF &area, const core::reports::RunningLines &running,
              bool headOnFirstPage);

    /// The slices from \a first on.
    std::vector<FilledPage> pages(size_t first = 0);

private:
    void placeChunk(size_t first, size_t last);
    void place(const Slice &slice, qreal before);
    void placeColumns(const Slice &slice, qreal before);
    void placeColumnLines(const ColumnText &text, qsizetype from, qsizetype left, qsizetype count);
    void placeBars(const Slice &slice, qreal before);
    qreal beforeOf(const Slice &slice) const;
    qreal heightOf(size_t first, size_t last) const;
    void repeatHead(int head);
    void turnPage(const Slice &next);
    void newPage();
    bool hasHead() const;

    const Flow &m_flow;
    QRectF m_area;
    core::reports::RunningLines m_running;
    bool m_headOnFirstPage;
    std::vector<FilledPage> m_pages;
    qreal m_top = 0;
    qreal m_y = 0;
    bool m_empty = true;
    int m_head = -1; ///< The table that the last placed slice belongs to.
};

/// Height of the running head above the text, and of the gap above the foot, in layout units.
qreal runningHeadHeight();

} // namespace ui::print
