// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures, figures and charts, and the head of an innovation's profile.
#include "ui/print/flow_builder.h"
#include "ui/print/units.h"

#include <algorithm>

using namespace core::reports;

namespace ui::print {
namespace {

constexpr auto funnelStep = 6.75; // mm

} // namespace

void FlowBuilder::operator()(const ChartBlock &block)
{
    if (block.chart.kind == Chart::Kind::Funnel) {
        const auto bars = static_cast<qreal>(block.chart.categories.size());
        const auto height = mm(11 + funnelStep * bars);
        m_canvas.add(ChartItem{QRectF(0, 0, m_area.width(), height), block.chart});
        finish(pt(8), height);
        return;
    }
    finish(pt(8), 0).bars = BarChart{block.chart, m_area.width()};
}

void FlowBuilder::operator()(const Picture &block)
{
    const Span span{0, std::min(mm(block.widthMm), m_area.width())};
    finish(pt(8), pictureIn(block, span, 0));
}

/// The picture and its caption from \a top on; returns where they end.
qreal FlowBuilder::pictureIn(const Picture &picture, const Span &span, qreal top)
{
    const auto height = mm(picture.heightMm);
    m_canvas.add(
        PictureItem{QRectF(span.left, top, span.width, height), picture.bytes, true, true});
    const auto caption = top + height + mm(1.2);
    return caption +
           m_canvas.text(span, caption, picture.caption, types::small, Align::Left, Ink::Soft);
}

void FlowBuilder::operator()(const Figures &block)
{
    if (block.beside)
        figuresBesideChart(block);
    else
        figureRows(block);
}

/// Four figures to a row, each under a rule.
void FlowBuilder::figureRows(const Figures &block)
{
    constexpr size_t perRow = 4;
    const auto gap = mm(5);
    const auto width = (m_area.width() - gap * (perRow - 1)) / perRow;
    for (size_t from = 0; from < block.figures.size(); from += perRow) {
        qreal bottom = 0;
        for (auto i = from; i < std::min(from + perRow, block.figures.size()); ++i) {
            const Span span{(width + gap) * static_cast<qreal>(i - from), width};
            m_canvas.rule(span, 0, 1);
            auto y = mm(1.5);
            y += m_canvas.text(span, y, block.figures[i].value, types::figure);
            y += m_canvas.text(span, y, block.figures[i].caption, types::small);
            bottom = std::max(bottom, y);
        }
        finish(pt(12), bottom + mm(1));
    }
}

void FlowBuilder::figuresBesideChart(const Figures &block)
{
    const Span left{0, m_area.width() * 0.455};
    const auto valueWidth = mm(28);
    qreal y = 0;
    for (const auto &figure : block.figures) {
        m_canvas.rule(left, y, 1);
        const auto caption =
            m_typesetter.lines(figure.caption, types::field, left.width - valueWidth);
        const auto captionHeight = pt(types::field.leading) * static_cast<qreal>(caption.size());
        const auto height = std::max(mm(11), captionHeight + mm(2));
        m_canvas.line({0, valueWidth}, y + (height - pt(types::figure.leading)) / 2, figure.value,
                      types::figure);
        m_canvas.text({valueWidth, left.width - valueWidth}, y + (height - captionHeight) / 2,
                      figure.caption, types::field);
        y += height;
    }
    const auto height = std::max(y, mm(34));
    const auto x = left.width + mm(6);
    m_canvas.add(ChartItem{QRectF(x, 0, m_area.width() - x, height), *block.beside});
    finish(pt(5), height);
}

void FlowBuilder::operator()(const ProfileHead &block)
{
    const auto strip = mm(89);
    const Span name{0, m_area.width() - strip - mm(4)};
    const auto wide = m_typesetter.widestWord(block.name, types::profileName) > name.width ||
                      m_typesetter.lines(block.name, types::profileName, name.width).size() > 1;
    qreal y = m_canvas.text(wide ? full() : name, 0, block.name, types::profileName);
    const auto below = m_canvas.text(name, y, block.expansion, types::lead, Align::Left, Ink::Soft);
    const auto stripTop = wide ? y + mm(1) : std::max(mm(6), y + below - mm(9));
    stageStrip(block, {m_area.width() - strip, strip}, stripTop);
    y = std::max(y + below, stripTop + mm(9.5));
    finish(pt(4), y).keepWithNext = true;
    recordBesidePicture(block);
}

/// Five cells: those reached are filled, the others outlined.
void FlowBuilder::stageStrip(const ProfileHead &block, const Span &span, qreal top)
{
    const auto count = static_cast<int>(block.stages.size());
    if (count == 0)
        return;
    const auto gap = mm(1.2);
    const auto width = (span.width - gap * (count - 1)) / count;
    for (int i = 0; i < count; ++i) {
        const Span cell{span.left + (width + gap) * i, width};
        const auto reached = i < block.reached;
        const auto stage = std::min(i + 1, 5);
        m_canvas.add(BoxItem{QRectF(cell.left, top, width, mm(5)), pt(0.5),
                             reached ? stageInk(stage) : Ink::None});
        const auto ink = reached && stage > 2 ? Ink::White : Ink::Black;
        m_canvas.line(cell, top + (mm(5) - pt(types::stage.leading)) / 2, QString::number(i + 1),
                      types::stageNumber, Align::Centre, ink);
        m_canvas.line(cell, top + mm(5.4), block.stages[i], types::stage, Align::Centre);
    }
}

/// The record beside the picture; over the whole width without one, or when too long.
void FlowBuilder::recordBesidePicture(const ProfileHead &block)
{
    const auto withPicture = block.picture.has_value();
    const auto pictureWidth =
        withPicture ? std::min(mm(block.picture->widthMm), m_area.width() / 2) : 0;
    const auto width = withPicture ? m_area.width() - pictureWidth - mm(6) : m_area.width();
    const auto label = labelWidth(block.fields, mm(36));
    const auto first = m_flow.slices.size();
    for (const auto &each : block.fields)
        field(each, {0, width}, label, true);
    if (first == m_flow.slices.size())
        return;
    m_flow.slices[first].before = pt(12);
    m_flow.slices[first].onHalfLine = true;
    if (!withPicture)
        return;
    const Span beside{width + mm(6), pictureWidth};
    const auto height = pictureIn(*block.picture, beside, 0);
    auto &top = m_flow.slices[first];
    for (auto &item : m_canvas.take())
        top.items.push_back(std::move(item));
    qreal record = 0;
    for (auto i = first; i < m_flow.slices.size(); ++i) {
        if (record < height && i + 1 < m_flow.slices.size())
            m_flow.slices[i].keepWithNext = true; // the picture is as high as these rows
        record += m_flow.slices[i].height;
    }
    m_flow.slices.back().height += std::max(0.0, height - record);
}

} // namespace ui::print
