// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paginator.h"

#include "ui/print/canvas.h"
#include "ui/print/units.h"

#include <algorithm>
#include <cmath>

namespace ui::print {
namespace {

constexpr auto slack = 1.0; // units lost in rounding must not cost a page
constexpr auto barPitch = mm(6);
constexpr auto chartFrame = mm(21); // title, legend and axis
constexpr auto barsPerPage = 40;
constexpr auto leastBars = 8; // fewer are not worth an axis of their own

/// How many of the lines \a from to \a to stand in the left column: half of them, but no paragraph
/// leaves its first line alone at the foot, if the right column can take it.
qsizetype leftLines(const QStringList &lines, qsizetype from, qsizetype to, qsizetype rows,
                    qsizetype room)
{
    auto left = rows;
    if (left > 1 && lines[from + left - 1].isEmpty())
        --left;
    else if (left > 2 && lines[from + left - 2].isEmpty())
        left -= 2;
    return to - from - left <= room + 1 && left > 0 ? left : rows;
}

/// What a slice needs at least: text and charts that go on over pages begin with a piece.
qreal leastHeight(const Slice &slice)
{
    if (slice.columns) {
        const auto rows = std::min<qsizetype>(3, (slice.columns->lines.size() + 1) / 2);
        return static_cast<qreal>(rows) * pt(slice.columns->type.leading);
    }
    if (slice.bars) {
        const auto bars = std::min<qsizetype>(leastBars, slice.bars->chart.categories.size());
        return chartFrame + barPitch * static_cast<qreal>(bars);
    }
    return slice.height;
}

} // namespace

qreal runningHeadHeight()
{
    return mm(10.5);
}

Paginator::Paginator(const Flow &flow, const QRectF &area,
                     const core::reports::RunningLines &running, bool headOnFirstPage)
    : m_flow(flow)
    , m_area(area)
    , m_running(running)
    , m_headOnFirstPage(headOnFirstPage)
{}

std::vector<FilledPage> Paginator::pages(size_t first)
{
    newPage();
    while (first < m_flow.slices.size()) {
        auto last = first;
        while (last + 1 < m_flow.slices.size() && m_flow.slices[last].keepWithNext &&
               !m_flow.slices[last + 1].breakBefore)
            ++last;
        placeChunk(first, last);
        first = last + 1;
    }
    return std::move(m_pages);
}

/// Slices \a first to \a last keep together, if a page can hold them.
void Paginator::placeChunk(size_t first, size_t last)
{
    const auto &leader = m_flow.slices[first];
    if (leader.running)
        m_running = *leader.running;
    if (!m_empty && (leader.breakBefore || m_pages.back().bare))
        turnPage(leader);
    else if (m_empty && leader.running)
        m_pages.back().running = m_running;
    const auto fits = [&] { return m_y + heightOf(first, last) <= m_area.bottom() + slack; };
    if (!m_empty && !fits())
        turnPage(leader);
    for (auto i = first; i <= last; ++i) {
        const auto &slice = m_flow.slices[i];
        if (slice.columns) {
            placeColumns(slice, beforeOf(slice));
            continue;
        }
        if (slice.bars) {
            placeBars(slice, beforeOf(slice));
            continue;
        }
        if (!m_empty && m_y + beforeOf(slice) + slice.height > m_area.bottom() + slack)
            turnPage(slice);
        if (m_empty && slice.head >= 0)
            repeatHead(slice.head);
        place(slice, beforeOf(slice));
    }
}

void Paginator::place(const Slice &slice, qreal before)
{
    m_y += before;
    auto &page = m_pages.back();
    for (const auto &item : slice.items)
        page.page.items.push_back(moved(item, QPointF(m_area.left(), m_y)));
    if (slice.bare)
        page.bare = true;
    m_y += slice.height;
    m_head = slice.head;
    m_empty = false;
}

void Paginator::placeColumns(const Slice &slice, qreal before)
{
    const auto &text = *slice.columns;
    const auto leading = pt(text.type.leading);
    const auto count = text.lines.size();
    for (qsizetype from = 0; from < count;) {
        const auto gap = from == 0 ? before : 0;
        const auto room = static_cast<qsizetype>((m_area.bottom() - m_y - gap + slack) / leading);
        const auto wanted = (count - from + 1) / 2;
        if (!m_empty && room < std::min<qsizetype>(wanted, 3)) {
            newPage();
            continue;
        }
        m_y += gap;
        const auto rows = std::clamp<qsizetype>(room, 1, wanted);
        const auto taken = std::min(count, from + 2 * rows);
        placeColumnLines(text, from, leftLines(text.lines, from, taken, rows, room), taken);
        from = taken;
    }
}

/// Lines \a from to \a to: so many at the left, the others at the right.
void Paginator::placeColumnLines(const ColumnText &text, qsizetype from, qsizetype left,
                                 qsizetype to)
{
    const auto leading = pt(text.type.leading);
    auto second = from + left;
    while (second < to && text.lines[second].isEmpty())
        ++second; // no column begins with a gap
    const auto column = [&](qreal x, qsizetype begin, qsizetype end) {
        for (auto i = begin; i < end; ++i) {
            const auto y = m_y + static_cast<qreal>(i - begin) * leading + baselineOf(text.type);
            if (!text.lines[i].isEmpty())
                m_pages.back().page.items.push_back(
                    TextItem{QPointF(m_area.left() + x, y), text.lines[i], text.type});
        }
    };
    column(0, from, from + left);
    column(text.second, second, to);
    m_y += static_cast<qreal>(std::max(left, to - second)) * leading;
    m_empty = false;
    m_head = -1;
}

/// As many bars as the page has room for, the others on pages to come.
void Paginator::placeBars(const Slice &slice, qreal before)
{
    const auto &chart = slice.bars->chart;
    const auto count = static_cast<int>(chart.categories.size());
    for (int from = 0; from < count;) {
        const auto gap = from == 0 ? before : 0;
        const auto room = static_cast<int>((m_area.bottom() - m_y - gap - chartFrame) / barPitch);
        const auto bars = std::min({room, barsPerPage, count - from});
        if (!m_empty && bars < std::min(leastBars, count - from)) {
            newPage();
            continue;
        }
        m_y += gap;
        const auto height = chartFrame + barPitch * bars;
        const QRectF area(m_area.left(), m_y, slice.bars->width, height);
        m_pages.back().page.items.push_back(ChartItem{area, chart, from, bars});
        m_y += height;
        m_empty = false;
        m_head = -1;
        from += std::max(bars, 1);
    }
}

/// The distance above \a slice here and now: none at the top, else up to the next half line.
qreal Paginator::beforeOf(const Slice &slice) const
{
    if (m_empty)
        return 0;
    if (!slice.onHalfLine)
        return slice.before;
    const auto grid = pt(7);
    const auto from = m_y + slice.before - m_top;
    return std::ceil((from - slack) / grid) * grid - from + slice.before;
}

qreal Paginator::heightOf(size_t first, size_t last) const
{
    qreal height = 0;
    for (auto i = first; i <= last; ++i) {
        const auto &slice = m_flow.slices[i];
        height += i == first ? beforeOf(slice) : slice.before + (slice.onHalfLine ? pt(7) : 0);
        height += leastHeight(slice);
    }
    return height;
}

void Paginator::repeatHead(int head)
{
    const auto &repeated = m_flow.heads[static_cast<size_t>(head)];
    for (const auto &item : repeated.items)
        m_pages.back().page.items.push_back(moved(item, QPointF(m_area.left(), m_y)));
    m_y += repeated.height;
    m_empty = false;
    m_head = head;
}

/// To the next page, which begins with \a next; a table that goes on there is ruled off here.
void Paginator::turnPage(const Slice &next)
{
    if (next.head >= 0 && next.head == m_head) {
        const auto &closing = m_flow.heads[static_cast<size_t>(next.head)].closing;
        m_pages.back().page.items.push_back(moved(closing, QPointF(m_area.left(), m_y)));
    }
    newPage();
}

void Paginator::newPage()
{
    m_pages.push_back({{}, m_running, false});
    m_top = m_area.top() + (hasHead() ? runningHeadHeight() : 0);
    m_y = m_top;
    m_empty = true;
}

bool Paginator::hasHead() const
{
    if (m_pages.size() == 1 && !m_headOnFirstPage)
        return false;
    return !m_running.head.isEmpty() || !m_running.headRight.isEmpty();
}

} // namespace ui::print
