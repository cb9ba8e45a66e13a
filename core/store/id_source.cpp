// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/id_source.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace core {

static constexpr quint64 mask = 0x7fffffffffffffffULL;

IdSource::IdSource(std::optional<quint32> seed)
{
    if (seed)
        m_seeded.emplace(*seed);
}

qint64 IdSource::newKey()
{
    QRandomGenerator &generator = m_seeded ? *m_seeded : *QRandomGenerator::global();
    const auto key = static_cast<qint64>(generator.generate64() & mask);
    return key ? key : newKey();
}

qint64 hashedKey(const QStringList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        const QByteArray utf8 = part.toUtf8();
        hash.addData(QByteArray::number(utf8.size()).append(':'));
        hash.addData(utf8);
    }
    return static_cast<qint64>(qFromBigEndian<quint64>(hash.result().constData()) & mask);
}

} // namespace core
