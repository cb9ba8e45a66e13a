// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace ui::charts {

/// How one stage is painted.
struct StageColour
{
    QColor fill;
    QColor onFill;                             ///< Numbers on the fill.
    QColor ink;                                ///< Outline of pale fills.
    Qt::BrushStyle pattern = Qt::SolidPattern; ///< Without colour: what tells the stages apart.
    bool outlined = false;                     ///< The fill alone is too pale: 1 px in ink.

    friend bool operator==(const StageColour &, const StageColour &) = default;
};

/// Everything a chart needs to know of a theme; filled by ui/theme for the screen.
struct ChartColours
{
    std::array<StageColour, 5> stages; ///< Drum-up to Display.
    StageColour neutral;               ///< Series that belong to no stage.
    QColor ground;                     ///< Behind the bars; the gap between segments.
    QColor text;
    QColor text2; ///< Axis and percent.
    QColor line;  ///< Grid.
    QColor edge;  ///< Empty tick boxes.
    QColor focus; ///< Ring around the current bar.

    /// The colour of \a stage, 1 to 5; neutral for any other number.
    const StageColour &stage(int stage) const;

    /// Colours on white paper: text and grid in black and grey (ui.md, section 7).
    static ChartColours paper();

    /// Paper without colour: the patterns of ui.md, section 2.2, in black.
    static ChartColours blackAndWhite();

    friend bool operator==(const ChartColours &, const ChartColours &) = default;
};

} // namespace ui::charts
