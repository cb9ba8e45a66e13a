// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/laid_out_report.h"

#include "ui/print/flow_builder.h"
#include "ui/print/paginator.h"
#include "ui/print/paper.h"
#include "ui/print/units.h"

#include <QCoreApplication>

namespace ui::print {
namespace {

/// Writes head and foot once the number of pages is known.
class RunningLineWriter
{
public:
    RunningLineWriter(Typesetter &typesetter, const QRectF &area, const QSizeF &sheet, size_t count)
        : m_typesetter(typesetter)
        , m_area(area)
        , m_sheet(sheet)
        , m_count(count)
    {}

    void write(FilledPage &page, size_t number, bool withHead)
    {
        Canvas canvas(m_typesetter);
        if (withHead)
            head(canvas, page.running);
        foot(canvas, page.running, number);
        for (auto &item : canvas.take())
            page.page.items.push_back(std::move(item));
    }

private:
    void head(Canvas &canvas, const core::reports::RunningLines &running)
    {
        if (running.head.isEmpty() && running.headRight.isEmpty())
            return;
        const auto bottom = m_area.top() + mm(5.4);
        pair(canvas, m_area.top(), running.head, running.headRight);
        canvas.rule(span(), bottom, 0.75);
    }

    void foot(Canvas &canvas, const core::reports::RunningLines &running, size_t number)
    {
        const auto top = m_sheet.height() - mm(14.2);
        canvas.rule(span(), top, 0.75);
        pair(canvas, top + mm(1.3), running.foot,
             QCoreApplication::translate("Print", "Page %1 of %2").arg(number).arg(m_count));
    }

    /// One line each; the left one gives way.
    void pair(Canvas &canvas, qreal top, const QString &left, const QString &right)
    {
        const auto width = right.isEmpty() ? 0 : m_typesetter.width(right, types::small) + mm(6);
        const auto fitting = m_typesetter.lines(left, types::small, m_area.width() - width);
        auto text = fitting.value(0);
        if (fitting.size() > 1)
            text += u'\u2026';
        canvas.line(span(), top, text, types::small, Align::Left, Ink::Soft);
        canvas.line(span(), top, right, types::small, Align::Right, Ink::Soft);
    }

    Span span() const { return {m_area.left(), m_area.width()}; }

    Typesetter &m_typesetter;
    QRectF m_area;
    QSizeF m_sheet;
    size_t m_count;
};

} // namespace

QSizeF LaidOutReport::sheet() const
{
    return sheetOf(paper, orientation);
}

QPageLayout LaidOutReport::pageLayout() const
{
    return pageLayoutOf(paper, orientation);
}

LaidOutReport layOut(const core::reports::Report &report)
{
    LaidOutReport laidOut{report.title, report.paper, report.orientation, {}};
    const auto area = textAreaOf(laidOut.sheet());
    const auto headOnFirst = !report.letterhead.has_value();
    Typesetter typesetter;
    const auto flow = FlowBuilder(typesetter, report, area).build();
    auto pages = Paginator(flow, area, report.running, headOnFirst).pages();
    RunningLineWriter writer(typesetter, area, laidOut.sheet(), pages.size());
    for (size_t i = 0; i < pages.size(); ++i) {
        if (!pages[i].bare)
            writer.write(pages[i], i + 1, i > 0 || headOnFirst);
        laidOut.pages.push_back(std::move(pages[i].page));
    }
    return laidOut;
}

LaidOutReport layOut(const std::vector<core::reports::Report> &reports)
{
    Q_ASSERT(!reports.empty());
    auto all = layOut(reports.front());
    for (size_t i = 1; i < reports.size(); ++i) {
        auto next = layOut(reports[i]);
        std::move(next.pages.begin(), next.pages.end(), std::back_inserter(all.pages));
    }
    return all;
}

} // namespace ui::print
