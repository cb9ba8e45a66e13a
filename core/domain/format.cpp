// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/format.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace core::domain {
namespace {

QString written(QDate date, const QString &pattern, Language language)
{
    return date.isValid() ? localeOf(language).toString(date, pattern) : QString();
}

} // namespace

QString formatDate(QDate date, Language language)
{
    return written(date, u"d MMMM yyyy"_s, language);
}

QString formatLongDate(QDate date, Language language)
{
    return written(date, u"dddd, d MMMM yyyy"_s, language);
}

QString formatShortDate(QDate date, Language language)
{
    return written(date, u"d MMM yyyy"_s, language);
}

QString formatMoment(const QDateTime &moment, Language language)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    const QString time = language == Language::Indonesian ? u"HH.mm"_s : u"HH:mm"_s;
    return formatShortDate(local.date(), language) + u' ' + local.toString(time);
}

QString formatPeriod(QDate start, QDate end, Language language)
{
    auto last = formatShortDate(end, language);
    if (!start.isValid() || start == end)
        return last;
    if (!end.isValid())
        return formatShortDate(start, language);
    if (start.year() != end.year())
        return formatShortDate(start, language) + u" – "_s + last;
    if (start.month() != end.month())
        return written(start, u"d MMM"_s, language) + u" – "_s + last;
    return QString::number(start.day()) + u'–' + last;
}

QString formatRupiah(qint64 rupiah, Language language)
{
    const auto amount = formatNumber(std::abs(rupiah), language);
    return (rupiah < 0 ? u"-Rp"_s : u"Rp"_s) + amount;
}

QString formatNumber(qint64 number, Language language)
{
    auto locale = localeOf(language);
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale.toString(number);
}

QString formatPercent(double percent, Language language)
{
    const auto tenths = std::round(percent * 10);
    const bool whole = std::fmod(tenths, 10) == 0;
    return localeOf(language).toString(tenths / 10, 'f', whole ? 0 : 1) + u'%';
}

} // namespace core::domain
