// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace db {

/// One cell as SQLite stores it. Real numbers are not used in documents.
struct Value
{
    enum class Type : quint8 { Null, Integer, Text, Blob };

    Type type = Type::Null;
    qint64 integer = 0;    ///< For Integer.
    QByteArray bytes = {}; ///< UTF-8 for Text, anything for Blob.

    /// Null or an empty text: what a record holds where nobody has written.
    bool isEmpty() const { return type == Type::Null || (type == Type::Text && bytes.isEmpty()); }

    friend bool operator==(const Value &, const Value &) = default;
};

} // namespace db
