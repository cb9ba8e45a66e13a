// SPDX-License-Identifier: GPL-3.0-or-later
// What is filled in by hand or by machine: fields, frames and tick boxes.
#include "ui/print/flow_builder.h"
#include "ui/print/units.h"

#include <algorithm>

using namespace core::reports;

namespace ui::print {
namespace {

constexpr auto frameWeight = 0.75; // points
constexpr auto linesKept = 12;     // a longer value may go on over pages

} // namespace

qreal FlowBuilder::labelWidth(const std::vector<Field> &fields, qreal atMost)
{
    qreal widest = mm(24);
    for (const auto &field : fields)
        widest = std::max(widest, m_typesetter.width(field.label, types::field) + mm(5));
    return std::min(widest, atMost);
}

void FlowBuilder::operator()(const Fields &block)
{
    const auto width = labelWidth(block.fields, m_area.width() * 0.34);
    const auto first = m_flow.slices.size();
    if (block.ruled) {
        m_canvas.rule(full(), 0, 1);
        finish(pt(8), 0).keepWithNext = true;
    }
    for (const auto &each : block.fields)
        field(each, full(), width, block.ruled);
    if (!block.ruled && first < m_flow.slices.size()) {
        m_flow.slices[first].before = pt(6);
        m_flow.slices[first].onHalfLine = true;
    }
}

void FlowBuilder::field(const Field &field, const Span &span, qreal labelWidth, bool ruled)
{
    const auto type = field.strong ? types::fieldStrong : types::field;
    const Span value{span.left + labelWidth, span.width - labelWidth};
    const auto padding = ruled ? pt(3) : pt(1.5);
    if (m_typesetter.lines(field.value, type, value.width).size() > linesKept) {
        longField(field, span, labelWidth);
        return;
    }
    const auto label = m_canvas.text({span.left, labelWidth - mm(2)}, padding, field.label,
                                     types::field, Align::Left, Ink::Soft);
    const Type writing{9, ruled || field.emptyLines > 1 ? 20.0 : 12.5}; // 7 mm for a hand
    const auto text = field.value.isEmpty()
                          ? m_canvas.dotted(value, padding, writing, field.emptyLines)
                          : m_canvas.text(value, padding, field.value, type);
    const auto height = std::max(label, text) + 2 * padding;
    if (ruled)
        m_canvas.rule(span, height, 0.35, Ink::Rule);
    finish(0, height, false);
}

/// A label above text that is too long to stay on one page.
void FlowBuilder::longField(const Field &field, const Span &span, qreal labelWidth)
{
    const auto height = m_canvas.text({span.left, labelWidth - mm(2)}, 0, field.label, types::field,
                                      Align::Left, Ink::Soft);
    auto &label = finish(pt(2), 0, false);
    label.keepWithNext = true;
    flowText({span.left + labelWidth, span.width - labelWidth}, field.value,
             field.strong ? types::fieldStrong : types::field, 0);
    auto &last = m_flow.slices.back();
    last.height = std::max(last.height, height - last.height);
}

void FlowBuilder::operator()(const TitleBox &block)
{
    const auto padding = mm(3.5);
    const Span inner{padding, m_area.width() - 2 * padding};
    qreal y = mm(2.2);
    if (block.name.isEmpty())
        y += m_canvas.dotted(inner, y, types::planName);
    else
        y += m_canvas.text(inner, y, block.name, types::planName);
    if (!block.expansion.isEmpty())
        y += m_canvas.text(inner, y, block.expansion, types::body);
    y += mm(2.2);
    m_canvas.add(BoxItem{QRectF(0, 0, m_area.width(), y), pt(frameWeight)});
    finish(pt(8), y).keepWithNext = true;
}

void FlowBuilder::operator()(const BeforeAfter &block)
{
    const auto padding = mm(3);
    const auto half = m_area.width() / 2;
    const auto longest =
        std::max(m_typesetter.lines(block.before, m_types.prose, half - 2 * padding).size(),
                 m_typesetter.lines(block.after, m_types.prose, half - 2 * padding).size());
    if (longest > 24) {
        (*this)(Heading{block.beforeTitle, 3});
        flowText(full(), block.before, m_types.prose, 0);
        (*this)(Heading{block.afterTitle, 3});
        flowText(full(), block.after, m_types.prose, 0);
        return;
    }
    const auto side = [&](qreal left, const QString &title, const QString &text) {
        const Span inner{left + padding, half - 2 * padding};
        const auto head = m_canvas.text(inner, pt(7), title,
                                        Type{m_types.prose.size, m_types.prose.leading, true});
        const auto top = pt(7) + head;
        return top + (text.isEmpty() ? m_canvas.dotted(inner, top, m_types.prose, 3)
                                     : m_canvas.text(inner, top, text, m_types.prose));
    };
    const auto left = side(0, block.beforeTitle, block.before);
    const auto right = side(half, block.afterTitle, block.after);
    const auto height = std::max(left, right) + pt(7);
    m_canvas.add(BoxItem{QRectF(0, 0, m_area.width(), height), pt(frameWeight)});
    m_canvas.upright(half, 0, height, frameWeight);
    finish(pt(14), height);
}

void FlowBuilder::operator()(const DecisionLine &block)
{
    holdCompany();
    const auto type = types::body;
    const auto box = mm(4);
    qreal x = m_typesetter.width(block.label, types::bodyStrong) + mm(8);
    qreal y = 0;
    m_canvas.line({0, x}, y, block.label, types::bodyStrong);
    for (const auto &choice : block.choices) {
        const auto width = box + mm(2) + m_typesetter.width(choice.text, type);
        if (x + width > m_area.width()) {
            x = mm(6);
            y += pt(20);
        }
        const auto top = y + pt(type.leading / 2) - box / 2;
        m_canvas.add(BoxItem{QRectF(x, top, box, box), pt(0.75), Ink::None, choice.ticked});
        m_canvas.line({x + box + mm(2), width}, y, choice.text, type);
        x += width + mm(8);
    }
    if (block.note.isEmpty() && m_area.width() - x > mm(15))
        m_canvas.dotted({x, m_area.width() - x}, y, type);
    y += pt(type.leading);
    if (!block.note.isEmpty())
        y += pt(3) +
             m_canvas.text(full(), y + pt(3), block.note, types::field, Align::Left, Ink::Soft);
    finish(pt(8), y);
}

} // namespace ui::print
