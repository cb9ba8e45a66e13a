// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grid_view.h"

#include "ui/models/roles.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

GridView::GridView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(true);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(6 * Metrics(this).g);
    applyMetrics();
}

void GridView::applyMetrics()
{
    const Metrics metrics(this);
    verticalHeader()->setMinimumSectionSize(metrics.row);
    verticalHeader()->setDefaultSectionSize(metrics.row);
    horizontalHeader()->setFixedHeight(metrics.columnHead);
    verticalScrollBar()->setSingleStep(metrics.row);
    horizontalScrollBar()->setSingleStep(4 * metrics.g);
}

void GridView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QTableView::setModel(newModel);
    if (newModel) {
        connect(newModel, &QAbstractItemModel::rowsInserted, this, &GridView::updateEmptyState);
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &GridView::updateEmptyState);
        connect(newModel, &QAbstractItemModel::modelReset, this, &GridView::updateEmptyState);
    }
    if (m_stretchColumn >= 0)
        setStretchColumn(m_stretchColumn);
    updateEmptyState();
}

void GridView::setEmptyState(EmptyState *state)
{
    delete m_emptyState;
    m_emptyState = state;
    if (state)
        state->setParent(viewport());
    updateEmptyState();
}

void GridView::updateEmptyState()
{
    if (!m_emptyState)
        return;
    const int rows = model() ? model()->rowCount() : 0;
    const bool blank = rows == 1 && isBlankRow(0);
    m_emptyState->setVisible(rows == 0 || blank);
    const int top = blank ? verticalHeader()->defaultSectionSize() : 0;
    m_emptyState->setGeometry(viewport()->rect().adjusted(0, top, 0, 0));
}

void GridView::keepColumnsAs(const QString &name)
{
    m_columnsKey = u"columns/%1%2"_s.arg(name).arg(fontMetrics().height());
    horizontalHeader()->restoreState(QSettings().value(m_columnsKey).toByteArray());
    horizontalHeader()->setFixedHeight(Metrics(this).columnHead);
}

void GridView::setStretchColumn(int column)
{
    m_stretchColumn = column;
    if (model() && column < model()->columnCount())
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

QSize GridView::minimumSizeHint() const
{
    const Metrics metrics(this);
    return {40 * metrics.g, metrics.columnHead + 3 * metrics.row};
}

void GridView::hideEvent(QHideEvent *event)
{
    if (!m_columnsKey.isEmpty())
        QSettings().setValue(m_columnsKey, horizontalHeader()->saveState());
    QTableView::hideEvent(event);
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    updateEmptyState();
}

void GridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
}

bool GridView::isBlankRow(int row) const
{
    return row >= 0 && model() && model()->index(row, 0).data(BlankRowRole).toBool();
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The highlight of the current row covers all its cells.
    viewport()->update();
    if (current.row() != previous.row())
        emit currentRowChanged(current.row());
}

void GridView::selectionChanged(const QItemSelection &selected, const QItemSelection &old)
{
    QTableView::selectionChanged(selected, old);
    viewport()->update();
}

void GridView::commitData(QWidget *editor)
{
    // A value typed in the blank row makes a new row in front of it; remember that one.
    const QPersistentModelIndex edited = currentIndex();
    const bool blank = isBlankRow(edited.row());
    m_committed = edited;
    const auto remember = [&](const QModelIndex &, int first, int) {
        if (blank)
            m_committed = model()->index(first, edited.column());
    };
    const auto watch = connect(model(), &QAbstractItemModel::rowsInserted, this, remember);
    QTableView::commitData(editor);
    disconnect(watch);
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool entered = hint == QAbstractItemDelegate::SubmitModelCache;
    const bool next = hint == QAbstractItemDelegate::EditNextItem;
    const bool previous = hint == QAbstractItemDelegate::EditPreviousItem;
    if (!entered && !next && !previous) {
        QTableView::closeEditor(editor, hint);
        return;
    }
    const bool wasBlank = isBlankRow(currentIndex().row());
    const QModelIndex from = m_committed.isValid() ? QModelIndex(m_committed) : currentIndex();
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (entered && wasBlank)
        goToFirstEmptyCell(model()->rowCount() - 1);
    else if (entered)
        goDown(from);
    else if (!goSideways(from, next ? 1 : -1))
        goTo(from);
}

} // namespace ui
