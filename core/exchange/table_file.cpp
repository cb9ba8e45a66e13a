// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/xlsx_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core::exchange {
namespace {

constexpr char zipMark[] = "PK\x03\x04";
constexpr char compoundMark[] = "\xD0\xCF\x11\xE0"; // .xls, and .xlsx with a password

tl::unexpected<Error> refusal(const QString &path, const char *sentence, Fault fault,
                              const QString &detail = {})
{
    return tl::unexpected(Error{.fault = fault,
                                .message = QCoreApplication::translate("Exchange", sentence),
                                .detail = detail,
                                .file = path});
}

/// Why \a file cannot be read as a table at all.
Result<void> openForReading(QFile &file, const ReadLimits &limits)
{
    const auto path = file.fileName();
    if (!QFileInfo(path).isFile())
        return refusal(path, QT_TRANSLATE_NOOP("Exchange", "There is no such file."),
                       Fault::NotFound);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(path, QT_TRANSLATE_NOOP("Exchange", "The file cannot be read."),
                       Fault::Storage, file.errorString());
    if (file.size() > limits.fileBytes)
        return refusal(path,
                       QT_TRANSLATE_NOOP("Exchange", "The file is larger than 256 MiB. Split it "
                                                     "into several files."),
                       Fault::Invalid);
    return {};
}

/// Whether text cannot look like that.
bool isBinary(QByteArrayView bytes, Charset charset)
{
    const bool wide = charset == Charset::Utf16LittleEndian || charset == Charset::Utf16BigEndian;
    return !wide && bytes.contains('\0');
}

} // namespace

Result<std::unique_ptr<RowSource>> openTable(const QString &path, const ReadLimits &limits)
{
    QFile file(path);
    if (auto opened = openForReading(file, limits); !opened)
        return tl::unexpected(opened.error());
    const auto head = file.peek(4);
    if (head == zipMark)
        return XlsxReader::open(path, limits);
    if (head == compoundMark)
        return refusal(path,
                       QT_TRANSLATE_NOOP("Exchange", "This is a workbook in the old .xls format "
                                                     "or with a password. Save it as .xlsx without "
                                                     "a password."),
                       Fault::Foreign);
    auto bytes = file.readAll();
    if (isBinary(bytes, charsetOf(bytes)))
        return refusal(path,
                       QT_TRANSLATE_NOOP("Exchange", "This is neither a text table (.csv, .tsv) "
                                                     "nor a workbook (.xlsx)."),
                       Fault::Foreign);
    return std::make_unique<CsvReader>(std::move(bytes), path, limits);
}

Result<Sheet> readTable(const QString &path, const ReadLimits &limits)
{
    auto source = openTable(path, limits);
    if (!source)
        return tl::unexpected(source.error());
    return readAll(**source);
}

Result<Sheet> readAll(RowSource &source)
{
    Sheet sheet;
    for (SheetRow row;;) {
        const auto more = source.next(row);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return sheet;
        sheet.rows.push_back(std::move(row));
        row = {};
    }
}

} // namespace core::exchange
