// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/reports/report_table.h"
#include "ui/print/canvas.h"
#include "ui/print/flow.h"
#include "ui/print/units.h"

#include <vector>

namespace ui::print {

/// Lays out the rows of a table straight from their texts: a document of thousands of rows takes
/// milliseconds where a text document would take seconds.
class TableLayout
{
public:
    /// \a width and \a pageHeight of the text area; rows higher than a third of it may split.
    TableLayout(Canvas &canvas, const core::reports::Table &table, core::Language language,
                qreal width, qreal pageHeight, const Type &text = types::table);

    /// Adds the table to \a flow: its head, then a slice for each row.
    void layOut(Flow &flow);

private:
    struct Line
    {
        QString text;
        Type type;
        Ink ink = Ink::Black;
    };
    using CellLines = std::vector<Line>;

    Type strong() const { return {m_text.size, m_text.leading, true}; }
    qreal leading() const { return pt(m_text.leading); }
    qreal paddingY() const { return m_text == types::table ? mm(1) : mm(0.6); }
    void shareWidths();
    std::vector<qreal> neededWidths() const;
    qreal neededBy(const core::reports::Row &row, const core::reports::Column &column,
                   const core::reports::Cell &cell) const;
    Span inner(size_t column) const;
    void layOutHead(Flow &flow);
    void layOutMonths(const Span &span, qreal top);
    void layOutRow(Flow &flow, const core::reports::Row &row, bool last);
    void splitRow(Flow &flow, const core::reports::Row &row, const std::vector<CellLines> &cells,
                  size_t count, bool last);
    void addSlice(Flow &flow, const core::reports::Row &row, qreal height);
    void paintLines(const std::vector<CellLines> &cells, size_t from, size_t to, qreal top);
    void paintMarks(const core::reports::Row &row, qreal height);
    void paintGantt(const core::reports::TimeSpan &bar, const Span &span);
    void paintGrid(const Span &span, qreal height);
    void paintSignature(const QString &number, const Span &span, qreal height);
    void paintFrame(qreal height);
    void closeRow(qreal height, bool last, bool total);
    CellLines linesOf(const core::reports::Row &row, size_t column);
    qreal spanOf(const core::reports::Row &row, size_t column) const;
    int monthCount() const;
    qreal monthOf(const QDate &day) const;
    static void keepCompany(Flow &flow, size_t first, int rows);

    Canvas &m_canvas;
    const core::reports::Table &m_table;
    core::Language m_language;
    qreal m_width;
    qreal m_pageHeight;
    Type m_text;
    std::vector<Span> m_columns;
    int m_head = -1;
    size_t m_first = 0; ///< Index of the table's first slice in the flow.
};

} // namespace ui::print
