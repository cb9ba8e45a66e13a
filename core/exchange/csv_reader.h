// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/exchange/text_encoding.h"

#include <QByteArray>

#include <memory>

namespace core::exchange {

/// Reads comma-, semicolon- or tab-separated text after RFC 4180: quoted cells with separators,
/// line breaks and doubled quotes in them; lines end with CRLF, LF or CR. More lenient than the
/// RFC where spreadsheets are: a quote inside an unquoted cell is itself, rows may differ in
/// length, Excel's first line `sep=;` is understood. The `'` that Lumbung puts before `= + - @`
/// when it writes is taken off again.
class CsvReader final : public RowSource
{
public:
    /// \a bytes of the file named \a file (for complaints), in any of the charsets of charsetOf().
    /// \a separator 0: the one of `, ; tab` that the header shows.
    CsvReader(QByteArray bytes, QString file, ReadLimits limits = {}, char separator = 0);

    Result<bool> next(SheetRow &row) override;

    char separator() const { return m_separator; }

private:
    CsvReader(const CsvReader &other, char separator);
    char findSeparator() const;
    void takeSeparatorLine();
    Result<void> readRecord(SheetRow &row);
    Result<QString> readCell();
    Result<QString> readPlainCell();
    Result<QString> readQuotedCell();
    Result<void> keep(SheetRow &row, int column, const QString &text) const;
    bool takeLineEnd();
    const char *stopFrom(const char *from) const;
    QString decoded(QByteArrayView bytes) const;
    bool isTooLong(qsizetype bytes) const;
    tl::unexpected<Error> tooLong(int line) const;
    tl::unexpected<Error> complaint(int line, const QString &message) const;

    QString m_file;
    ReadLimits m_limits;
    Charset m_charset;
    QByteArray m_bytes;
    char m_separator = 0;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    int m_line = 1;
    int m_count = 0;
};

/// \a text as it is written into a CSV cell before quoting: with a leading `'` if a spreadsheet
/// would take it for a formula. withoutFormulaGuard() gives \a text back, whatever it was.
QString withFormulaGuard(const QString &text);
QString withoutFormulaGuard(const QString &text);

} // namespace core::exchange
