// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of GridView.
#include "ui/models/clipboard_table.h"
#include "ui/models/roles.h"
#include "ui/widgets/grid_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

static bool isEditable(const QModelIndex &index)
{
    return index.isValid() && index.flags().testFlags(Qt::ItemIsEditable | Qt::ItemIsEnabled);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    const bool ours =
        state() != EditingState && model() && (handleBlockKey(*event) || handleMoveKey(*event));
    if (ours) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        event->ignore(); // at the end of the grid Tab leaves it
        return;
    }
    QTableView::keyPressEvent(event);
}

void GridView::setReadOnly()
{
    m_isReadOnly = true;
}

/// Also what delegates do with a click, a tick for example, comes through here.
bool GridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    return !m_isReadOnly && QTableView::edit(index, trigger, event);
}

bool GridView::handleBlockKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (event.matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (m_isReadOnly)
        return false;
    if (event.matches(QKeySequence::Paste))
        paste();
    else if (event.key() == Qt::Key_Delete && held == Qt::NoModifier)
        clearCells();
    else if (event.key() == Qt::Key_Delete && held == Qt::ControlModifier)
        ask(&GridView::removeRequested);
    else if (event.key() == Qt::Key_D && held == Qt::ControlModifier)
        fillDown();
    else if (event.key() == Qt::Key_Semicolon && held == Qt::ControlModifier)
        ask(&GridView::todayRequested);
    else if (event.key() == Qt::Key_Space && held == Qt::NoModifier)
        toggleOrReport();
    else
        return false;
    return true;
}

/// Emits \a signal for the current cell; without one there is nothing to do.
void GridView::ask(void (GridView::*signal)(const QModelIndex &))
{
    if (currentIndex().isValid())
        emit(this->*signal)(currentIndex());
}

bool GridView::handleMoveKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held =
        event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (held != Qt::NoModifier || !currentIndex().isValid())
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (editTriggers() == NoEditTriggers)
            emit activated(currentIndex());
        else
            goDown(currentIndex());
        return true;
    case Qt::Key_Tab:
        return goSideways(currentIndex(), event.modifiers() & Qt::ShiftModifier ? -1 : 1);
    case Qt::Key_Backtab:
        return goSideways(currentIndex(), -1);
    default:
        return false;
    }
}

/// Views that share their selection show columns of their own: the current cell may be one that
/// is hidden here. The arrows then start from its row.
QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    const QHeaderView *header = horizontalHeader();
    if (!current.isValid() || !header->isSectionHidden(current.column()))
        return QTableView::moveCursor(action, modifiers);
    int place = 0;
    while (place < header->count() && header->isSectionHidden(header->logicalIndex(place)))
        ++place;
    if (place == header->count())
        return {};
    const int page = std::max(1, viewport()->height() / std::max(1, rowHeight(current.row())) - 1);
    const int last = model()->rowCount() - 1;
    int row = current.row();
    if (action == MoveUp || action == MovePageUp)
        row -= action == MoveUp ? 1 : page;
    else if (action == MoveDown || action == MovePageDown)
        row += action == MoveDown ? 1 : page;
    return model()->index(std::clamp(row, 0, last), header->logicalIndex(place));
}

void GridView::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void GridView::goDown(const QModelIndex &from)
{
    const int row = std::min(from.row() + 1, model()->rowCount() - 1);
    if (isBlankRow(row))
        goToFirstEmptyCell(row);
    else
        goTo(model()->index(row, from.column()));
}

bool GridView::goSideways(const QModelIndex &from, int step)
{
    const QHeaderView *header = horizontalHeader();
    int row = from.row();
    int place = header->visualIndex(from.column());
    for (;;) {
        place += step;
        if (place < 0 || place >= header->count()) {
            row += step;
            place = step > 0 ? 0 : header->count() - 1;
        }
        if (row < 0 || row >= model()->rowCount())
            return false;
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column) || !isEditable(model()->index(row, column)))
            continue;
        goTo(model()->index(row, column));
        return true;
    }
}

void GridView::goToFirstEmptyCell(int row)
{
    const QHeaderView *header = horizontalHeader();
    QModelIndex target;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const QModelIndex cell = model()->index(row, column);
        if (header->isSectionHidden(column))
            continue;
        if (!target.isValid())
            target = cell;
        if (isEditable(cell) && cell.data(Qt::EditRole).toString().isEmpty()) {
            target = cell;
            break;
        }
    }
    goTo(target);
}

QModelIndexList GridView::editableSelection() const
{
    QModelIndexList cells;
    for (const QModelIndex &cell : selectedIndexes()) {
        if (isEditable(cell) && !cell.data(BlankRowRole).toBool())
            cells.append(cell);
    }
    std::sort(cells.begin(), cells.end());
    return cells;
}

/// What was refused in \a cells makes room for what comes.
void GridView::giveUpDrafts(const QModelIndexList &cells)
{
    for (const QModelIndex &cell : cells)
        model()->clearItemData(cell);
}

void GridView::clearCells()
{
    const QModelIndexList cells = editableSelection();
    if (cells.isEmpty())
        return;
    giveUpDrafts(cells);
    emit cellsCleared(cells);
}

void GridView::fill(const QModelIndex &from, const QModelIndexList &cells)
{
    giveUpDrafts(cells);
    emit filled(from, cells);
}

void GridView::fillDown()
{
    QModelIndexList cells = editableSelection();
    const int column = currentIndex().column();
    cells.removeIf([column](const QModelIndex &cell) { return cell.column() != column; });
    if (cells.size() == 1) { // a single cell takes what stands above it
        const QModelIndex above = cells.first().siblingAtRow(cells.first().row() - 1);
        if (above.isValid())
            fill(above, cells);
        return;
    }
    if (cells.size() > 1) {
        const QModelIndex from = cells.takeFirst();
        fill(from, cells);
    }
}

static QString textOf(const QModelIndex &cell)
{
    const QVariant shown = cell.data(Qt::DisplayRole);
    const QVariant edited = cell.data(Qt::EditRole);
    // Names are one text in their editor and two in the cell; copy what the editor would show.
    return edited.userType() == QMetaType::QString ? edited.toString() : shown.toString();
}

QVector<QStringList> GridView::selectedText() const
{
    QVector<QStringList> rows;
    const QModelIndexList cells = selectedIndexes();
    if (cells.isEmpty())
        return rows;
    const QHeaderView *header = horizontalHeader();
    int top = cells.first().row();
    int bottom = top;
    int left = header->visualIndex(cells.first().column());
    int right = left;
    for (const QModelIndex &cell : cells) {
        const int place = header->visualIndex(cell.column());
        top = std::min(top, cell.row());
        bottom = std::max(bottom, cell.row());
        left = std::min(left, place);
        right = std::max(right, place);
    }
    for (int row = top; row <= bottom; ++row) {
        QStringList texts;
        for (int place = left; place <= right; ++place) {
            const int column = header->logicalIndex(place);
            const QModelIndex cell = model()->index(row, column);
            if (!header->isSectionHidden(column))
                texts.append(selectionModel()->isSelected(cell) ? textOf(cell) : QString());
        }
        rows.append(texts);
    }
    return rows;
}

void GridView::copy() const
{
    if (const QVector<QStringList> rows = selectedText(); !rows.isEmpty())
        QGuiApplication::clipboard()->setText(clipboardText(rows));
}

/// The cells a block of \a rows with its corner at \a at falls on.
QModelIndexList GridView::cellsUnder(const QModelIndex &at, const QVector<QStringList> &rows) const
{
    const QHeaderView *header = horizontalHeader();
    const int left = header->visualIndex(at.column());
    QModelIndexList cells;
    for (qsizetype row = 0; row < rows.size() && at.row() + row < model()->rowCount(); ++row) {
        for (qsizetype cell = 0; cell < rows[row].size() && left + cell < header->count(); ++cell)
            cells.append(at.sibling(at.row() + static_cast<int>(row),
                                    header->logicalIndex(left + static_cast<int>(cell))));
    }
    return cells;
}

void GridView::paste()
{
    const QVector<QStringList> rows = rowsFromClipboard(QGuiApplication::clipboard()->text());
    if (rows.isEmpty())
        return;
    QModelIndex at = currentIndex();
    if (const QModelIndexList cells = selectedIndexes(); !cells.isEmpty())
        at = *std::min_element(cells.begin(), cells.end());
    if (!at.isValid())
        at = model()->index(model()->rowCount() - 1, 0);
    giveUpDrafts(cellsUnder(at, rows));
    emit pasted(at, rows);
}

void GridView::toggleOrReport()
{
    const QModelIndex cell = currentIndex();
    if (!cell.isValid())
        return;
    if (isEditable(cell) && cell.data(ChoicesRole).isValid()) {
        edit(cell);
        return;
    }
    const QVariant check = cell.data(Qt::CheckStateRole);
    if (!check.isValid() || !(cell.flags() & Qt::ItemIsUserCheckable)) {
        emit spacePressed(cell);
        return;
    }
    const auto toggled = check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked;
    model()->setData(cell, toggled, Qt::CheckStateRole);
}

} // namespace ui
