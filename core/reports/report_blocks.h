// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/chart.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::reports {

/// The name of the document, centred, with a lighter line below and a number, as letters have it.
struct DocumentTitle
{
    QString title = {};
    QString subtitle = {};
    QString number = {}; ///< "Nomor: ..." with its label; empty: none.

    friend bool operator==(const DocumentTitle &, const DocumentTitle &) = default;
};

/// The head of a part of the document. It never stands last on a page.
struct Heading
{
    QString text = {};
    int level = 1; ///< 1: a chapter of the report, 2: a section, 3: within a section.

    friend bool operator==(const Heading &, const Heading &) = default;
};

/// Running text. Line breaks in it are kept.
struct Paragraph
{
    enum class Style {
        Body,    ///< 10 pt.
        Lead,    ///< 12 pt: the sentence that sums up.
        Small,   ///< 8.5 pt, grey: sources and remarks.
        Centred, ///< 10 pt, in the middle.
    };

    QString text = {};
    Style style = Style::Body;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// Paragraphs numbered 1., 2., 3., with the text hanging beside the numbers.
struct NumberedList
{
    QStringList items = {};

    friend bool operator==(const NumberedList &, const NumberedList &) = default;
};

/// A label and what is said about it.
struct Field
{
    QString label = {};
    QString value = {};  ///< Empty: dotted lines to write on.
    int emptyLines = 1;  ///< How many dotted lines an empty value gets.
    bool strong = false; ///< The value in bold: names.

    friend bool operator==(const Field &, const Field &) = default;
};

/// Labels with their values beside them.
struct Fields
{
    std::vector<Field> fields = {};
    bool ruled = false; ///< A hairline below each: the record of an innovation, worksheets.

    friend bool operator==(const Fields &, const Fields &) = default;
};

/// The name of an innovation in a frame. An empty name is a dotted line.
struct TitleBox
{
    QString name = {};
    QString expansion = {};

    friend bool operator==(const TitleBox &, const TitleBox &) = default;
};

/// Running text in two columns of equal length.
struct TwoColumnText
{
    QString text = {}; ///< Paragraphs parted by line breaks.

    friend bool operator==(const TwoColumnText &, const TwoColumnText &) = default;
};

/// Two frames side by side. An empty text is dotted lines.
struct BeforeAfter
{
    QString beforeTitle = {};
    QString before = {};
    QString afterTitle = {};
    QString after = {};

    friend bool operator==(const BeforeAfter &, const BeforeAfter &) = default;
};

/// A number that says it all.
struct Figure
{
    QString value = {};
    QString caption = {};

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// Key figures: four in a row, or below each other beside a chart.
struct Figures
{
    std::vector<Figure> figures = {};
    std::optional<Chart> beside = {};

    friend bool operator==(const Figures &, const Figures &) = default;
};

/// A picture in the text, never larger than the text is wide.
struct Picture
{
    QByteArray bytes = {}; ///< A picture file (PNG, JPEG). Unreadable or empty: an empty frame.
    QString caption = {};
    double widthMm = 58;
    double heightMm = 44;

    friend bool operator==(const Picture &, const Picture &) = default;
};

/// The head of an innovation's profile: name, the five stages, its record beside a picture.
struct ProfileHead
{
    QString name = {};
    QString expansion = {};
    QStringList stages = {};        ///< The names of the stages in order.
    int reached = 0;                ///< So many of them are filled.
    std::vector<Field> fields = {}; ///< In the order of the ministry's report.
    std::optional<Picture> picture = {};

    friend bool operator==(const ProfileHead &, const ProfileHead &) = default;
};

/// A chart over the whole width. More bars than a page holds go on to the next one.
struct ChartBlock
{
    Chart chart = {};

    friend bool operator==(const ChartBlock &, const ChartBlock &) = default;
};

/// One tick box and what it stands for.
struct Choice
{
    QString text = {};
    bool ticked = false;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// A decision by tick boxes on one line, and what was written with it.
struct DecisionLine
{
    QString label = {};
    std::vector<Choice> choices = {};
    QString note = {}; ///< Printed below; empty: a dotted line behind the boxes.

    friend bool operator==(const DecisionLine &, const DecisionLine &) = default;
};

/// Who signs. Empty lines are left out, except the name, which becomes a dotted line.
struct Signer
{
    QString lead = {};   ///< Place and date, or "Mengetahui,".
    QString prefix = {}; ///< Plt., Plh. or a.n.: put before the position.
    QString position = {};
    QString name = {}; ///< With degrees.
    QString rank = {}; ///< Rank and class: "Pembina Tingkat I (IV/b)".
    QString nip = {};  ///< The civil servant's number; digits are grouped 8-6-1-3.

    friend bool operator==(const Signer &, const Signer &) = default;
};

/// The end of a document. The first signs at the right (who decides), the second at the left
/// (who acknowledges), the third centred below.
struct SigningBlock
{
    std::vector<Signer> signers = {}; ///< One to three.

    friend bool operator==(const SigningBlock &, const SigningBlock &) = default;
};

/// The small lines at the head and the foot of a page. The foot's right says the page.
struct RunningLines
{
    QString head = {};      ///< Document and region.
    QString headRight = {}; ///< The part of the document.
    QString foot = {};      ///< Unit and innovation.

    friend bool operator==(const RunningLines &, const RunningLines &) = default;
};

/// What follows begins on a new page.
struct PageBreak
{
    std::optional<RunningLines> running = {}; ///< From there on; empty: as before.

    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

/// A page of its own in front of a report, without running lines.
struct Cover
{
    QByteArray logo = {};
    QString authority = {}; ///< The region.
    QString title = {};     ///< 28 pt.
    QString subtitle = {};
    QString organiser = {}; ///< At the foot of the page.
    QString date = {};      ///< Place and date or year, below the organiser.

    friend bool operator==(const Cover &, const Cover &) = default;
};

} // namespace core::reports
