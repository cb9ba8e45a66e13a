// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace core::journal {

/// What the hash of an entry is made of: nothing in it depends on how one file numbers the
/// stations.
struct HashedEntry
{
    qint64 station = 0; ///< Key of the station that wrote it.
    qint64 sequence = 0;
    qint64 counter = 0;
    qint64 wall = 0;          ///< UTC milliseconds.
    qint64 undoneStation = 0; ///< Key; 0 where nothing is undone.
    qint64 undoneSequence = 0;
    int schema = 0;
    QString author = {};
    QString label = {};
    std::map<qint64, qint64> seen = {}; ///< Station key -> sequence, where the entry tells it.
    QByteArray ops = {};
};

/// The hash of \a entry behind an entry with the hash \a previous, empty for a station's first.
/// Told in core/schema/FILE_FORMAT.md to the byte.
QByteArray entryHash(const HashedEntry &entry, const QByteArray &previous);

} // namespace core::journal
