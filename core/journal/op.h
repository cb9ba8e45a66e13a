// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/recorder.h"
#include "core/schema/catalogue.h"

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace core::journal {

/// What one entry did to one row. The numbers stand in the file.
enum class OpKind : quint8 { Insert = 0, Update = 1, Delete = 2, Touch = 3 };

/// One row of an entry: new values only. An Insert lists the cells that are not empty, an Update
/// those it wrote; a Delete and a Touch none.
struct Op
{
    int table = 0;
    qint64 row = 0;
    OpKind kind = OpKind::Update;
    std::vector<std::pair<int, db::Value>> cells = {};
};

/// An entry's ops as bytes, and where in them each op begins. The format is told in
/// core/schema/FILE_FORMAT.md.
struct EncodedOps
{
    QByteArray bytes;
    std::vector<qint64> starts;
};

EncodedOps encode(const std::vector<Op> &ops);

/// The op that begins at \a at, which is moved behind it, as it stands: its table and columns may
/// be anything. Empty if the bytes are damaged.
std::optional<Op> decodeAt(const QByteArray &bytes, qint64 &at);

/// The op that begins at \a at, which is moved behind it. Every table and column in it is one of
/// \a catalogue. Throws db::Error (corrupt) if the bytes are damaged.
Op readOp(const QByteArray &bytes, qint64 &at, const schema::Catalogue &catalogue);

/// All ops of an entry, read like that.
std::vector<Op> readOps(const QByteArray &bytes, const schema::Catalogue &catalogue);

} // namespace core::journal
