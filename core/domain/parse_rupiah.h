// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace core::domain {

/// The most that can be written as an amount: a thousand trillion rupiah.
constexpr qint64 largestRupiah = 1'000'000'000'000'000;

/// The amount in whole rupiah that \a text names, 0 to largestRupiah: `1500000`, `1.500.000`,
/// `Rp1.500.000,00`, `Rp 1.500.000,-`, `1,500,000.00`, `Rp 1,5 juta`. Invalid with a sentence that
/// tells why for a negative amount, parts of a rupiah, a text of two meanings (`1.500 juta`),
/// and anything that is not an amount.
Result<qint64> parseRupiah(const QString &text);

/// The whole percentage that \a text names, 0 to 100: `45`, `45%`, `45,0 %`.
Result<int> parsePercent(const QString &text);

/// Whether \a text says yes or no, in Indonesian or English: `ya`, `Tidak`, `yes`, `1`, `x`.
Result<bool> parseYesNo(const QString &text);

} // namespace core::domain
