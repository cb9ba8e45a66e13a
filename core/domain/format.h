// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace core::domain {

/// `1 Maret 2026`; empty for no date.
QString formatDate(QDate date, Language language);

/// `Senin, 12 Oktober 2026`; empty for no date.
QString formatLongDate(QDate date, Language language);

/// `12 Okt 2026`; empty for no date.
QString formatShortDate(QDate date, Language language);

/// `12 Okt 2026 16.40`, in local time; empty for no moment.
QString formatMoment(const QDateTime &moment, Language language);

/// `2 Des 2026 – 30 Jun 2027`; `2 Mar – 30 Jun 2026` inside a year, `2–5 Mar 2026` inside a month.
/// One day if both are the same or one is missing; empty for no date.
QString formatPeriod(QDate start, QDate end, Language language);

/// `Rp1.500.000` in Indonesian, `Rp1,500,000` in English.
QString formatRupiah(qint64 rupiah, Language language);

/// `1.046` in Indonesian, `1,046` in English.
QString formatNumber(qint64 number, Language language);

/// \a percent (0 to 100) with at most one decimal: `45%`, `45,5%`.
QString formatPercent(double percent, Language language);

} // namespace core::domain
