// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_layout.h"

#include "ui/print/column_widths.h"
#include "ui/print/table_measures.h"

#include <algorithm>

using namespace core::reports;
using Kind = Column::Kind;

namespace ui::print {
namespace {

bool isNumeric(const Column &column)
{
    return column.kind == Kind::Number || column.kind == Kind::Ordinal;
}

Align alignOf(const Column &column)
{
    if (isNumeric(column))
        return Align::Right;
    return column.kind == Kind::Tick ? Align::Centre : Align::Left;
}

} // namespace

TableLayout::TableLayout(Canvas &canvas, const Table &table, core::Language language, qreal width,
                         qreal pageHeight, const Type &text)
    : m_canvas(canvas)
    , m_table(table)
    , m_language(language)
    , m_width(width)
    , m_pageHeight(pageHeight)
    , m_text(text)
{
    shareWidths();
}

void TableLayout::layOut(Flow &flow)
{
    if (m_table.columns.empty())
        return;
    m_first = flow.slices.size();
    layOutHead(flow);
    const auto &rows = m_table.rows;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].kind == Row::Kind::Total)
            keepCompany(flow, m_first, 2);
        else if (rows[i].kind == Row::Kind::Subtotal)
            keepCompany(flow, m_first, 1);
        layOutRow(flow, rows[i], i + 1 == rows.size());
    }
}

/// The last \a rows rows stay with what follows.
void TableLayout::keepCompany(Flow &flow, size_t first, int rows)
{
    for (auto i = flow.slices.size(); i > first && rows > 0; --i) {
        auto &slice = flow.slices[i - 1];
        slice.keepWithNext = true;
        if (slice.row)
            --rows;
    }
}

/// Numbers never wrap and heads never break within a word; what is left goes by weight.
void TableLayout::shareWidths()
{
    const auto needed = neededWidths();
    std::vector<WidthWish> wishes;
    for (size_t i = 0; i < needed.size(); ++i)
        wishes.push_back({m_table.columns[i].weight, needed[i]});
    qreal left = 0;
    for (const auto width : columnWidths(wishes, m_width)) {
        m_columns.push_back({left, width});
        left += width;
    }
}

std::vector<qreal> TableLayout::neededWidths() const
{
    std::vector<qreal> needed;
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        const auto &column = m_table.columns[i];
        auto width = m_canvas.typesetter().widestWord(column.title, strong());
        if (column.kind == Kind::Signature)
            width = std::max(width, mm(42));
        for (const auto &row : m_table.rows)
            if (i < row.cells.size() && row.kind != Row::Kind::Group)
                width = std::max(width, neededBy(row, column, row.cells[i]));
        needed.push_back(width + 2 * cellPaddingX + pt(0.5));
    }
    return needed;
}

/// Room for one cell: all of it where it never wraps, else its longest word, if that is a word.
qreal TableLayout::neededBy(const Row &row, const Column &column, const Cell &cell) const
{
    auto &typesetter = m_canvas.typesetter();
    if (isNumeric(column))
        return typesetter.width(cell.text, isSum(row) ? strong() : m_text);
    if (isSum(row)) // runs over the cells behind it
        return 0;
    if (column.kind == Kind::Fixed)
        return typesetter.width(cell.text, m_text);
    if (column.kind != Kind::Text)
        return 0;
    const auto &type = cell.strong ? strong() : m_text;
    const auto word =
        std::max(typesetter.widestWord(cell.text, type), typesetter.widestWord(cell.note, m_text));
    return word > m_width / 5 ? 0 : word;
}

Span TableLayout::inner(size_t column) const
{
    const auto &span = m_columns[column];
    return {span.left + cellPaddingX, std::max(pt(8), span.width - 2 * cellPaddingX)};
}

void TableLayout::layOutHead(Flow &flow)
{
    auto &typesetter = m_canvas.typesetter();
    qsizetype count = 1;
    for (size_t i = 0; i < m_columns.size(); ++i)
        count = std::max(
            count, typesetter.lines(m_table.columns[i].title, strong(), inner(i).width).size());
    const auto height = static_cast<qreal>(count) * leading() + 2 * mm(1.3);
    m_canvas.add(BoxItem{QRectF(0, 0, m_width, height), 0, Ink::Faint});
    m_canvas.rule({0, m_width}, 0, 1);
    m_canvas.rule({0, m_width}, height, 0.75);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto &column = m_table.columns[i];
        const auto span = inner(i);
        const auto lines = typesetter.lines(column.title, strong(), span.width).size();
        if (column.kind == Kind::Gantt && m_table.months)
            layOutMonths(m_columns[i], (height - leading()) / 2);
        else
            m_canvas.text(span, (height - static_cast<qreal>(lines) * leading()) / 2, column.title,
                          strong(), alignOf(column));
    }
    paintFrame(height);
    const RuleItem closing{QPointF(0, 0), QPointF(m_width, 0), pt(1)};
    m_head = static_cast<int>(flow.heads.size());
    flow.heads.push_back({height, m_canvas.take(), closing});
    Slice slice;
    slice.before = pt(8);
    slice.height = height;
    slice.onHalfLine = true;
    slice.keepWithNext = !m_table.rows.empty();
    slice.items = flow.heads.back().items;
    if (m_table.rows.empty())
        slice.items.push_back(moved(closing, QPointF(0, height)));
    flow.slices.push_back(std::move(slice));
}

TableLayout::CellLines TableLayout::linesOf(const Row &row, size_t column)
{
    CellLines lines;
    if (column >= row.cells.size() || m_table.columns[column].kind == Kind::Signature)
        return lines;
    const auto &cell = row.cells[column];
    const auto bold = cell.strong || row.kind != Row::Kind::Body;
    const auto &type = bold ? strong() : m_text;
    const auto width = spanOf(row, column);
    for (const auto &line : m_canvas.typesetter().lines(cell.text, type, width))
        lines.push_back({line, type});
    for (const auto &line : m_canvas.typesetter().lines(cell.note, m_text, width))
        lines.push_back({line, m_text, Ink::Soft});
    return lines;
}

/// How wide a cell's text may run: over the empty cells behind it in groups and sums.
qreal TableLayout::spanOf(const Row &row, size_t column) const
{
    if (row.kind == Row::Kind::Group)
        return m_width - inner(column).left - cellPaddingX;
    auto width = inner(column).width;
    if (!isSum(row) || isNumeric(m_table.columns[column]))
        return width;
    for (auto i = column + 1; i < m_columns.size(); ++i) {
        if (i < row.cells.size() && !row.cells[i].text.isEmpty())
            break;
        width += m_columns[i].width;
    }
    return width;
}

void TableLayout::layOutRow(Flow &flow, const Row &row, bool last)
{
    const auto group = row.kind == Row::Kind::Group;
    const auto columns = group ? std::min<size_t>(1, row.cells.size()) : m_columns.size();
    std::vector<CellLines> cells;
    size_t count = 1;
    for (size_t i = 0; i < columns; ++i) {
        cells.push_back(linesOf(row, i));
        count = std::max(count, cells.back().size());
    }
    const auto top = group ? paddingY() + pt(3) : paddingY();
    const auto height =
        std::max(mm(row.minimumMm), top + static_cast<qreal>(count) * leading() + paddingY());
    if (row.kind == Row::Kind::Body && height > m_pageHeight / 3 && count > 4) {
        splitRow(flow, row, cells, count, last);
        return;
    }
    if (row.kind == Row::Kind::Total)
        m_canvas.rule({0, m_width}, 0, 0.75);
    paintLines(cells, 0, count, top);
    if (!group)
        paintMarks(row, height);
    closeRow(height, last, row.kind == Row::Kind::Total);
    addSlice(flow, row, height);
}

/// A row as high as a third of a page: a slice for each line, two of them together at the ends.
void TableLayout::splitRow(Flow &flow, const Row &row, const std::vector<CellLines> &cells,
                           size_t count, bool last)
{
    for (size_t from = 0; from < count;) {
        const auto ends = from == 0 || count - from <= 3;
        const auto to = std::min(count, from + (ends ? (count - from <= 3 ? count - from : 2) : 1));
        const auto top = from == 0 ? paddingY() : 0;
        auto height = top + static_cast<qreal>(to - from) * leading();
        paintLines(cells, from, to, top);
        if (from == 0)
            paintMarks(row, height);
        if (to == count) {
            height += paddingY();
            closeRow(height, last, false);
        } else {
            paintFrame(height);
        }
        addSlice(flow, row, height);
        from = to;
    }
}

void TableLayout::addSlice(Flow &flow, const Row &row, qreal height)
{
    Slice slice;
    slice.height = height;
    slice.head = m_head;
    slice.row = row.kind == Row::Kind::Body;
    slice.keepWithNext = row.kind == Row::Kind::Group;
    slice.items = m_canvas.take();
    flow.slices.push_back(std::move(slice));
}

void TableLayout::paintLines(const std::vector<CellLines> &cells, size_t from, size_t to, qreal top)
{
    for (size_t column = 0; column < cells.size(); ++column)
        for (auto i = from; i < std::min(to, cells[column].size()); ++i)
            m_canvas.line(inner(column), top + static_cast<qreal>(i - from) * leading(),
                          cells[column][i].text, cells[column][i].type,
                          cells.size() == 1 ? Align::Left : alignOf(m_table.columns[column]),
                          cells[column][i].ink);
}

void TableLayout::closeRow(qreal height, bool last, bool total)
{
    m_canvas.rule({0, m_width}, height, last || total ? 1 : 0.35,
                  last || total ? Ink::Black : Ink::Rule);
    paintFrame(height);
}

} // namespace ui::print
