// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps pane does: each act is one command, and one step to undo.
#include "core/commands/step_commands.h"
#include "core/domain/format.h"
#include "ui/models/error_notice.h"
#include "ui/pages/design/gantt_view.h"
#include "ui/pages/design/steps_pane.h"
#include "ui/widgets/empty_state.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QShortcut>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

void StepsPane::connectGrid()
{
    connect(m_model, &StepsModel::edited, this, &StepsPane::edit);
    connect(m_grid, &GridView::pasted, this, &StepsPane::paste);
    connect(m_grid, &GridView::cellsCleared, this, &StepsPane::clear);
    connect(m_grid, &GridView::filled, this, &StepsPane::fill);
    connect(m_grid, &GridView::todayRequested, this, &StepsPane::writeToday);
    connect(m_gantt, &GanttView::shiftRequested, this, &StepsPane::shift);
    connect(m_empty, &EmptyState::triggered, this, &StepsPane::templateRequested);
    for (GridView *view : {m_grid, static_cast<GridView *>(m_gantt)})
        connect(view, &GridView::removeRequested, this, &StepsPane::remove);
    connect(m_grid, &GridView::spacePressed, m_grid,
            [this](const QModelIndex &cell) { m_grid->edit(cell); });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &StepsPane::showProblem);
    for (const int by : {-1, 1}) {
        const QKeySequence keys(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down));
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { move(by); });
    }
}

void StepsPane::fail(const core::Error &error)
{
    emit noticeRequested(noticeOf(error));
}

std::vector<core::StepField> StepsPane::fieldsFrom(int column) const
{
    const QHeaderView *header = m_grid->horizontalHeader();
    std::vector<core::StepField> fields;
    for (int place = header->visualIndex(column); place < header->count(); ++place) {
        if (const auto field = StepsModel::fieldOf(header->logicalIndex(place)))
            fields.push_back(*field);
    }
    return fields;
}

void StepsPane::edit(const QModelIndex &index, const QString &text)
{
    const auto field = StepsModel::fieldOf(index.column());
    core::PasteSteps command{.idea = m_idea, .fields = {*field}, .rows = {{text}}};
    command.label = QT_TRANSLATE_NOOP("Command", "add step");
    if (!m_model->isBlank(index)) {
        command.first = m_model->at(index.row()).id;
        command.label = QT_TRANSLATE_NOOP("Command", "change step");
        m_model->clearItemData(index);
    }
    run(command, &*field);
}

void StepsPane::paste(const QModelIndex &at, const QVector<QStringList> &rows)
{
    core::PasteSteps command{.idea = m_idea, .fields = fieldsFrom(at.column())};
    command.rows.assign(rows.begin(), rows.end());
    if (!m_model->isBlank(at))
        command.first = m_model->at(at.row()).id;
    run(command, nullptr);
}

void StepsPane::run(const core::PasteSteps &command, const core::StepField *single)
{
    const auto done = m_document.execute(command);
    if (!done)
        return fail(done.error());
    for (const core::RefusedCell &refused : done->refused)
        m_model->keepDraft(refused.cell.step, StepsModel::columnOf(refused.cell.field),
                           {refused.text, refused.reason});
    showProblem();
    if (single)
        return;
    const int changed = int(done->steps.size());
    const int refused = int(done->refused.size());
    Notice notice{.text = tr("%n steps were pasted.", nullptr, changed), .offersUndo = true};
    if (refused > 0) {
        notice.kind = Notice::Kind::Warn;
        notice.text = tr("%n cells could not be read. They are marked and keep their text.",
                         nullptr, refused);
    }
    emit noticeRequested(notice);
}

void StepsPane::clear(const QModelIndexList &cells)
{
    core::ClearStepCells command;
    for (const QModelIndex &cell : cells)
        command.cells.push_back({m_model->at(cell.row()).id, *StepsModel::fieldOf(cell.column())});
    if (const auto done = m_document.execute(command); !done)
        fail(done.error());
    showProblem();
}

void StepsPane::fill(const QModelIndex &from, const QModelIndexList &cells)
{
    const auto field = StepsModel::fieldOf(from.column());
    core::FillSteps command{.from = {m_model->at(from.row()).id, *field}};
    for (const QModelIndex &cell : cells)
        command.steps.push_back(m_model->at(cell.row()).id);
    const auto done = m_document.execute(command);
    if (!done)
        return fail(done.error());
    showProblem();
}

void StepsPane::writeToday(const QModelIndex &cell)
{
    const bool isDate = cell.column() == StepsModel::Start || cell.column() == StepsModel::End;
    if (isDate && cell.flags().testFlag(Qt::ItemIsEditable))
        edit(cell, m_today.toString(Qt::ISODate));
}

std::vector<core::StepId> StepsPane::selectedSteps() const
{
    std::vector<int> rows;
    for (const QModelIndex &cell : m_grid->selectionModel()->selectedIndexes())
        rows.push_back(cell.row());
    if (rows.empty() && m_grid->currentIndex().isValid())
        rows.push_back(m_grid->currentIndex().row());
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    std::vector<core::StepId> steps;
    for (const int row : rows) {
        if (row < m_model->count())
            steps.push_back(m_model->at(row).id);
    }
    return steps;
}

void StepsPane::remove()
{
    const core::RemoveSteps command{selectedSteps()};
    if (command.steps.empty() || m_document.isReadOnly())
        return;
    if (const auto done = m_document.execute(command); !done)
        return fail(done.error());
    emit noticeRequested({.text = tr("%n steps were removed.", nullptr, int(command.steps.size())),
                          .offersUndo = true});
}

void StepsPane::shift(int startDays, int endDays)
{
    core::ShiftSteps command{.steps = selectedSteps(), .startDays = startDays, .endDays = endDays};
    if (command.steps.empty() || m_document.isReadOnly())
        return;
    if (startDays != endDays)
        command.label = QT_TRANSLATE_NOOP("Command", "stretch dates");
    if (const auto done = m_document.execute(command); !done)
        fail(done.error());
}

void StepsPane::move(int by)
{
    const QModelIndex current = m_grid->currentIndex();
    if (!current.isValid() || m_model->isBlank(current) || m_document.isReadOnly())
        return;
    const int place = std::clamp(current.row() + by, 0, m_model->count() - 1);
    if (place == current.row())
        return;
    const core::MoveStep command{m_model->at(current.row()).id, place};
    if (const auto done = m_document.execute(command); !done)
        fail(done.error());
}

} // namespace ui
