// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry_mark.h"

#include <QtEndian>

namespace core::journal {

EntryMark markOf(qint64 sequence, const QByteArray &hash)
{
    const bool isWhole = hash.size() >= qsizetype(sizeof(qint64));
    return {sequence, isWhole ? qFromLittleEndian<qint64>(hash.constData()) : 0};
}

void writeMark(db::Database &database, qint64 station, const EntryMark &mark)
{
    database.run("INSERT INTO figure (kind, a, n) VALUES ('last', ?1, ?2), ('last_hash', ?1, ?3)"
                 " ON CONFLICT (kind, a) DO UPDATE SET n = excluded.n",
                 station, mark.sequence, mark.hash);
}

std::map<qint64, EntryMark> readMarks(db::Database &database)
{
    std::map<qint64, EntryMark> marks;
    const auto read = [&marks](const db::Row &row) {
        marks[row.get<qint64>(0)] = {row.get<qint64>(1), row.get<qint64>(2)};
        return true;
    };
    // A station without a mark has lost it: then nothing fits.
    database.rows("SELECT station.n, coalesce(last.n, 0), coalesce(hash.n, 0) FROM station"
                  " LEFT JOIN figure AS last ON last.kind = 'last' AND last.a = station.n"
                  " LEFT JOIN figure AS hash ON hash.kind = 'last_hash' AND hash.a = station.n",
                  read);
    return marks;
}

} // namespace core::journal
