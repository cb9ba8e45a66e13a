// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_number.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace core::exchange {
namespace {

constexpr double lastSerial = 2958465; // 9999-12-31
constexpr double largestWhole = 1e18;
constexpr int secondsPerDay = 86400;

QString plain(double number)
{
    if (std::abs(number) < largestWhole && std::floor(number) == number)
        return QString::number(qint64(number));
    const char format = std::abs(number) < largestWhole && std::abs(number) > 1e-9 ? 'f' : 'g';
    return QString::number(number, format, QLocale::FloatingPointShortest);
}

QString time(qint64 seconds)
{
    return QTime(0, 0).addSecs(int(seconds)).toString(u"HH:mm"_s);
}

QString day(double serial, DateSystem system, const QString &raw)
{
    const auto days = qint64(std::floor(serial));
    const auto seconds = qint64(std::round((serial - double(days)) * secondsPerDay));
    const bool from1904 = system == DateSystem::From1904;
    if (days < 1 && !from1904)
        return time(seconds % secondsPerDay);
    if (days == 60 && !from1904)
        return raw; // the 29 February 1900 that never was
    const QDate first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < 60 ? 31 : 30);
    const auto date = first.addDays(days + seconds / secondsPerDay).toString(Qt::ISODate);
    return seconds % secondsPerDay == 0 ? date : date + u' ' + time(seconds % secondsPerDay);
}

} // namespace

NumberStyle builtInStyle(int id)
{
    // 27-36 and 50-58 are dates in East Asian workbooks.
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return {NumberStyle::Kind::Date};
    if (id >= 18 && id <= 21)
        return {NumberStyle::Kind::Time};
    if (id == 9 || id == 10)
        return {NumberStyle::Kind::Percent};
    return {};
}

NumberStyle styleOfFormat(const QString &code)
{
    static const QRegularExpression literals(u"\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]"_s);
    static const QRegularExpression elapsed(u"\\[[hms]+\\]"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression zeros(u"^0{2,}$"_s);
    if (code.size() > 255 || code.contains(elapsed))
        return {};
    auto bare = code.section(u';', 0, 0).remove(literals).toLower();
    if (bare.contains(u'%'))
        return {NumberStyle::Kind::Percent};
    if (bare.contains(zeros))
        return {NumberStyle::Kind::Padded, int(bare.size())};
    if (bare.contains("general"_L1))
        return {};
    const bool clock = bare.contains(u'h') || bare.contains(u's');
    if (bare.contains(u'y') || bare.contains(u'd') || (bare.contains(u'm') && !clock))
        return {NumberStyle::Kind::Date};
    return clock ? NumberStyle{NumberStyle::Kind::Time} : NumberStyle{};
}

QString numberAsText(const QString &raw, NumberStyle style, DateSystem system)
{
    static const QRegularExpression digits(u"^-?\\d{1,18}$"_s);
    bool isNumber = false;
    const auto number = raw.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return raw;
    switch (style.kind) {
    case NumberStyle::Kind::Date:
    case NumberStyle::Kind::Time:
        return number >= 0 && number <= lastSerial ? day(number, system, raw) : raw;
    case NumberStyle::Kind::Percent:
        return plain(std::round(number * 1e10) / 1e8) + u'%';
    case NumberStyle::Kind::Padded:
        return number >= 0 ? plain(number).rightJustified(style.width, u'0') : plain(number);
    case NumberStyle::Kind::Plain:
        break;
    }
    return digits.match(raw).hasMatch() ? raw : plain(number);
}

} // namespace core::exchange
