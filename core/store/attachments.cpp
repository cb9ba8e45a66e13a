// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachments.h"

#include <QCryptographicHash>

namespace core {

static QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString Attachments::add(const QByteArray &bytes)
{
    QString sha256 = sha256Of(bytes);
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

int Attachments::altered() const
{
    int count = 0;
    m_database.rows("SELECT sha256, bytes FROM attachment", [&count](const db::Row &row) {
        count += row.get<QString>(0) != sha256Of(row.get<QByteArray>(1));
        return true;
    });
    return count;
}

int Attachments::missing() const
{
    return static_cast<int>(m_database.number(
        "SELECT count(DISTINCT name) FROM (SELECT attachment AS name FROM evidence"
        " UNION ALL SELECT picture FROM profile UNION ALL SELECT logo FROM lab"
        " UNION ALL SELECT letterhead_image FROM lab)"
        " WHERE name <> '' AND name NOT IN (SELECT sha256 FROM attachment)"));
}

} // namespace core
