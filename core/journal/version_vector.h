// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <optional>

namespace core::journal {

/// Station number in this file -> the last sequence number known of it.
using VersionVector = std::map<qint64, qint64>;

QByteArray toBytes(const VersionVector &vector);

/// Empty if the bytes are damaged.
std::optional<VersionVector> toVersionVector(const QByteArray &bytes);

/// Entries are numbered station << 40 | sequence.
inline constexpr int sequenceBits = 40;
inline constexpr qint64 lastStation = (qint64(1) << 22) - 1;
inline constexpr qint64 lastSequence = (qint64(1) << sequenceBits) - 1;
constexpr qint64 entryId(qint64 station, qint64 sequence)
{
    return (station << sequenceBits) | sequence;
}
constexpr qint64 stationOf(qint64 entry)
{
    return entry >> sequenceBits;
}
constexpr qint64 sequenceOf(qint64 entry)
{
    return entry & lastSequence;
}

} // namespace core::journal
