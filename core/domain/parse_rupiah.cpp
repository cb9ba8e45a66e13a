// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/parse_rupiah.h"

#include "core/domain/normalized_name.h"
#include "core/domain/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core::domain {
namespace {

QString tell(const char *sentence, const QString &text)
{
    return QCoreApplication::translate("Parse", sentence).arg(text.trimmed().left(80));
}

tl::unexpected<Error> notAnAmount(const QString &text)
{
    return invalid(tell(QT_TRANSLATE_NOOP("Parse", "“%1” is not an amount in rupiah. Write it like "
                                                   "1500000 or Rp1.500.000."),
                        text));
}

/// A number in digits: the part before and the part after the decimal sign.
struct Digits
{
    QString whole;
    QString fraction;
    bool groupedOnce = false; ///< One sign, three digits after it: a group, or three decimals.
};

std::optional<Digits> splitDigits(const QString &text)
{
    static const QRegularExpression plain(u"^(\\d+)(?:[.,](\\d{1,2}|\\d{4,6}))?$"_s);
    static const QRegularExpression grouped(
        u"^(\\d{1,3}(?:([.,])\\d{3})(?:\\2\\d{3})*)(?:(?!\\2)[.,](\\d{1,2}))?$"_s);
    if (const auto match = plain.match(text); match.hasMatch())
        return Digits{.whole = match.captured(1), .fraction = match.captured(2)};
    const auto match = grouped.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    auto whole = match.captured(1);
    const bool once = whole.count(match.captured(2)) == 1 && match.captured(3).isEmpty();
    whole.remove(match.captured(2));
    return Digits{.whole = whole, .fraction = match.captured(3), .groupedOnce = once};
}

int zerosOf(const QString &scaleWord)
{
    const auto meaning = meaningOf(scaleWord);
    if (meaning == "thousand"_L1)
        return 3;
    if (meaning == "million"_L1)
        return 6;
    if (meaning == "billion"_L1)
        return 9;
    return meaning == "trillion"_L1 ? 12 : 0;
}

/// The digits of the number with \a zeros more; none if parts of a rupiah remain.
std::optional<QString> shifted(const Digits &digits, int zeros)
{
    auto fraction = digits.fraction;
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > zeros)
        return std::nullopt;
    return digits.whole + fraction.leftJustified(zeros, u'0');
}

QString withoutCurrency(QString text)
{
    static const QRegularExpression before(u"^(?:rp|idr)\\s*\\.?\\s*"_s);
    static const QRegularExpression after(u"\\s*[,.]\\s*[-–—]+$"_s);
    return text.remove(before).remove(after);
}

} // namespace

Result<qint64> parseRupiah(const QString &text)
{
    static const QRegularExpression pattern(u"^([\\d.,]+)\\s*(\\p{L}*)$"_s);
    static const QRegularExpression negative(
        u"^(?:rp|idr)?\\s*\\.?\\s*[-−(]\\s*(?:rp)?[\\s.]*\\d"_s);
    const auto folded = normalizedName(text);
    if (negative.match(folded).hasMatch())
        return invalid(tell(QT_TRANSLATE_NOOP("Parse", "“%1” is below zero. An amount is zero or "
                                                       "more."),
                            text));
    const auto match = pattern.match(withoutCurrency(folded));
    if (!match.hasMatch())
        return notAnAmount(text);
    const auto digits = splitDigits(match.captured(1));
    const int zeros = zerosOf(match.captured(2));
    if (!digits || (zeros == 0 && !match.captured(2).isEmpty()))
        return notAnAmount(text);
    if (zeros > 0 && digits->groupedOnce)
        return invalid(tell(QT_TRANSLATE_NOOP("Parse", "“%1” can be read in two ways. Write the "
                                                       "amount in full, for example 1500000."),
                            text));
    const auto whole = shifted(*digits, zeros);
    if (!whole || (zeros == 0 && digits->fraction.size() > 2))
        return invalid(
            tell(QT_TRANSLATE_NOOP("Parse", "“%1” is not a whole number of rupiah."), text));
    bool fits = false;
    const auto amount = whole->toLongLong(&fits);
    if (!fits || amount > largestRupiah)
        return invalid(tell(QT_TRANSLATE_NOOP("Parse", "“%1” is more than an amount can be. The "
                                                       "most is Rp1.000.000.000.000.000."),
                            text));
    return amount;
}

Result<int> parsePercent(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,3})(?:[.,]0+)?\\s*%?$"_s);
    const auto match = pattern.match(text.simplified());
    if (match.hasMatch() && match.captured(1).toInt() <= 100)
        return match.captured(1).toInt();
    return invalid(tell(QT_TRANSLATE_NOOP("Parse", "“%1” is not a percentage. Write a whole number "
                                                   "from 0 to 100."),
                        text));
}

Result<bool> parseYesNo(const QString &text)
{
    const auto meaning = meaningOf(text);
    if (meaning == "yes"_L1)
        return true;
    if (meaning == "no"_L1)
        return false;
    return invalid(tell(QT_TRANSLATE_NOOP("Parse", "“%1” is neither yes nor no."), text));
}

} // namespace core::domain
