// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/spelled.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Outside a namespace, as Qt asks; needed because the core is a static library.
static void initSpelled()
{
    Q_INIT_RESOURCE(spelled);
}

namespace core::domain {
namespace {

/// The words of one language and how they are put together.
class Words
{
public:
    explicit Words(Language language)
    {
        initSpelled();
        QFile file(u":/core/spelled_%1.json"_s.arg(codeOf(language)));
        const auto opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened); // compiled in: its absence is a broken build
        m_words = QJsonDocument::fromJson(file.readAll()).object();
        Q_ASSERT(opened && !m_words.isEmpty());
    }

    QString number(quint64 number) const
    {
        if (number < 100)
            return belowHundred(number);
        if (number < 1000)
            return joined(number / 100 == 1 ? word("one_hundred"_L1)
                                            : word("hundreds"_L1).arg(belowHundred(number / 100)),
                          number % 100);
        return large(number);
    }

    QString day(int day) const
    {
        const auto days = m_words["days"_L1].toArray();
        return days.isEmpty() ? number(static_cast<quint64>(day)) : days[day - 1].toString();
    }

    QString word(QLatin1String key) const { return m_words[key].toString(); }

private:
    QString belowHundred(quint64 number) const
    {
        if (number < 20)
            return m_words["below_twenty"_L1].toArray()[static_cast<int>(number)].toString();
        const auto tens =
            m_words["tens"_L1].toArray()[static_cast<int>(number / 10) - 2].toString();
        return number % 10 == 0 ? tens
                                : word("tens_and_ones"_L1).arg(tens, belowHundred(number % 10));
    }

    QString large(quint64 number) const
    {
        const auto scales = m_words["scales"_L1].toArray();
        quint64 unit = 1000;
        int scale = 0;
        while (scale + 1 < scales.size() && number / unit >= 1000) {
            unit *= 1000;
            ++scale;
        }
        const auto count = number / unit;
        const auto head = unit == 1000 && count == 1
                              ? word("one_thousand"_L1)
                              : scales[scale].toString().arg(this->number(count));
        return joined(head, number % unit);
    }

    QString joined(const QString &head, quint64 rest) const
    {
        if (rest == 0)
            return head;
        const auto pattern = word(rest < 100 ? "and_less_than_hundred"_L1 : "and_more"_L1);
        return pattern.arg(head, number(rest));
    }

    QJsonObject m_words;
};

const Words &wordsOf(Language language)
{
    static const Words indonesian(Language::Indonesian);
    static const Words english(Language::English);
    return language == Language::English ? english : indonesian;
}

} // namespace

QString spelledNumber(qint64 number, Language language)
{
    const auto &words = wordsOf(language);
    if (number >= 0)
        return words.number(static_cast<quint64>(number));
    return words.word("negative"_L1).arg(words.number(quint64(0) - static_cast<quint64>(number)));
}

QString spelledDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    const auto &words = wordsOf(language);
    const auto month = localeOf(language).standaloneMonthName(date.month());
    return words.word("date"_L1).arg(words.day(date.day()), month,
                                     spelledNumber(date.year(), language));
}

QString weekday(QDate date, Language language)
{
    return date.isValid() ? localeOf(language).standaloneDayName(date.dayOfWeek()) : QString();
}

} // namespace core::domain
