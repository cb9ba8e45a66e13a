// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "ui/print/canvas.h"
#include "ui/print/flow.h"
#include "ui/print/typesetter.h"

#include <QRectF>

namespace ui::print {

/// Turns the blocks of a report into a flow of slices as wide as the text area. Each operator()
/// lays out one kind of block.
class FlowBuilder
{
public:
    /// \a area is where text may stand on a sheet.
    FlowBuilder(Typesetter &typesetter, const core::reports::Report &report, const QRectF &area);

    Flow build();

    void operator()(const core::reports::DocumentTitle &block);
    void operator()(const core::reports::Heading &block);
    void operator()(const core::reports::Paragraph &block);
    void operator()(const core::reports::NumberedList &block);
    void operator()(const core::reports::Fields &block);
    void operator()(const core::reports::Table &block);
    void operator()(const core::reports::TitleBox &block);
    void operator()(const core::reports::TwoColumnText &block);
    void operator()(const core::reports::BeforeAfter &block);
    void operator()(const core::reports::Figures &block);
    void operator()(const core::reports::Picture &block);
    void operator()(const core::reports::ProfileHead &block);
    void operator()(const core::reports::ChartBlock &block);
    void operator()(const core::reports::DecisionLine &block);
    void operator()(const core::reports::SigningBlock &block);
    void operator()(const core::reports::PageBreak &block);
    void operator()(const core::reports::Cover &block);

private:
    /// Lays out the blocks from \a first to before \a last.
    void lay(size_t first, size_t last);
    /// The same in the largest type in which they fit on one page; if in none, they go on over
    /// pages in the usual one.
    void layOnOnePage(size_t first, size_t last);
    bool layInType(size_t first, size_t last, const TextTypes &types);

    Span full() const { return {0, m_area.width()}; }
    void letterhead(const core::reports::Letterhead &head);

    /// Adds what the canvas holds as one slice.
    Slice &finish(qreal before, qreal height, bool onHalfLine = true);

    /// Text that may go on over pages, a slice for each line; two lines stay together at the ends.
    void flowText(const Span &span, const QString &text, const Type &type, qreal before,
                  const QString &number = {});

    /// One row of label and value; long values go on over pages.
    void field(const core::reports::Field &field, const Span &span, qreal labelWidth, bool ruled);
    void longField(const core::reports::Field &field, const Span &span, qreal labelWidth);
    qreal labelWidth(const std::vector<core::reports::Field> &fields, qreal atMost);

    /// The slices before the next one stay with it: the last row and one more, or the decision.
    void holdCompany();

    void stageStrip(const core::reports::ProfileHead &block, const Span &span, qreal top);
    qreal pictureIn(const core::reports::Picture &picture, const Span &span, qreal top);
    void recordBesidePicture(const core::reports::ProfileHead &block);
    void figureRows(const core::reports::Figures &block);
    void figuresBesideChart(const core::reports::Figures &block);
    void coverFoot(const core::reports::Cover &block);
    qreal signer(const core::reports::Signer &signer, const Span &span, qreal top, qreal leadHeight,
                 qreal positionHeight);

    Typesetter &m_typesetter;
    const core::reports::Report &m_report;
    QRectF m_area;
    Canvas m_canvas;
    Flow m_flow;
    TextTypes m_types = textTypes[0];
    bool m_break = false;
    std::optional<core::reports::RunningLines> m_running;
};

} // namespace ui::print
