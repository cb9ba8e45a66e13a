// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <QStringList>

namespace core {

/// Hands out idea numbers such as "A-017": the letter of the station that writes, then a number
/// that only grows. A number is never given twice, also when making its idea was undone.
class IdeaNumbers
{
public:
    explicit IdeaNumbers(db::Database &database)
        : m_database(database)
    {}

    /// Whose letter the next numbers carry: 1 is A, 27 is AA.
    void setStation(qint64 station) { m_station = station; }

    QString next();

    /// So many numbers, in order.
    QStringList next(int count);

private:
    db::Database &m_database;
    qint64 m_station = 1;
};

/// "A" for 1, "Z" for 26, "AA" for 27.
QString stationLetters(qint64 station);

} // namespace core
