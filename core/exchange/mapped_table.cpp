// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapped_table.h"

#include "core/exchange/table_file.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core::exchange {
namespace {

/// Whether \a row only counts the columns, as official tables do below the titles: (1) (2) (3).
bool numbersColumns(const SheetRow &row)
{
    int last = 0;
    for (const auto &cell : row.cells) {
        auto text = cell.trimmed();
        if (text.isEmpty())
            continue;
        if (text.startsWith(u'(') && text.endsWith(u')'))
            text = text.mid(1).chopped(1);
        if (text.toInt() != last + 1)
            return false;
        ++last;
    }
    return last > 1;
}

} // namespace

QString complaintAboutShift(const MappedRow &row)
{
    if (row.extra == 0)
        return {};
    return QCoreApplication::translate(
        "Exchange", "There are cells beyond the last column; the row may have shifted.");
}

Result<MappedReader> MappedReader::open(const QString &path, TableKind kind, ReadLimits limits)
{
    auto source = openTable(path, limits);
    if (!source)
        return tl::unexpected(source.error());
    return over(std::move(*source), kind, path);
}

Result<MappedReader> MappedReader::over(std::unique_ptr<RowSource> source, TableKind kind,
                                        const QString &file)
{
    std::vector<SheetRow> first;
    while (first.size() < size_t(headerSearchRows)) {
        SheetRow row;
        const auto more = source->next(row);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more) {
            source.reset();
            break;
        }
        first.push_back(std::move(row));
    }
    auto map = findHeader(first, kind);
    if (!map) {
        auto error = map.error();
        error.file = file;
        return tl::unexpected(error);
    }
    MappedReader reader;
    reader.m_source = std::move(source);
    reader.m_kind = kind;
    reader.m_map = std::move(*map);
    const auto after = first.begin() + reader.m_map.row + 1;
    reader.m_ahead.assign(std::make_move_iterator(after), std::make_move_iterator(first.end()));
    if (!reader.m_ahead.empty() && numbersColumns(reader.m_ahead.front()))
        reader.m_ahead.pop_front();
    return reader;
}

Result<bool> MappedReader::next(MappedRow &row)
{
    do {
        auto more = nextSheetRow(m_row);
        if (!more || !*more)
            return more;
    } while (repeatsHeader(m_row));

    row.line = m_row.line;
    row.extra = 0;
    for (size_t beyond = size_t(m_map.width); beyond < m_row.cells.size(); ++beyond)
        row.extra += m_row.cells[beyond].trimmed().isEmpty() ? 0 : 1;
    row.id = m_map.id < 0 ? QString() : m_row.cell(m_map.id).trimmed();
    row.cells.resize(m_map.sources.size());
    for (size_t column = 0; column < row.cells.size(); ++column)
        row.cells[column] = m_row.cell(m_map.sources[column]).trimmed();
    return true;
}

Result<MappedTable> MappedReader::readAll()
{
    MappedTable table{.kind = m_kind, .unknown = m_map.unknown};
    for (MappedRow row;;) {
        const auto more = next(row);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return table;
        table.rows.push_back(std::move(row));
        row = {};
    }
}

Result<bool> MappedReader::nextSheetRow(SheetRow &row)
{
    if (m_ahead.empty()) {
        if (!m_source)
            return false;
        auto more = m_source->next(row);
        if (!more || !*more)
            m_source.reset();
        return more;
    }
    row = std::move(m_ahead.front());
    m_ahead.pop_front();
    return true;
}

bool MappedReader::repeatsHeader(const SheetRow &row) const
{
    for (const int source : m_map.sources)
        if (source >= 0 && row.cell(source).simplified() != m_map.titles[source])
            return false;
    return true;
}

Result<MappedTable> readTable(const QString &path, TableKind kind)
{
    auto reader = MappedReader::open(path, kind);
    if (!reader)
        return tl::unexpected(reader.error());
    return reader->readAll();
}

} // namespace core::exchange
