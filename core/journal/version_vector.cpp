// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/version_vector.h"

#include <QtEndian>

namespace core::journal {

static constexpr qsizetype pairSize = 2 * sizeof(qint64);

QByteArray toBytes(const VersionVector &vector)
{
    QByteArray bytes;
    for (const auto &[station, sequence] : vector) {
        const qint64 pair[] = {qToLittleEndian(station), qToLittleEndian(sequence)};
        bytes.append(reinterpret_cast<const char *>(pair), pairSize);
    }
    return bytes;
}

std::optional<VersionVector> toVersionVector(const QByteArray &bytes)
{
    if (bytes.size() % pairSize != 0)
        return std::nullopt;
    VersionVector vector;
    for (qsizetype at = 0; at < bytes.size(); at += pairSize) {
        const char *pair = bytes.constData() + at;
        vector[qFromLittleEndian<qint64>(pair)] = qFromLittleEndian<qint64>(pair + sizeof(qint64));
    }
    return vector;
}

} // namespace core::journal
