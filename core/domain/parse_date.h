// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// The day that \a text names, as people write it in tables: `2026-03-01`, `1/3/2026`,
/// `1-3-2026`, `1.3.2026` (day first), `1 Maret 2026`, `Senin, 1 Mar 2026`, `March 1, 2026`;
/// a time after an ISO date is left out. Indonesian and English names, any case.
/// Years 1900 to 2199. Invalid with a sentence that tells how to write it for anything else: a
/// month without a day, a year of two digits, a day that does not exist, an empty text.
Result<QDate> parseDate(const QString &text);

} // namespace core::domain
