// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// \a number in words, as deeds and minutes have it: "dua ribu dua puluh enam", "two thousand and
/// twenty-six". The words of a language are in spelled_id.json and spelled_en.json.
QString spelledNumber(qint64 number, Language language);

/// \a date in words, without the day of the week: "dua belas bulan Oktober tahun dua ribu dua
/// puluh enam", "the twelfth of October two thousand and twenty-six". Empty for no date.
QString spelledDate(QDate date, Language language);

/// The day of the week: "Senin", "Monday". Empty for no date.
QString weekday(QDate date, Language language);

} // namespace core::domain
