// SPDX-License-Identifier: GPL-3.0-or-later
// Letterhead, cover and signing block: what makes a sheet of paper official.
#include "core/domain/nip.h"
#include "ui/print/flow_builder.h"
#include "ui/print/units.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace core::reports;

namespace ui::print {
namespace {

constexpr Type signing{10, 5 * 72 / 25.4}; // lines 5 mm apart
constexpr Type signingName{10, 5 * 72 / 25.4, true};

QString titleOf(const Signer &signer)
{
    return (signer.prefix + u' ' + signer.position).trimmed();
}

} // namespace

void FlowBuilder::letterhead(const Letterhead &head)
{
    if (!head.picture.isEmpty()) {
        m_canvas.add(PictureItem{QRectF(0, 0, m_area.width(), mm(26)), head.picture});
        finish(0, mm(27), false);
        return;
    }
    if (!head.logo.isEmpty())
        m_canvas.add(PictureItem{QRectF(0, 0, mm(20), mm(21)), head.logo});
    const auto aside = head.logo.isEmpty() ? 0 : mm(22);
    const Span middle{aside, m_area.width() - 2 * aside};
    Canvas text(m_typesetter);
    qreal height = text.text(middle, 0, head.authority, types::authority, Align::Centre);
    height += text.text(middle, height, head.organisation, types::organisation, Align::Centre);
    height += text.text(middle, height, head.address, types::small, Align::Centre);
    const auto zone = std::max(mm(21), height);
    for (auto &item : text.take())
        m_canvas.add(moved(std::move(item), QPointF(0, (zone - height) / 2)));
    m_canvas.rule(full(), zone + mm(2.4), 2.25);
    m_canvas.rule(full(), zone + mm(3.6), 0.5);
    finish(0, zone + mm(4), false).keepWithNext = true;
}

void FlowBuilder::operator()(const SigningBlock &block)
{
    if (block.signers.empty())
        return;
    holdCompany();
    const auto width = std::min(mm(70), (m_area.width() - mm(10)) / 2);
    const std::array<Span, 3> places{Span{m_area.width() - width, width}, Span{0, width},
                                     Span{(m_area.width() - width) / 2, width}};
    const auto count = std::min<size_t>(block.signers.size(), places.size());
    const auto heights = [&](size_t from, size_t to, auto textOf) {
        qreal tallest = 0;
        for (auto i = from; i < to; ++i)
            tallest = std::max(
                tallest,
                pt(signing.leading) *
                    static_cast<qreal>(
                        m_typesetter.lines(textOf(block.signers[i]), signing, width).size()));
        return tallest;
    };
    qreal top = 0;
    for (size_t from = 0; from < count; from += 2) {
        const auto to = std::min<size_t>(from + 2, count);
        const auto lead = heights(from, to, [](const Signer &each) { return each.lead; });
        const auto position = heights(from, to, titleOf);
        qreal bottom = top;
        for (auto i = from; i < to; ++i)
            bottom = std::max(bottom, signer(block.signers[i], places[i], top, lead, position));
        top = bottom + (to < count ? mm(5) : 0);
    }
    finish(pt(8), top);
}

/// One signer at \a span; returns where the last line ends.
qreal FlowBuilder::signer(const Signer &signer, const Span &span, qreal top, qreal leadHeight,
                          qreal positionHeight)
{
    m_canvas.text(span, top, signer.lead, signing);
    m_canvas.text(span, top + leadHeight, titleOf(signer), signing);
    auto y = top + leadHeight + positionHeight + mm(22);
    if (signer.name.isEmpty())
        y += m_canvas.dotted({span.left, mm(60)}, y, signing);
    else
        y += m_canvas.underlined(span, y, signer.name, signingName);
    y += m_canvas.text(span, y, signer.rank, signing);
    if (!signer.nip.isEmpty())
        y += m_canvas.text(span, y, u"NIP "_s + core::groupedNip(signer.nip), signing);
    return y;
}

void FlowBuilder::holdCompany()
{
    auto &slices = m_flow.slices;
    if (slices.empty() || m_break)
        return;
    slices.back().keepWithNext = true;
    if (slices.back().row && slices.size() > 1 && slices[slices.size() - 2].row)
        slices[slices.size() - 2].keepWithNext = true;
}

void FlowBuilder::operator()(const Cover &block)
{
    const auto height = m_area.height();
    qreal y = mm(18);
    if (!block.logo.isEmpty())
        m_canvas.add(PictureItem{QRectF(0, y, mm(28), mm(30)), block.logo});
    y += mm(44);
    y += m_canvas.text(full(), y, block.authority, types::coverRegion);
    y += mm(8);
    m_canvas.rule({0, mm(40)}, y, 2.25);
    y += mm(8);
    y += m_canvas.text({0, m_area.width() * 0.92}, y, block.title, types::cover);
    if (!block.subtitle.isEmpty())
        m_canvas.text(full(), y + mm(4), block.subtitle, types::lead);
    coverFoot(block);
    auto &slice = finish(0, height, false);
    slice.bare = true;
    m_break = true;
}

void FlowBuilder::coverFoot(const Cover &block)
{
    const auto organiser = m_typesetter.lines(block.organiser, types::lead, m_area.width());
    const auto date = m_typesetter.lines(block.date, types::body, m_area.width());
    auto y = m_area.height() - pt(types::lead.leading) * static_cast<qreal>(organiser.size()) -
             pt(types::body.leading) * static_cast<qreal>(date.size());
    m_canvas.rule(full(), y - mm(4), 0.75);
    y += m_canvas.text(full(), y, block.organiser, types::lead);
    m_canvas.text(full(), y, block.date, types::body, Align::Left, Ink::Soft);
}

} // namespace ui::print
