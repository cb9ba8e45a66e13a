// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/idea_numbers.h"

namespace core {

QString stationLetters(qint64 station)
{
    QString letters;
    for (qint64 rest = station; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    return letters;
}

QString IdeaNumbers::next()
{
    return next(1).front();
}

QStringList IdeaNumbers::next(int count)
{
    m_database.run("INSERT INTO figure (kind, a, n) VALUES ('number', ?1, ?2)"
                   " ON CONFLICT (kind, a) DO UPDATE SET n = n + ?2",
                   m_station, count);
    const qint64 last =
        m_database.number("SELECT n FROM figure WHERE kind = 'number' AND a = ?", m_station);
    const QString letters = stationLetters(m_station);
    QStringList numbers;
    numbers.reserve(count);
    for (qint64 number = last - count + 1; number <= last; ++number)
        numbers << QStringLiteral("%1-%2").arg(letters).arg(number, 3, 10, QChar(u'0'));
    return numbers;
}

} // namespace core
