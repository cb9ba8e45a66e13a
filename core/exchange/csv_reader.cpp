// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/header.h"

#include <QCoreApplication>

#include <cstring>

using namespace Qt::StringLiterals;

namespace core::exchange {
namespace {

constexpr char separators[] = {',', ';', '\t'};

bool isFormulaSign(QChar character)
{
    return character == u'=' || character == u'+' || character == u'-' || character == u'@';
}

/// The number of `'` before a formula sign, or -1 if \a text does not begin like that.
qsizetype guardsBeforeSign(const QString &text)
{
    qsizetype quotes = 0;
    while (quotes < text.size() && text[quotes] == u'\'')
        ++quotes;
    return quotes < text.size() && isFormulaSign(text[quotes]) ? quotes : -1;
}

int lineEndsIn(QByteArrayView bytes)
{
    int count = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const bool pair = bytes[at] == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n';
        count += (bytes[at] == '\n' || (bytes[at] == '\r' && !pair)) ? 1 : 0;
    }
    return count;
}

} // namespace

QString withFormulaGuard(const QString &text)
{
    return guardsBeforeSign(text) >= 0 ? u'\'' + text : text;
}

QString withoutFormulaGuard(const QString &text)
{
    return guardsBeforeSign(text) > 0 ? text.mid(1) : text;
}

CsvReader::CsvReader(QByteArray bytes, QString file, ReadLimits limits, char separator)
    : m_file(std::move(file))
    , m_limits(limits)
    , m_charset(charsetOf(bytes))
    , m_bytes(withoutByteOrderMark(std::move(bytes), m_charset))
    , m_separator(separator)
    , m_at(m_bytes.constData())
    , m_end(m_at + m_bytes.size())
{
    if (m_separator == 0)
        takeSeparatorLine();
    if (m_separator == 0)
        m_separator = findSeparator();
}

CsvReader::CsvReader(const CsvReader &other, char separator)
    : RowSource()
    , m_file(other.m_file)
    , m_limits(other.m_limits)
    , m_charset(other.m_charset)
    , m_bytes(other.m_bytes)
    , m_separator(separator)
    , m_at(m_bytes.constData())
    , m_end(m_at + m_bytes.size())
{}

void CsvReader::takeSeparatorLine()
{
    const QByteArrayView text(m_at, m_end - m_at);
    if (!text.startsWith("sep=") || text.size() < 5 || std::strchr("\r\n", text[4]))
        return;
    m_separator = text[4];
    m_at += 5;
    takeLineEnd();
}

char CsvReader::findSeparator() const
{
    int bestKnown = -1;
    int bestCells = 0;
    char best = ',';
    for (const char candidate : separators) {
        CsvReader trial(*this, candidate);
        SheetRow row;
        for (int taken = 0; taken < headerSearchRows; ++taken) {
            const auto more = trial.next(row);
            if (!more || !*more)
                break;
            const int known =
                int(std::count_if(row.cells.begin(), row.cells.end(), isKnownColumnName));
            const int cells = int(row.cells.size());
            if (known > bestKnown || (known == bestKnown && cells > bestCells)) {
                bestKnown = known;
                bestCells = cells;
                best = candidate;
            }
        }
    }
    // A list of one column shows no separator: then commas in it are just commas.
    return bestCells == 1 ? '\t' : best;
}

Result<bool> CsvReader::next(SheetRow &row)
{
    while (m_at < m_end) {
        row.line = m_line;
        row.cells.clear();
        if (auto read = readRecord(row); !read)
            return tl::unexpected(read.error());
        if (row.cells.empty())
            continue;
        if (m_count++ > m_limits.rows) // the header is one more
            return complaint(row.line, QCoreApplication::translate(
                                           "Exchange", "The table has more than %L1 rows. Split "
                                                       "it into several files.")
                                           .arg(m_limits.rows));
        return true;
    }
    return false;
}

Result<void> CsvReader::readRecord(SheetRow &row)
{
    for (int column = 0;; ++column) {
        auto text = readCell();
        if (!text)
            return tl::unexpected(text.error());
        if (!text->isEmpty())
            if (auto kept = keep(row, column, *text); !kept)
                return kept;
        if (m_at < m_end && *m_at == m_separator) {
            ++m_at;
            continue;
        }
        takeLineEnd();
        return {};
    }
}

Result<void> CsvReader::keep(SheetRow &row, int column, const QString &text) const
{
    if (column >= m_limits.columns)
        return complaint(
            row.line, QCoreApplication::translate("Exchange", "The row has more than %L1 columns.")
                          .arg(m_limits.columns));
    if (text.size() > m_limits.cellCharacters)
        return tooLong(row.line);
    row.cells.resize(size_t(column) + 1);
    row.cells.back() = text;
    return {};
}

Result<QString> CsvReader::readCell()
{
    if (m_at < m_end && *m_at == '"')
        return readQuotedCell();
    return readPlainCell();
}

Result<QString> CsvReader::readPlainCell()
{
    const char *from = m_at;
    m_at = stopFrom(from);
    if (from == m_at)
        return QString();
    if (isTooLong(m_at - from))
        return tooLong(m_line);
    return withoutFormulaGuard(decoded({from, m_at - from}));
}

Result<QString> CsvReader::readQuotedCell()
{
    const int begins = m_line;
    const char *from = ++m_at;
    bool plain = true;
    for (;; m_at += 2, plain = false) {
        m_at = static_cast<const char *>(std::memchr(m_at, '"', size_t(m_end - m_at)));
        if (!m_at)
            return complaint(begins, QCoreApplication::translate(
                                         "Exchange", "A quotation mark opens a cell here and is "
                                                     "never closed."));
        if (m_at + 1 == m_end || m_at[1] != '"')
            break;
    }
    const QByteArrayView inside(from, m_at - from);
    if (isTooLong(inside.size()))
        return tooLong(begins);
    m_line += lineEndsIn(inside);
    const char *after = ++m_at;
    m_at = stopFrom(after);
    auto text = decoded(inside);
    if (!plain)
        text.replace(u"\"\""_s, u"\""_s);
    if (m_line > begins)
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (m_at > after && !isTooLong(m_at - after))
        text += decoded({after, m_at - after});
    return withoutFormulaGuard(text);
}

bool CsvReader::takeLineEnd()
{
    if (m_at == m_end || (*m_at != '\r' && *m_at != '\n'))
        return false;
    if (*m_at == '\r' && m_at + 1 < m_end && m_at[1] == '\n')
        ++m_at;
    ++m_at;
    ++m_line;
    return true;
}

const char *CsvReader::stopFrom(const char *from) const
{
    while (from < m_end && *from != m_separator && *from != '\n' && *from != '\r')
        ++from;
    return from;
}

QString CsvReader::decoded(QByteArrayView bytes) const
{
    return m_charset == Charset::Windows1252 ? decodeWindows1252(bytes) : QString::fromUtf8(bytes);
}

/// Whether so many bytes are certainly more characters than a cell may have.
bool CsvReader::isTooLong(qsizetype bytes) const
{
    return bytes / 4 > m_limits.cellCharacters;
}

tl::unexpected<Error> CsvReader::tooLong(int line) const
{
    return complaint(line,
                     QCoreApplication::translate("Exchange", "A cell has more than %L1 characters.")
                         .arg(m_limits.cellCharacters));
}

tl::unexpected<Error> CsvReader::complaint(int line, const QString &message) const
{
    return tl::unexpected(Error{.message = message, .file = m_file, .line = line});
}

} // namespace core::exchange
