// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unit_list.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace core::exchange {

static constexpr qsizetype longestName = 300;

/// Why \a row cannot be a unit; empty if it can.
static QString complaintAbout(const MappedRow &row)
{
    const QString name = row.at(OpdColumn::Name).simplified();
    if (name.isEmpty())
        return QCoreApplication::translate("Exchange", "There is no name of a unit in this row.");
    if (std::ranges::none_of(name, [](QChar letter) { return letter.isLetter(); }))
        return QCoreApplication::translate("Exchange", "'%1' is not the name of a unit.").arg(name);
    if (name.size() > longestName)
        return QCoreApplication::translate("Exchange",
                                           "The name of the unit is longer than 300 characters.");
    return complaintAboutShift(row);
}

static ListedUnit toUnit(const MappedRow &row)
{
    return {.line = row.line,
            .name = row.at(OpdColumn::Name).simplified(),
            .abbreviation = row.at(OpdColumn::Abbreviation),
            .kind = row.at(OpdColumn::Kind),
            .parent = row.at(OpdColumn::Parent),
            .headName = row.at(OpdColumn::Head),
            .headNip = row.at(OpdColumn::Nip),
            .headTitle = row.at(OpdColumn::Title),
            .contact = row.at(OpdColumn::Contact)};
}

UnitList unitList(const MappedTable &table, const QString &file)
{
    UnitList list;
    list.ignoredColumns = table.unknown;
    for (const MappedRow &row : table.rows) {
        if (const QString complaint = complaintAbout(row); complaint.isEmpty())
            list.units.push_back(toUnit(row));
        else
            list.complaints.push_back(
                {.fault = Fault::Invalid, .message = complaint, .file = file, .line = row.line});
    }
    return list;
}

Result<UnitList> readUnitList(const QString &path)
{
    const auto table = readTable(path, TableKind::Opd);
    if (!table)
        return tl::unexpected(table.error());
    return unitList(*table, QFileInfo(path).fileName());
}

} // namespace core::exchange
