// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

namespace core {

/// The contents of pictures and evidence, by SHA-256: stored once however often they are used,
/// never changed, outside the journal. Throws db::Error.
class Attachments
{
public:
    explicit Attachments(db::Database &database)
        : m_database(database)
    {}

    /// Keeps \a bytes and returns their SHA-256 in lower-case hex.
    QString add(const QByteArray &bytes);

    /// Empty if there is none.
    QByteArray bytes(const QString &sha256) const;

    qint64 totalSize() const; ///< Bytes of all contents.

    /// How many contents are not what their SHA-256 says.
    int altered() const;

    /// How many contents records refer to that are not there.
    int missing() const;

private:
    db::Database &m_database;
};

} // namespace core
