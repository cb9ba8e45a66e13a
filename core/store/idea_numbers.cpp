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
    m_database.run("INSERT INTO figure (kind, a, n) VALUES ('number', ?, 1)"
                   " ON CONFLICT (kind, a) DO UPDATE SET n = n + 1",
                   m_station);
    const qint64 number =
        m_database.number("SELECT n FROM figure WHERE kind = 'number' AND a = ?", m_station);
    return QStringLiteral("%1-%2").arg(stationLetters(m_station)).arg(number, 3, 10, QChar(u'0'));
}

} // namespace core
