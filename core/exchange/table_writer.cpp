// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_writer.h"

#include "core/exchange/table_sink.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace core::exchange {
namespace {

std::unique_ptr<TableSink> sinkFor(QSaveFile &file, const QString &name,
                                   const std::vector<OutColumn> &columns)
{
    const auto suffix = QFileInfo(file.fileName()).suffix().toLower();
    if (suffix == "csv"_L1)
        return csvSink(file, columns);
    if (suffix == "json"_L1)
        return jsonSink(file, columns);
    if (suffix == "xlsx"_L1)
        return xlsxSink(file, name, columns);
    return nullptr;
}

tl::unexpected<Error> notWritten(const QSaveFile &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return tl::unexpected(
            Error{.fault = Fault::DiskFull,
                  .message = QCoreApplication::translate(
                      "Exchange", "There is no room to write the file. What was there before is "
                                  "unchanged."),
                  .detail = file.errorString(),
                  .file = file.fileName()});
    return tl::unexpected(
        Error{.fault = Fault::Storage,
              .message = QCoreApplication::translate(
                  "Exchange", "The file cannot be written. Choose another folder or name, or close "
                              "the program that has it open."),
              .detail = file.errorString(),
              .file = file.fileName()});
}

Result<void> writeRows(TableSink &sink, const QSaveFile &file, const NextRow &nextRow)
{
    for (OutRow row;;) {
        const auto more = nextRow(row);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return sink.finish();
        if (auto added = sink.add(row); !added)
            return added;
        if (file.error() != QFileDevice::NoError)
            return {}; // told by the caller, who has the device
    }
}

} // namespace

Result<void> writeTable(const QString &path, const QString &name,
                        const std::vector<OutColumn> &columns, const NextRow &nextRow)
{
    QSaveFile file(path);
    const auto sink = sinkFor(file, name, columns);
    if (!sink)
        return tl::unexpected(Error{
            .message = QCoreApplication::translate("Exchange", "The name of the file must "
                                                               "end in .csv, .xlsx or .json."),
            .file = path});
    const QFileInfo there(path);
    if ((there.exists() && !there.isFile()) || !file.open(QIODevice::WriteOnly))
        return notWritten(file);
    if (auto written = writeRows(*sink, file, nextRow); !written) {
        if (file.error() != QFileDevice::NoError)
            return notWritten(file);
        auto error = written.error();
        error.file = error.file.isEmpty() ? path : error.file;
        return tl::unexpected(error);
    }
    if (!file.commit())
        return notWritten(file);
    return {};
}

Result<void> writeTable(const QString &path, const OutTable &table)
{
    size_t next = 0;
    return writeTable(path, table.name, table.columns, [&](OutRow &row) -> Result<bool> {
        if (next == table.rows.size())
            return false;
        row = table.rows[next++];
        return true;
    });
}

} // namespace core::exchange
