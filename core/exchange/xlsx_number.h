// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::exchange {

/// What the number format of a cell says that its number is.
struct NumberStyle
{
    enum class Kind { Plain, Date, Time, Percent, Padded };

    Kind kind = Kind::Plain;
    int width = 0; ///< Padded only: digits at least, the missing ones are zeros.

    friend bool operator==(const NumberStyle &, const NumberStyle &) = default;
};

/// The style of a format built into spreadsheets, by its number (ECMA-376 part 1, 18.8.30).
NumberStyle builtInStyle(int id);

/// The style of a format that the workbook defines: `dd/mm/yyyy`, `00000`, `0%` ...
NumberStyle styleOfFormat(const QString &code);

/// How a workbook counts days.
enum class DateSystem { From1900, From1904 };

/// The number \a raw, as stored in a cell, as text that loses nothing: whole numbers without a
/// point or an exponent, days as `2026-03-01` (`2026-03-01 08:30` with a time), `45%`, `00123`.
/// What is not a number, or no day of that system, is returned as it is.
QString numberAsText(const QString &raw, NumberStyle style, DateSystem system);

} // namespace core::exchange
