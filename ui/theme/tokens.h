// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringView>

#include <array>

namespace ui {

/// The five meanings a coloured chip, notice or field can have. Shape and word come first.
enum class StatusKind {
    Ok,   ///< Done, present, approved, running.
    Info, ///< Waiting for somebody, being looked at.
    Warn, ///< Needs a hand: obstacle, postponed, repair.
    Bad,  ///< Late, refused by a rule, failed.
    Mute, ///< Neutral: draft, merged, stopped, part of daily work.
};

/// The kind called \a name ("ok", "info", "warn", "bad", "mute"); Mute for any other name.
StatusKind statusKindNamed(QStringView name);

/// Text and ground of one status kind; the pair has a contrast of at least 5.6.
struct StatusColours
{
    QColor text;
    QColor back;
};

/// The colours of one stage. Never write text in \c fill: that is what \c ink is for.
struct StageColours
{
    QColor fill;                                    ///< Badge, bar, segment.
    QColor onFill;                                  ///< Text and icons on \c fill.
    QColor ink;                                     ///< Text and outlines on surface and bg.
    QColor tint;                                    ///< Ground of a row that is "now".
    Qt::BrushStyle printPattern = Qt::SolidPattern; ///< Fill on black and white paper.
};

/// Every colour of the program, once for light and once for dark. Nothing else names a hex value.
struct Tokens
{
    bool dark = false;

    QColor bg;          ///< Window.
    QColor surface;     ///< Cards, grids, fields.
    QColor panel;       ///< Rail, header cells, footers.
    QColor line;        ///< Hairlines; decoration only.
    QColor edge;        ///< Borders of controls.
    QColor text;        ///< Text.
    QColor text2;       ///< Second line, column heads, placeholders.
    QColor accent;      ///< Primary button, page marker, progress of long work.
    QColor onAccent;    ///< Text on accent.
    QColor accentHover; ///< Accent, hovered or pressed.
    QColor disabled;    ///< Text of controls that cannot be used.
    QColor select;      ///< Selected row, checked segment.
    QColor link;        ///< Links, gaps in the checklist.
    QColor focus;       ///< Focus ring, frame of a cell editor.

    std::array<StatusColours, 5> statuses; ///< By StatusKind.
    std::array<StageColours, 5> stages;    ///< Stage 1 first.
    std::array<QColor, 6> heat;            ///< Heat map, least first.
    std::array<QColor, 6> onHeat;          ///< Digits on each heat colour.

    /// Colours of a status kind.
    const StatusColours &status(StatusKind kind) const
    {
        return statuses[static_cast<size_t>(kind)];
    }
    /// Colours of stage \a number, 1 (Drum-up) to 5 (Display); other numbers are clamped.
    const StageColours &stage(int number) const;
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// Contrast ratio of two opaque colours after WCAG 2.1, 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

} // namespace ui
