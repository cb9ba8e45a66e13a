// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pasted_text.h"

#include "core/domain/normalized_name.h"
#include "core/exchange/column_content.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/table_file.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core::exchange {
namespace {

constexpr double mostly = 0.6;
constexpr double often = 0.4;        ///< Between numbered rows stand titles and headings of groups.
constexpr size_t enoughToRepeat = 4; ///< In fewer rows nothing can be said of repetition.

/// Each line split at its tabs, quotes being text like any other.
Sheet splitPlainly(const QString &text)
{
    Sheet sheet;
    int line = 0;
    for (const auto part : QStringView(text).split(u'\n')) {
        ++line;
        SheetRow row{.line = line, .cells = {}};
        const auto cells = part.split(u'\t');
        for (const auto cell : cells)
            row.cells.push_back(cell.trimmed().toString());
        while (!row.cells.empty() && row.cells.back().isEmpty())
            row.cells.pop_back();
        if (!row.cells.empty())
            sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

size_t widthOf(const Sheet &sheet)
{
    size_t width = 0;
    for (const auto &row : sheet.rows)
        width = std::max(width, row.cells.size());
    return width;
}

size_t filledCells(const SheetRow &row)
{
    return size_t(std::count_if(row.cells.begin(), row.cells.end(),
                                [](const QString &cell) { return !cell.trimmed().isEmpty(); }));
}

/// The sign at the start of an entry of a list: "1.", "12)", "(3)", a bullet or a dash.
qsizetype numberingLength(const QString &text)
{
    static const QRegularExpression pattern(
        u"^\\s*(?:\\(?\\d{1,4}[.)]\\s*(?=[^\\d\\s])|[•●▪◦*·–—-]\\s+)"_s);
    return pattern.match(text).capturedLength();
}

/// Takes the numbering off the names if most have one; then a row above them without a number is a
/// title, and goes.
void dropNumbering(std::vector<SheetRow> &rows, int column)
{
    const auto isNumbered = [column](const SheetRow &row) {
        return numberingLength(row.cell(column)) > 0;
    };
    const auto numbered = std::count_if(rows.begin(), rows.end(), isNumbered);
    if (rows.empty() || double(numbered) < mostly * double(rows.size()))
        return;
    rows.erase(rows.begin(), std::find_if(rows.begin(), rows.end(), isNumbered));
    for (auto &row : rows)
        if (size_t(column) < row.cells.size())
            row.cells[size_t(column)].remove(0, numberingLength(row.cell(column)));
}

/// Drops titles above a table of several columns, and headings and headers in it: where most rows
/// have a running number, rows with something else in its place.
void dropTitles(std::vector<SheetRow> &rows, const std::vector<ColumnContent> &columns)
{
    const auto numbering = std::find_if(columns.begin(), columns.end(), [](const auto &column) {
        return column.numbers >= often && column.filled > 1;
    });
    if (numbering != columns.end()) {
        const auto place = numbering - columns.begin();
        std::erase_if(rows, [place](const SheetRow &row) {
            const auto number = row.cell(place).trimmed();
            return !number.isEmpty() && !isRunningNumber(number);
        });
    }
    if (columns.size() < 2)
        return;
    const auto several = std::find_if(rows.begin(), rows.end(),
                                      [](const SheetRow &row) { return filledCells(row) > 1; });
    if (several != rows.end())
        rows.erase(rows.begin(), several);
}

/// Which column of the block is which column of the table of units, by content.
class UnitColumns
{
public:
    UnitColumns(const std::vector<SheetRow> &rows, const std::vector<ColumnContent> &columns)
        : m_columns(columns)
        , m_taken(columns.size(), false)
        , m_sources(columnsOf(TableKind::Opd).size(), -1)
    {
        take(OpdColumn::Nip, [](const auto &c) { return c.nips >= mostly; });
        take(OpdColumn::Contact, [](const auto &c) { return c.contacts >= mostly; });
        for (size_t column = 0; column < m_columns.size(); ++column)
            m_taken[column] = m_taken[column] || m_columns[column].numbers >= mostly;
        take(OpdColumn::Kind, [](const auto &c) { return c.kinds >= mostly; });
        takeName();
        take(OpdColumn::Abbreviation, [](const auto &c) { return c.shortForms >= mostly; });
        if (rows.size() >= enoughToRepeat)
            take(OpdColumn::Kind, [](const auto &c) { return c.distinct <= 0.5; });
    }

    const std::vector<int> &sources() const { return m_sources; }
    int nameColumn() const { return m_sources[size_t(OpdColumn::Name)]; }

    QStringList unknown() const
    {
        QStringList names;
        for (size_t column = 0; column < m_columns.size(); ++column)
            if (!m_taken[column] && m_columns[column].filled > 0)
                names.append(QCoreApplication::translate("Exchange", "Column %1").arg(column + 1));
        return names;
    }

private:
    template<typename Matches>
    bool take(OpdColumn wanted, Matches matches)
    {
        for (size_t column = 0; column < m_columns.size(); ++column) {
            if (m_sources[size_t(wanted)] >= 0 || m_taken[column] ||
                m_columns[column].filled == 0 || !matches(m_columns[column]))
                continue;
            m_sources[size_t(wanted)] = int(column);
            m_taken[column] = true;
            return true;
        }
        return false;
    }

    /// Names differ from one another and are mostly several words; the first such column.
    void takeName()
    {
        take(OpdColumn::Name, [](const auto &c) { return c.phrases >= 0.5 && c.distinct > 0.8; }) ||
            take(OpdColumn::Name, [](const auto &c) { return c.distinct > 0.8; }) ||
            take(OpdColumn::Name, [](const auto &) { return true; }) || retake(OpdColumn::Kind);
    }

    /// A block whose only texts are kinds of unit is a list of names all the same.
    bool retake(OpdColumn other)
    {
        std::swap(m_sources[size_t(OpdColumn::Name)], m_sources[size_t(other)]);
        return true;
    }

    const std::vector<ColumnContent> &m_columns;
    std::vector<bool> m_taken;
    std::vector<int> m_sources;
};

std::vector<ColumnContent> contentsOf(const Sheet &sheet, const QStringList &knownKinds)
{
    QSet<QString> kinds;
    for (const auto &kind : knownKinds)
        kinds.insert(domain::normalizedName(kind));
    std::vector<ColumnContent> contents;
    for (size_t column = 0; column < widthOf(sheet); ++column)
        contents.push_back(contentOf(sheet.rows, qsizetype(column), kinds));
    return contents;
}

MappedTable withoutHeader(Sheet sheet, const QStringList &knownKinds)
{
    dropTitles(sheet.rows, contentsOf(sheet, knownKinds));
    const auto contents = contentsOf(sheet, knownKinds);
    const UnitColumns columns(sheet.rows, contents);
    MappedTable table{.kind = TableKind::Opd, .unknown = columns.unknown(), .rows = {}};
    if (columns.nameColumn() < 0)
        return table;
    dropNumbering(sheet.rows, columns.nameColumn());
    for (const auto &row : sheet.rows) {
        MappedRow mapped{.line = row.line, .extra = 0, .cells = {}};
        for (const int source : columns.sources())
            mapped.cells.push_back(row.cell(source).trimmed());
        table.rows.push_back(std::move(mapped));
    }
    return table;
}

/// The block with the help of its header; none if it has none.
std::optional<MappedTable> withHeader(const QString &text)
{
    const char separator = text.contains(u'\t') ? '\t' : '\0';
    auto reader = MappedReader::over(
        std::make_unique<CsvReader>(text.toUtf8(), QString(), ReadLimits(), separator),
        TableKind::Opd);
    if (!reader)
        return std::nullopt;
    auto table = reader->readAll();
    if (!table)
        return std::nullopt;
    return std::move(*table);
}

void dropNumbering(MappedTable &table)
{
    std::vector<SheetRow> names;
    for (const auto &row : table.rows)
        names.push_back({.line = row.line, .cells = {row.at(OpdColumn::Name)}});
    dropNumbering(names, 0);
    table.rows.erase(table.rows.begin(),
                     table.rows.begin() + qsizetype(table.rows.size() - names.size()));
    for (size_t row = 0; row < names.size(); ++row)
        table.rows[row].cells[size_t(OpdColumn::Name)] = names[row].cell(0);
}

} // namespace

Sheet sheetOfPastedText(const QString &text)
{
    CsvReader reader(text.toUtf8(), {}, {}, '\t');
    auto sheet = readAll(reader);
    return sheet ? std::move(*sheet) : splitPlainly(text);
}

MappedTable unitsOfPastedText(const QString &text, const QStringList &knownKinds)
{
    auto table = withHeader(text);
    if (table)
        dropNumbering(*table);
    else
        table = withoutHeader(sheetOfPastedText(text), knownKinds);
    std::erase_if(table->rows, [](const MappedRow &row) {
        const auto &name = row.at(OpdColumn::Name);
        return name.isEmpty() || isRunningNumber(name);
    });
    return std::move(*table);
}

} // namespace core::exchange
