// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted in a table beside its texts: months, bars, boxes, room to sign, uprights.
#include "ui/print/table_layout.h"
#include "ui/print/table_measures.h"

#include <algorithm>

using namespace core::reports;
using Kind = Column::Kind;

namespace ui::print {

void TableLayout::layOutMonths(const Span &span, qreal top)
{
    const auto locale = core::localeOf(m_language);
    const auto count = monthCount();
    const auto width = span.width / count;
    const auto step = width < mm(2) ? 3 : 1; // crowded: only each third month
    const auto first = m_table.months->from;
    for (int i = 0; i < count; i += step) {
        const auto month = first.addMonths(i).month();
        m_canvas.line({span.left + width * i, width}, top,
                      locale.standaloneMonthName(month, QLocale::NarrowFormat), types::month,
                      Align::Centre);
    }
}

/// What is not text: tick boxes, bars of time, room to sign.
void TableLayout::paintMarks(const Row &row, qreal height)
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto kind = m_table.columns[i].kind;
        if (kind == Kind::Gantt && m_table.months && !isSum(row))
            paintGrid(m_columns[i], height);
        if (i >= row.cells.size() || isSum(row))
            continue;
        const auto &cell = row.cells[i];
        if (kind == Kind::Gantt && m_table.months && cell.span)
            paintGantt(*cell.span, m_columns[i]);
        if (kind == Kind::Signature)
            paintSignature(cell.text, inner(i), height);
        if (kind == Kind::Tick) {
            const auto box = mm(3.2);
            const auto x = m_columns[i].left + (m_columns[i].width - box) / 2;
            m_canvas.add(BoxItem{QRectF(x, paddingY() + (leading() - box) / 2, box, box), pt(0.6),
                                 Ink::None, cell.ticked});
        }
    }
}

/// Odd numbers sign at the left, even ones at the right, so that hands do not meet.
void TableLayout::paintSignature(const QString &number, const Span &span, qreal height)
{
    const auto half = span.width / 2;
    const auto right = number.toInt() % 2 == 0;
    const auto left = span.left + (right ? half : 0);
    const auto top = height - leading() - mm(1.4);
    const auto text = number + u'.';
    m_canvas.line({left, half}, top, text, m_text);
    const auto used = m_canvas.typesetter().width(text, m_text) + mm(1);
    m_canvas.dotted({left + used, half - used - mm(1)}, top, m_text);
}

void TableLayout::paintGrid(const Span &span, qreal height)
{
    const auto count = monthCount();
    for (int i = 0; i <= count; ++i)
        m_canvas.upright(span.left + span.width * i / count, mm(0.6), height - mm(0.6), 0.35,
                         Ink::Faint);
}

void TableLayout::paintGantt(const TimeSpan &bar, const Span &span)
{
    const auto count = monthCount();
    const auto from = std::clamp(monthOf(bar.from), 0.0, qreal(count));
    const auto to = std::clamp(monthOf(bar.to.addDays(1)), 0.0, qreal(count));
    const auto unit = span.width / count;
    const auto width = std::max((to - from) * unit, mm(0.6));
    const auto x = std::min(span.left + from * unit, span.right() - width);
    m_canvas.add(
        BoxItem{QRectF(x, paddingY() + leading() / 2 - mm(1.1), width, mm(2.2)), 0, Ink::Stage3});
}

int TableLayout::monthCount() const
{
    const auto &months = *m_table.months;
    return std::max(1, (months.to.year() - months.from.year()) * 12 + months.to.month() -
                           months.from.month() + 1);
}

/// How many months after the axis begins \a day is, with fractions.
qreal TableLayout::monthOf(const QDate &day) const
{
    const auto &first = m_table.months->from;
    return (day.year() - first.year()) * 12 + day.month() - first.month() +
           (day.day() - 1.0) / std::max(1, day.daysInMonth());
}

/// The uprights of a table that is filled in by hand.
void TableLayout::paintFrame(qreal height)
{
    if (!m_table.lined)
        return;
    m_canvas.upright(0, 0, height, 0.35, Ink::Rule);
    for (const auto &column : m_columns)
        m_canvas.upright(column.right(), 0, height, 0.35, Ink::Rule);
}

} // namespace ui::print
