// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QStringList>
#include <QTableView>
#include <QVector>

namespace ui {

class EmptyState;

/// The grid of the work pages: rows of one height, no vertical header, and keys as in a
/// spreadsheet.
///
/// Typing starts editing; Enter commits and goes down in the same column (to the first empty cell
/// where a new row begins); Tab and Shift+Tab go to the next cell that can be edited; Esc restores;
/// F2 edits. In a grid that is only read (NoEditTriggers) Enter activates the cell. Del, Ctrl+D,
/// Ctrl+; and Ctrl+V do not touch the model: they ask through signals, so that whoever listens
/// makes one command, and one undo step, of the whole block.
class GridView : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);
    using QTableView::edit;

    void setModel(QAbstractItemModel *model) override;

    /// Shown inside the frame, under the column heads, while there are no rows but the blank one.
    /// The grid becomes its parent.
    void setEmptyState(EmptyState *state);

    /// Takes widths, order and sorting of the columns from the settings, as they were left under \a
    /// name at this text size, and leaves them there when the grid is hidden.
    void keepColumnsAs(const QString &name);

    /// Makes \a column as wide as there is room; the others keep their width.
    void setStretchColumn(int column);

    /// Nothing can be typed, pasted, ticked or removed; walking and copying work as before.
    void setReadOnly();

    /// Selected cells as rows of text, from the first to the last selected row and column.
    QVector<QStringList> selectedText() const;

    /// Goes to the first cell of \a row that is empty and can be edited, or to its first cell.
    void goToFirstEmptyCell(int row);

    QSize minimumSizeHint() const override;

signals:
    /// A block was pasted with its upper left corner at \a at; it may reach beyond the last row.
    void pasted(const QModelIndex &at, const QVector<QStringList> &rows);

    /// Del: these cells, all editable, shall become empty.
    void cellsCleared(const QModelIndexList &cells);

    /// Ctrl+D: \a cells, all in the column of \a from and below it, shall get its value.
    void filled(const QModelIndex &from, const QModelIndexList &cells);

    /// Ctrl+;: \a cell shall get today's date.
    void todayRequested(const QModelIndex &cell);

    /// Ctrl+Del: the row of \a cell shall go.
    void removeRequested(const QModelIndex &cell);

    /// Space on a cell without a check box and without ChoicesRole; those act by themselves.
    void spacePressed(const QModelIndex &cell);

    /// The current row is another one (-1: none); cells of the same row do not count.
    void currentRowChanged(int row);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &old) override;

private:
    bool handleBlockKey(const QKeyEvent &event);
    void ask(void (GridView::*signal)(const QModelIndex &));
    bool handleMoveKey(const QKeyEvent &event);
    void giveUpDrafts(const QModelIndexList &cells);
    void clearCells();
    void fill(const QModelIndex &from, const QModelIndexList &cells);
    void fillDown();
    void copy() const;
    QModelIndexList cellsUnder(const QModelIndex &at, const QVector<QStringList> &rows) const;
    void paste();
    void toggleOrReport();

    void goDown(const QModelIndex &from);
    bool goSideways(const QModelIndex &from, int step);
    void goTo(const QModelIndex &index);
    bool isBlankRow(int row) const;
    QModelIndexList editableSelection() const;

    void applyMetrics();
    void updateEmptyState();

    QPointer<EmptyState> m_emptyState;
    QPersistentModelIndex m_committed; ///< Where the last editor's value went.
    int m_stretchColumn = -1;
    bool m_isReadOnly = false;
    QString m_columnsKey; ///< Of the settings; empty: not kept.
};

} // namespace ui
