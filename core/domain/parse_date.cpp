// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/parse_date.h"

#include "core/domain/normalized_name.h"
#include "core/domain/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core::domain {
namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

struct Names
{
    QHash<QString, int> months;
    QHash<QString, int> days;
};

Names loadNames()
{
    Names names;
    for (const auto language : {QLocale::Indonesian, QLocale::English}) {
        const QLocale locale(language);
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (int month = 1; month <= 12; ++month)
                names.months.insert(normalizedName(locale.monthName(month, form)), month);
            for (int day = 1; day <= 7; ++day)
                names.days.insert(normalizedName(locale.dayName(day, form)), day);
        }
    }
    return names;
}

const Names &names()
{
    static const auto loaded = loadNames();
    return loaded;
}

int monthOf(const QString &word)
{
    if (const auto month = names().months.value(word); month > 0)
        return month;
    const auto meaning = meaningOf(word);
    return meaning.startsWith(u"month "_s) ? QStringView(meaning).mid(6).toInt() : 0;
}

/// Takes "Senin, " off the front, if it is the name of a day.
QString withoutWeekday(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\p{L}+)\\s*,?\\s+(?=[\\d\\p{L}])"_s);
    const auto match = pattern.match(text);
    return match.hasMatch() && names().days.contains(match.captured(1))
               ? text.mid(match.capturedLength())
               : text;
}

QDate fromNumbers(const QString &text)
{
    static const QRegularExpression yearFirst(
        u"^(\\d{4})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})"
        "(?:[t ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?z?)?$"_s);
    static const QRegularExpression dayFirst(
        u"^(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})$"_s);
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt()};
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return {match.captured(4).toInt(), match.captured(3).toInt(), match.captured(1).toInt()};
    return {};
}

QDate fromWords(const QString &text)
{
    static const QRegularExpression dayFirst(
        u"^(\\d{1,2})(?:st|nd|rd|th)?[-/.\\s]+(\\p{L}+)\\.?,?[-/.\\s]+(\\d{4})$"_s);
    static const QRegularExpression monthFirst(
        u"^(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$"_s);
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return {match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt()};
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return {match.captured(3).toInt(), monthOf(match.captured(1)), match.captured(2).toInt()};
    return {};
}

} // namespace

Result<QDate> parseDate(const QString &text)
{
    auto plain = normalizedName(text);
    plain.remove(u'\'').remove(u'’');
    auto date = fromNumbers(plain);
    if (!date.isValid())
        date = fromWords(withoutWeekday(plain));
    if (date.isValid() && date.year() >= firstYear && date.year() <= lastYear)
        return date;
    return invalid(QCoreApplication::translate("Parse", "“%1” is not a date. Write the day, the "
                                                        "month and the year, for example "
                                                        "2026-03-01 or 1/3/2026 (day first).")
                       .arg(text.trimmed().left(80)));
}

} // namespace core::domain
