// SPDX-License-Identifier: GPL-3.0-or-later
// Running text: titles, headings, paragraphs and lists.
#include "ui/print/flow_builder.h"
#include "ui/print/paginator.h"
#include "ui/print/units.h"

using namespace Qt::StringLiterals;
using namespace core::reports;

namespace ui::print {

FlowBuilder::FlowBuilder(Typesetter &typesetter, const Report &report, const QRectF &area)
    : m_typesetter(typesetter)
    , m_report(report)
    , m_area(area)
    , m_canvas(typesetter)
{}

Flow FlowBuilder::build()
{
    if (m_report.letterhead)
        letterhead(*m_report.letterhead);
    const auto &blocks = m_report.blocks;
    if (m_report.onOneSheet) {
        layOnOnePage(0, blocks.size());
        return std::move(m_flow);
    }
    const auto isBreak = [](const Block &block) {
        return std::holds_alternative<PageBreak>(block.content);
    };
    for (size_t first = 0, last = 0; first < blocks.size(); first = last) {
        last = first + 1;
        if (!std::holds_alternative<ProfileHead>(blocks[first].content)) {
            lay(first, last);
            continue;
        }
        while (last < blocks.size() && !isBreak(blocks[last]))
            ++last;
        layOnOnePage(first, last); // An innovation is shown on one page (labinov.md 2).
    }
    return std::move(m_flow);
}

void FlowBuilder::lay(size_t first, size_t last)
{
    for (auto i = first; i < last; ++i) {
        const auto &block = m_report.blocks[i];
        const auto before = m_flow.slices.size();
        std::visit(*this, block.content);
        if (block.keepWithNext && m_flow.slices.size() > before)
            m_flow.slices.back().keepWithNext = true;
    }
}

void FlowBuilder::layOnOnePage(size_t first, size_t last)
{
    const auto slices = m_flow.slices.size();
    const auto heads = m_flow.heads.size();
    const auto breaks = m_break;
    const auto running = m_running;
    const auto takeBack = [&] {
        m_flow.slices.resize(slices);
        m_flow.heads.resize(heads);
        m_break = breaks;
        m_running = running;
    };
    for (const auto &types : textTypes) {
        takeBack();
        if (layInType(first, last, types))
            return;
    }
    takeBack();
    layInType(first, last, textTypes[0]);
}

/// Whether the blocks stand on one page, in \a types.
bool FlowBuilder::layInType(size_t first, size_t last, const TextTypes &types)
{
    const auto isFirst = first == 0; // Then the letterhead stands above it.
    const auto from = isFirst ? 0 : m_flow.slices.size();
    m_types = types;
    lay(first, last);
    m_types = textTypes[0];
    Paginator paginator(m_flow, m_area, m_report.running, !isFirst || !m_report.letterhead);
    return paginator.pages(from).size() == 1;
}

Slice &FlowBuilder::finish(qreal before, qreal height, bool onHalfLine)
{
    Slice slice;
    slice.before = before;
    slice.height = height;
    slice.onHalfLine = onHalfLine;
    slice.items = m_canvas.take();
    slice.breakBefore = std::exchange(m_break, false);
    slice.running = std::exchange(m_running, std::nullopt);
    m_flow.slices.push_back(std::move(slice));
    return m_flow.slices.back();
}

void FlowBuilder::operator()(const DocumentTitle &block)
{
    qreal y = m_canvas.text(full(), 0, block.title, types::document, Align::Centre);
    if (!block.number.isEmpty())
        y += m_canvas.text(full(), y, block.number, types::body, Align::Centre);
    if (!block.subtitle.isEmpty())
        y += m_canvas.text(full(), y, block.subtitle, types::body, Align::Centre);
    finish(pt(7), y).keepWithNext = true;
}

void FlowBuilder::operator()(const Heading &block)
{
    const auto type = block.level == 1   ? types::chapter
                      : block.level == 2 ? types::section
                                         : types::bodyStrong;
    const auto before = block.level == 1 ? pt(18) : pt(14);
    const auto height = m_canvas.text(full(), 0, block.text, type);
    finish(before, height).keepWithNext = true;
}

void FlowBuilder::operator()(const Paragraph &block)
{
    using Style = Paragraph::Style;
    if (block.style == Style::Centred) {
        const auto height = m_canvas.text(full(), 0, block.text, types::body, Align::Centre);
        finish(pt(6), height);
        return;
    }
    if (block.style == Style::Small) {
        const auto height =
            m_canvas.text(full(), 0, block.text, types::small, Align::Left, Ink::Soft);
        finish(pt(4), height, false);
        return;
    }
    flowText(full(), block.text, block.style == Style::Lead ? types::lead : types::body, pt(5));
}

void FlowBuilder::operator()(const NumberedList &block)
{
    const auto indent = mm(7);
    for (qsizetype i = 0; i < block.items.size(); ++i)
        flowText({indent, m_area.width() - indent}, block.items[i], types::body,
                 i == 0 ? pt(5) : pt(3), u"%1."_s.arg(i + 1));
}

void FlowBuilder::operator()(const TwoColumnText &block)
{
    auto spaced = block.text.trimmed();
    // A line between paragraphs; an indent where room is short.
    spaced.replace(u"\n"_s, m_types.airy ? u"\n\n"_s : u"\n\u2003"_s);
    const auto gap = mm(8);
    const auto width = (m_area.width() - gap) / 2;
    auto lines = m_typesetter.lines(spaced, m_types.prose, width);
    if (lines.isEmpty())
        return;
    finish(pt(3), 0).columns = ColumnText{std::move(lines), m_types.prose, width + gap};
}

void FlowBuilder::operator()(const PageBreak &block)
{
    m_break = true;
    if (block.running)
        m_running = block.running;
}

void FlowBuilder::flowText(const Span &span, const QString &text, const Type &type, qreal before,
                           const QString &number)
{
    const auto lines = m_typesetter.lines(text, type, span.width);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        m_canvas.line(span, 0, lines[i], type);
        if (i == 0 && !number.isEmpty())
            m_canvas.line({0, span.left}, 0, number, type);
        auto &slice = finish(i == 0 ? before : 0, pt(type.leading), i == 0);
        const auto left = lines.size() - 1 - i;
        slice.keepWithNext = left > 0 && (i == 0 || left == 1);
    }
}

} // namespace ui::print
