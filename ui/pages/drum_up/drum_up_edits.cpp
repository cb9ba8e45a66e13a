// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed, pasted, filled and cleared in the grid of units: one command, one undo step each.
#include "core/commands/commitment_commands.h"
#include "core/commands/opd_commands.h"
#include "core/commands/unit_changes.h"
#include "core/domain/codes.h"
#include "core/domain/normalized_name.h"
#include "ui/models/clipboard_table.h"
#include "ui/pages/drum_up/drum_up_page.h"
#include "ui/pages/drum_up/unit_name_field.h"
#include "ui/pages/drum_up/units_pane.h"
#include "ui/widgets/grid_view.h"

namespace ui {

using namespace Qt::StringLiterals;

void DrumUpPage::connectGrid()
{
    GridView *grid = m_pane->grid();
    connect(m_pane->model(), &DrumUpModel::edited, this, &DrumUpPage::editCell);
    connect(grid, &GridView::pasted, this, &DrumUpPage::pasteBlock);
    connect(grid, &GridView::cellsCleared, this, &DrumUpPage::clearCells);
    connect(grid, &GridView::filled, this, &DrumUpPage::fillCells);
    connect(grid, &GridView::removeRequested, this, &DrumUpPage::removeUnits);
    connect(grid, &GridView::todayRequested, this, [this](const QModelIndex &cell) {
        if (cell.column() == DrumUpModel::Commitment)
            execute(core::SetCommitment{.opds = m_pane->selectedUnits(), .signedOn = today()});
    });
    connect(m_pane, &UnitsPane::currentUnitChanged, this, &DrumUpPage::showUnit);
    connect(m_pane, &UnitsPane::attendanceRequested, this, &DrumUpPage::setAttendance);
    connect(m_pane, &UnitsPane::commitmentToggled, this, &DrumUpPage::toggleCommitment);
    connect(m_pane, &UnitsPane::pasteRequested, this, &DrumUpPage::pasteFromClipboard);
    connect(m_pane->nameField(), &UnitNameField::entered, this, &DrumUpPage::addUnit);
    connect(m_pane->nameField(), &UnitNameField::blockPasted, this, &DrumUpPage::pasteList);
}

/// The code of the kind called \a text, by code or label; empty if there is none.
static QString kindCode(const std::vector<core::ListEntry> &kinds, const QString &text)
{
    const QString wanted = core::domain::normalizedName(text);
    for (const core::ListEntry &kind : kinds) {
        if (kind.code == text || core::domain::normalizedName(kind.label) == wanted)
            return kind.code;
    }
    return {};
}

/// Puts \a text into \a column of \a unit. False, and nothing changed, if it does not fit there.
bool DrumUpPage::applyCell(core::Opd &unit, int column, const QString &text)
{
    const QString tidy = text.simplified();
    if (column == DrumUpModel::Unit && !tidy.isEmpty()) {
        unit.name = tidy;
    } else if (column == DrumUpModel::Kind) {
        const QString code = kindCode(m_pane->model()->kinds(), tidy);
        if (code.isEmpty() && !tidy.isEmpty())
            return false;
        unit.kind = code;
    } else if (column == DrumUpModel::Head) {
        const HeadText head = splitHead(tidy);
        unit.headPrefix = head.prefix;
        unit.headName = head.name;
    } else if (column == DrumUpModel::Quota) {
        bool isNumber = false;
        const int quota = tidy.toInt(&isNumber);
        if (!tidy.isEmpty() && (!isNumber || quota < 0 || quota > 1000))
            return false;
        unit.quota = tidy.isEmpty() ? std::nullopt : std::optional(quota);
    } else if (column == DrumUpModel::Commitment && tidy.isEmpty()) {
        unit.committed = false;
        unit.committedOn = {};
    } else {
        return false;
    }
    return true;
}

/// Why \a text does not fit into \a column.
core::Result<> DrumUpPage::misfit(int column, const QString &text)
{
    if (column == DrumUpModel::Kind)
        return core::invalid(tr("'%1' is not a kind of unit. Choose one from the list;"
                                " Preparation > Lists has room for new ones.")
                                 .arg(text));
    if (column == DrumUpModel::Quota)
        return core::invalid(tr("'%1' is not a quota. Type a number from 0 to 1000, or "
                                "nothing for the quota of the lab.")
                                 .arg(text));
    return core::invalid(tr("A unit needs a name."));
}

void DrumUpPage::editCell(core::OpdId id, int column, const QString &text)
{
    auto unit = store().opds.find(id);
    if (!unit)
        return;
    const auto done = applyCell(*unit, column, text) ? document().execute(core::UpdateOpd{*unit})
                                                     : misfit(column, text);
    m_pane->model()->settle(id, column, text, done);
    told(done);
}

void DrumUpPage::pasteBlock(const QModelIndex &at, const QVector<QStringList> &rows)
{
    const bool oneCell = rows.size() == 1 && rows.first().size() == 1;
    if (!at.isValid() || (at.column() == DrumUpModel::Unit && !oneCell))
        return pasteList(clipboardText(rows));
    core::UpdateOpds command;
    int refused = 0;
    for (int row = 0; row < rows.size(); ++row) {
        const int place = at.row() + row;
        auto unit = place < m_pane->model()->count()
                        ? store().opds.find(m_pane->model()->at(place).id)
                        : std::nullopt;
        for (int column = 0; column < rows[row].size(); ++column) {
            const QString text = rows[row][column];
            if (!text.trimmed().isEmpty()) // An empty cell leaves what is there.
                refused += !unit || !applyCell(*unit, at.column() + column, text);
        }
        if (unit)
            command.opds.push_back(*unit);
    }
    if (execute(command) && refused > 0)
        emit noticeRequested({.kind = Notice::Kind::Warn,
                              .text = tr("%n cell(s) were not pasted: they do not fit their column"
                                         " or lie below the last unit.",
                                         nullptr, refused),
                              .offersUndo = true});
}

void DrumUpPage::clearCells(const QModelIndexList &cells)
{
    std::map<core::OpdId, core::Opd> changed;
    std::vector<core::OpdId> absent;
    for (const QModelIndex &cell : cells) {
        const core::OpdId id = m_pane->model()->at(cell.row()).id;
        if (cell.column() == DrumUpModel::Attendance)
            absent.push_back(id);
        else if (cell.column() != DrumUpModel::Unit && !changed.contains(id))
            changed.emplace(id, *store().opds.find(id));
        if (const auto unit = changed.find(id); unit != changed.end())
            applyCell(unit->second, cell.column(), {});
    }
    core::ClearUnits command;
    if (!absent.empty() && m_session)
        command.attendance = core::SetUnitAttendance{
            m_session, absent, {.status = core::codes::notArrived}, today()};
    for (const auto &[id, unit] : changed)
        command.units.opds.push_back(unit);
    if (command.attendance || !command.units.opds.empty())
        execute(command);
}

void DrumUpPage::fillCells(const QModelIndex &from, const QModelIndexList &cells)
{
    const auto units = m_pane->unitsAt(cells);
    const core::DrumUpRow &source = m_pane->model()->at(from.row());
    if (from.column() == DrumUpModel::Commitment) {
        execute(core::SetCommitment{
            .opds = units, .committed = source.committed, .signedOn = source.committedOn});
        return;
    }
    if (from.column() == DrumUpModel::Attendance) {
        if (!source.attendance.isEmpty())
            execute(
                core::SetUnitAttendance{m_session, units, {.status = source.attendance}, today()});
        return;
    }
    const QString text =
        from.column() == DrumUpModel::Kind ? source.kind : from.data(Qt::EditRole).toString();
    core::UpdateOpds command;
    for (const core::OpdId id : units) {
        auto unit = store().opds.find(id);
        if (unit && from.column() != DrumUpModel::Unit && applyCell(*unit, from.column(), text))
            command.opds.push_back(*unit);
    }
    if (!command.opds.empty())
        execute(command);
}

} // namespace ui
