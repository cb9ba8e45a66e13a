// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace core::journal {

/// A row of a journaled table.
struct RowKey
{
    int table = 0;
    qint64 row = 0;
    friend auto operator<=>(const RowKey &, const RowKey &) = default;
};

} // namespace core::journal
