// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ui::print {

/// A size of type and how far its lines stand apart, both in points.
struct Type
{
    qreal size;
    qreal leading;
    bool bold = false;

    friend bool operator==(const Type &, const Type &) = default;
};

/// The types of all documents. Nothing is set smaller than 8 points, but the months of a Gantt.
namespace types {
inline constexpr Type body{10, 14};
inline constexpr Type bodyStrong{10, 14, true};
inline constexpr Type proseTight{9, 12.5};
inline constexpr Type proseTightest{8.5, 11.5};
inline constexpr Type lead{12, 17};
inline constexpr Type small{8.5, 11};
inline constexpr Type table{8.5, 11};
inline constexpr Type tableStrong{8.5, 11, true};
inline constexpr Type tableTight{8, 10};
inline constexpr Type field{9, 12.5};
inline constexpr Type fieldStrong{9, 12.5, true};
inline constexpr Type month{6.5, 11};
inline constexpr Type stage{8, 10};
inline constexpr Type stageNumber{8, 10, true};
inline constexpr Type section{11, 15, true};
inline constexpr Type chapter{16, 21, true};
inline constexpr Type document{13, 17, true};
inline constexpr Type planName{16, 21, true};
inline constexpr Type profileName{24, 29, true};
inline constexpr Type figure{17, 22, true};
inline constexpr Type authority{12, 16};
inline constexpr Type organisation{14, 18, true};
inline constexpr Type cover{28, 36, true};
inline constexpr Type coverRegion{14, 19, true};
} // namespace types

/// The types that give way where a document should stand on one page.
struct TextTypes
{
    Type prose;
    Type table;
    bool airy = true; ///< A free line between paragraphs; else the first line is indented.
};

/// From the usual ones to the smallest.
inline constexpr TextTypes textTypes[] = {
    {types::body, types::table},
    {types::proseTight, types::tableTight},
    {types::proseTightest, types::tableTight, false},
};

} // namespace ui::print
