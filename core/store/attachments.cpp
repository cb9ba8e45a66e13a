// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachments.h"

#include <QCryptographicHash>

namespace core {

QString Attachments::add(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QString sha256 = QString::fromLatin1(hash);
    m_database.run("INSERT INTO attachment (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING",
                   sha256, bytes);
    return sha256;
}

QByteArray Attachments::bytes(const QString &sha256) const
{
    return m_database
        .row(
            "SELECT bytes FROM attachment WHERE sha256 = ?",
            [](const db::Row &row) { return row.get<QByteArray>(0); }, sha256)
        .value_or(QByteArray());
}

qint64 Attachments::totalSize() const
{
    return m_database.number("SELECT sum(length(bytes)) FROM attachment");
}

} // namespace core
