// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core::exchange {
namespace {

/// How well a title fits a column: 0 not at all, 3 is its key.
int fit(const QString &compared, const Column &column)
{
    if (compared == column.key)
        return 3;
    if (compared == column.english)
        return 2;
    return column.others.contains(compared) ? 1 : 0;
}

struct Candidate
{
    HeaderMap map;
    int named = 0;
    QStringList missing;
};

/// The column of the file that fits \a column best; the first of equals.
int sourceOf(const Column &column, const QStringList &compared, const std::vector<bool> &taken,
             int wanted)
{
    for (qsizetype source = 0; source < compared.size(); ++source)
        if (!taken[size_t(source)] && fit(compared[source], column) == wanted)
            return int(source);
    return -1;
}

Candidate readAsHeader(const SheetRow &row, const std::vector<Column> &columns)
{
    Candidate candidate;
    QStringList compared;
    for (const auto &cell : row.cells)
        compared.append(comparedName(cell));
    std::vector<bool> taken(row.cells.size(), false);
    auto &sources = candidate.map.sources;
    sources.assign(columns.size(), -1);
    for (const int wanted : {3, 2, 1}) {
        for (size_t column = 0; column < columns.size(); ++column) {
            if (sources[column] >= 0)
                continue;
            const int source = sourceOf(columns[column], compared, taken, wanted);
            if (source < 0)
                continue;
            sources[column] = source;
            taken[size_t(source)] = true;
            ++candidate.named;
        }
    }
    for (size_t column = 0; column < columns.size(); ++column)
        if (columns[column].obligatory && sources[column] < 0)
            candidate.missing.append(columns[column].key);
    for (size_t source = 0; source < row.cells.size(); ++source) {
        const auto title = row.cells[source].simplified();
        candidate.map.titles.append(title);
        if (!taken[source] && !title.isEmpty() && !isIgnoredColumn(title))
            candidate.map.unknown.append(title);
    }
    candidate.map.id = int(compared.indexOf(u"id"_s));
    candidate.map.line = row.line;
    candidate.map.width = int(row.cells.size());
    return candidate;
}

QString listed(const QStringList &names)
{
    QStringList quoted;
    for (const auto &name : names)
        quoted.append(u'“' + name + u'”');
    return quoted.join(u", "_s);
}

QString whatIsMissing(const Candidate &best, const std::vector<Column> &columns)
{
    QStringList wanted;
    for (const auto &column : columns)
        if (column.obligatory)
            wanted.append(column.key);
    if (best.named == 0)
        return QCoreApplication::translate("Exchange",
                                           "None of the first ten rows is a header. A row with the "
                                           "column titles %1 was looked for.")
            .arg(listed(wanted));
    return QCoreApplication::translate("Exchange", "The column %1 is missing in the header (%2). "
                                                   "Obligatory are %3.")
        .arg(listed(best.missing), best.map.titles.join(u", "_s).left(300), listed(wanted));
}

} // namespace

Result<HeaderMap> findHeader(const std::vector<SheetRow> &first, TableKind kind)
{
    const auto &columns = columnsOf(kind);
    std::optional<Candidate> best;
    for (size_t index = 0; index < first.size() && index < size_t(headerSearchRows); ++index) {
        auto candidate = readAsHeader(first[index], columns);
        candidate.map.row = qsizetype(index);
        const auto rank = [](const Candidate &c) {
            return std::pair(c.missing.isEmpty(), c.named);
        };
        if (!best || rank(candidate) > rank(*best))
            best = std::move(candidate);
    }
    if (best && best->missing.isEmpty())
        return std::move(best->map);
    const auto nothing = best.value_or(Candidate());
    return tl::unexpected(
        Error{.message = whatIsMissing(nothing, columns),
              .line = nothing.named > 0 ? nothing.map.line : (first.empty() ? 0 : first[0].line)});
}

} // namespace core::exchange
