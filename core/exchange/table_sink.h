// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_writer.h"

#include <QIODevice>

#include <memory>

namespace core::exchange {

/// Takes the rows of a table and writes them in one format. What fails is told by the device, or
/// by an error without a path, which the caller adds.
class TableSink
{
public:
    TableSink() = default;
    virtual ~TableSink() = default;
    TableSink(const TableSink &) = delete;
    TableSink &operator=(const TableSink &) = delete;

    virtual Result<void> add(const OutRow &row) = 0;

    /// Writes what is still to be written; nothing is added after it.
    virtual Result<void> finish() = 0;
};

std::unique_ptr<TableSink> csvSink(QIODevice &device, const std::vector<OutColumn> &columns);
std::unique_ptr<TableSink> jsonSink(QIODevice &device, const std::vector<OutColumn> &columns);
std::unique_ptr<TableSink> xlsxSink(QIODevice &device, const QString &name,
                                    const std::vector<OutColumn> &columns);

} // namespace core::exchange
