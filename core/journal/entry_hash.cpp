// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry_hash.h"

#include "core/journal/version_vector.h"

#include <QCryptographicHash>

namespace core::journal {

QByteArray entryHash(const HashedEntry &entry, const QByteArray &previous)
{
    // An entry may hold a whole import: of the strong hashes that Qt has, the quickest by far.
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(previous);
    for (const qint64 number :
         {entry.station, entry.sequence, entry.counter, entry.wall, entry.undoneStation,
          entry.undoneSequence, static_cast<qint64>(entry.schema)})
        hash.addData(QByteArray::number(number).append('\n'));
    for (const QByteArray &bytes :
         {entry.author.toUtf8(), entry.label.toUtf8(), toBytes(entry.seen), entry.ops}) {
        hash.addData(QByteArray::number(bytes.size()).append('\n'));
        hash.addData(bytes);
    }
    return hash.result();
}

} // namespace core::journal
