// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>

class QWidget;

namespace ui {

/// What a piece of text is; its size is a multiple of the system font's point size B.
enum class TextRole {
    Caption,     ///< 0.9 B in text2, never below 8 pt: labels above fields, footers.
    CaptionBold, ///< 0.9 B bold: column heads.
    Body,        ///< 1.0 B.
    BodyBold,    ///< 1.0 B bold: card titles.
    Lead,        ///< 1.3 B: name of the idea in hand.
    LeadBold,    ///< 1.3 B bold.
    Title,       ///< 1.65 B bold: one per page.
    Figure,      ///< 2.1 B bold: key figures.
    ReviewTitle, ///< 2.3 B bold: head's review.
    Countdown,   ///< 3.5 B bold: desk countdown.
};

/// \a base scaled and weighted for \a role.
QFont fontFor(TextRole role, const QFont &base);

/// Lengths in logical pixels, all multiples of the height of a font, so that 150 % text works.
struct Metrics
{
    explicit Metrics(const QFontMetrics &font);
    explicit Metrics(const QWidget *widget);

    int g;           ///< The unit: a 4.5th of the font height, 4 at 10 pt and 96 dpi.
    int icon;        ///< Icons in rows and buttons, 16.
    int row;         ///< Grid row, 29.
    int twoLineRow;  ///< Row with a second line, 44.
    int columnHead;  ///< Column head, 28.
    int field;       ///< Line edit, combo box, 30.
    int button;      ///< Push button, 32.
    int menuRow;     ///< Menu row, missing strip, 36.
    int footer;      ///< Footer of a grid, 28.
    int chip;        ///< Status chip, 20.
    int badge;       ///< Stage badge of a page header, 34.
    int smallBadge;  ///< Stage badge of the rail, 26.
    int cardPadding; ///< Inside of cards, between panes, 12.
    int pageMargin;  ///< Around a page, 16.
    int radius;      ///< Controls, 4.
    int cardRadius;  ///< Cards, 6.
};

} // namespace ui
