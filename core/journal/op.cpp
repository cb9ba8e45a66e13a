// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/op.h"

#include "core/db/error.h"

#include <algorithm>

namespace core::journal {

// Numbers are written seven bits a byte, the lowest first, the eighth bit set on all but the
// last; signed ones zigzag (0, -1, 1, -2 ...).

static void putNumber(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(static_cast<char>((number & 0x7f) | 0x80));
        number >>= 7;
    }
    bytes.append(static_cast<char>(number));
}

static void putSigned(QByteArray &bytes, qint64 number)
{
    putNumber(bytes, (static_cast<quint64>(number) << 1) ^ static_cast<quint64>(number >> 63));
}

static void putValue(QByteArray &bytes, const db::Value &value)
{
    bytes.append(static_cast<char>(value.type));
    switch (value.type) {
    case db::Value::Type::Null:
        break;
    case db::Value::Type::Integer:
        putSigned(bytes, value.integer);
        break;
    case db::Value::Type::Text:
    case db::Value::Type::Blob:
        putNumber(bytes, static_cast<quint64>(value.bytes.size()));
        bytes.append(value.bytes);
    }
}

EncodedOps encode(const std::vector<Op> &ops)
{
    EncodedOps encoded;
    encoded.starts.reserve(ops.size());
    for (const Op &op : ops) {
        encoded.starts.push_back(encoded.bytes.size());
        encoded.bytes.append(static_cast<char>(op.kind));
        putNumber(encoded.bytes, static_cast<quint64>(op.table));
        putSigned(encoded.bytes, op.row);
        putNumber(encoded.bytes, op.cells.size());
        for (const auto &[column, value] : op.cells) {
            putNumber(encoded.bytes, static_cast<quint64>(column));
            putValue(encoded.bytes, value);
        }
    }
    return encoded;
}

namespace {

/// Reads forward through bytes that may be damaged; after a fault everything reads as nothing.
class Reader
{
public:
    Reader(const QByteArray &bytes, qint64 at)
        : m_bytes(bytes)
        , m_at(at)
    {}

    bool isSound() const { return m_isSound; }
    qint64 at() const { return m_at; }

    quint8 byte()
    {
        if (m_at < 0 || m_at >= m_bytes.size())
            m_isSound = false;
        return m_isSound ? static_cast<quint8>(m_bytes[m_at++]) : quint8(0);
    }

    quint64 number()
    {
        quint64 result = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint8 next = byte();
            result |= static_cast<quint64>(next & 0x7f) << shift;
            if (!(next & 0x80))
                return result;
        }
        m_isSound = false;
        return 0;
    }

    /// A number of a table or column.
    int index()
    {
        const quint64 raw = number();
        m_isSound = m_isSound && raw <= 0xffff;
        return m_isSound ? static_cast<int>(raw) : 0;
    }

    qint64 signedNumber()
    {
        const quint64 raw = number();
        return static_cast<qint64>(raw >> 1) ^ -static_cast<qint64>(raw & 1);
    }

    QByteArray block()
    {
        const quint64 size = number();
        if (size > static_cast<quint64>(m_bytes.size() - m_at))
            m_isSound = false;
        if (!m_isSound)
            return {};
        const auto from = m_at;
        m_at += static_cast<qint64>(size);
        return m_bytes.mid(from, static_cast<qsizetype>(size));
    }

    db::Value value()
    {
        const quint8 type = byte();
        switch (static_cast<db::Value::Type>(type)) {
        case db::Value::Type::Null:
            return {};
        case db::Value::Type::Integer:
            return {db::Value::Type::Integer, signedNumber()};
        case db::Value::Type::Text:
            return {db::Value::Type::Text, 0, block()};
        case db::Value::Type::Blob:
            return {db::Value::Type::Blob, 0, block()};
        }
        m_isSound = false;
        return {};
    }

private:
    const QByteArray &m_bytes;
    qint64 m_at;
    bool m_isSound = true;
};

} // namespace

std::optional<Op> decodeAt(const QByteArray &bytes, qint64 &at)
{
    Reader reader(bytes, at);
    Op op;
    op.kind = static_cast<OpKind>(reader.byte());
    op.table = reader.index();
    op.row = reader.signedNumber();
    const quint64 count = reader.number();
    for (quint64 cell = 0; cell < count && reader.isSound(); ++cell) {
        const int column = reader.index();
        op.cells.emplace_back(column, reader.value());
    }
    if (!reader.isSound() || op.kind > OpKind::Touch)
        return std::nullopt;
    at = reader.at();
    return op;
}

Op readOp(const QByteArray &bytes, qint64 &at, const schema::Catalogue &catalogue)
{
    auto op = decodeAt(bytes, at);
    const auto isThere = [&](const auto &cell) {
        return cell.first > 0 && catalogue.has(op->table, cell.first);
    };
    if (!op || !catalogue.has(op->table, 0) || !std::ranges::all_of(op->cells, isThere))
        db::throwCorrupt("an entry of the journal cannot be read");
    return *std::move(op);
}

std::vector<Op> readOps(const QByteArray &bytes, const schema::Catalogue &catalogue)
{
    std::vector<Op> ops;
    for (qint64 at = 0; at < bytes.size();)
        ops.push_back(readOp(bytes, at, catalogue));
    return ops;
}

} // namespace core::journal
