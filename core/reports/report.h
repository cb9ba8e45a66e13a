// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/reports/report_blocks.h"
#include "core/reports/report_table.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace core::reports {

/// Whatever may stand in a document, in the order it is read.
using Content = std::variant<DocumentTitle, Heading, Paragraph, NumberedList, Fields, Table,
                             TitleBox, TwoColumnText, BeforeAfter, Figures, Picture, ProfileHead,
                             ChartBlock, DecisionLine, SigningBlock, PageBreak, Cover>;

/// One piece of a document.
struct Block
{
    Content content = {};
    bool keepWithNext = false; ///< Stays on the page of the next block. Headings always do.

    friend bool operator==(const Block &, const Block &) = default;
};

/// The papers of an office in Indonesia.
enum class Paper {
    A4, ///< 210 x 297 mm.
    F4, ///< 215 x 330 mm, "folio" in Indonesia; not the 210 x 330 of other countries.
};

enum class Orientation { Portrait, Landscape };

/// The office's head of a letter, on the first page only. Empty lines are left out.
struct Letterhead
{
    QByteArray logo = {};      ///< A picture file (PNG, JPEG, SVG); empty: no room kept for it.
    QString authority = {};    ///< "PEMERINTAH KABUPATEN ...": the line above.
    QString organisation = {}; ///< The line in bold.
    QString address = {};      ///< One or two lines in small type.
    QByteArray picture = {};   ///< A finished letterhead as picture; replaces all of the above.

    friend bool operator==(const Letterhead &, const Letterhead &) = default;
};

/// A document as a value: what it says, not where it stands on the paper (ui/print does that).
/// Built by pure functions from what the queries answer; every word in it is in the reader's
/// language already.
struct Report
{
    QString title = {};        ///< Of the file (PDF metadata), not printed by itself.
    RunningLines running = {}; ///< In head and foot of each page until a PageBreak changes them.
    Language language = Language::Indonesian; ///< Of the words the layout adds: page x of y.
    Paper paper = Paper::F4;
    Orientation orientation = Orientation::Portrait;
    bool onOneSheet = false; ///< Set it smaller if that brings it onto one page.
    std::optional<Letterhead> letterhead = {};
    std::vector<Block> blocks = {};

    friend bool operator==(const Report &, const Report &) = default;
};

/// Adds one piece at the end of \a report.
void add(Report &report, Content content);

/// The document as plain text for tests and for reading aloud: one line per paragraph, field or
/// row, columns parted by " | ", an empty field as "...".
QString toText(const Report &report);

} // namespace core::reports
