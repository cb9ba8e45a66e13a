// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drum_up/units_pane.h"

#include "ui/pages/drum_up/unit_name_field.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/pick_delegate.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

#include <set>

namespace ui {

using namespace Qt::StringLiterals;

UnitsPane::UnitsPane(QWidget *parent)
    : Card(parent)
    , m_model(new DrumUpModel(this))
    , m_grid(new GridView(this))
    , m_nameField(new UnitNameField(this))
    , m_counts(new TextLabel(TextRole::Caption, {}, this))
    , m_attendance(new TextLabel(TextRole::Caption, {}, this))
    , m_sums(new TextLabel(TextRole::Caption, {}, this))
{
    setObjectName(u"unitsPane"_s);
    setFlush(true);
    buildGrid();
    addWidget(m_grid, 1);
    addWidget(m_nameField);
    buildFooter();
}

void UnitsPane::buildGrid()
{
    m_grid->setObjectName(u"unitsGrid"_s);
    m_grid->setAccessibleName(tr("Units"));
    m_grid->setModel(m_model);
    m_grid->setTextElideMode(Qt::ElideRight);
    m_grid->installEventFilter(this);
    auto *picks = new PickDelegate(this);
    m_grid->setItemDelegateForColumn(DrumUpModel::Kind, new ChoiceDelegate(this));
    m_grid->setItemDelegateForColumn(DrumUpModel::Attendance, picks);
    m_grid->setItemDelegateForColumn(DrumUpModel::Commitment, picks);
    const int em = fontMetrics().height();
    m_grid->setStretchColumn(DrumUpModel::Unit);
    m_grid->setColumnWidth(DrumUpModel::Kind, em * 5);
    m_grid->setColumnWidth(DrumUpModel::Head, em * 9);
    m_grid->setColumnWidth(DrumUpModel::Attendance, em * 7);
    m_grid->setColumnWidth(DrumUpModel::People, em * 3);
    m_grid->setColumnWidth(DrumUpModel::Commitment, em * 5);
    m_grid->setColumnWidth(DrumUpModel::Quota, em * 3);

    m_empty = new EmptyState(
        u"unit"_s, tr("No units yet."),
        tr("Type the first name below, or paste the list of units from Excel."), m_grid);
    m_empty->setStage(1);
    m_empty->setAction(tr("Paste unit list"), u"clipboard"_s);
    m_grid->setEmptyState(m_empty);

    connect(m_empty, &EmptyState::triggered, this, &UnitsPane::pasteRequested);
    connect(m_grid, &GridView::currentRowChanged, this, &UnitsPane::currentUnitChanged);
    connect(m_grid, &GridView::spacePressed, this, &UnitsPane::pick);
    connect(m_grid, &QTableView::doubleClicked, this, [this](const QModelIndex &cell) {
        if (cell.column() == DrumUpModel::Commitment)
            pick(cell);
    });
    connect(
        picks, &PickDelegate::pickRequested, this,
        [this](const QModelIndex &cell) {
            if (cell.column() == DrumUpModel::Attendance)
                pick(cell);
        },
        Qt::QueuedConnection);
    connect(m_nameField, &UnitNameField::leftForGrid, this, [this] {
        if (m_model->count() > 0)
            m_grid->setFocus(Qt::BacktabFocusReason);
    });
}

void UnitsPane::buildFooter()
{
    for (TextLabel *label : {m_counts, m_attendance})
        addToFooter(label);
    addToFooterEnd(m_sums);
    m_counts->setObjectName(u"unitCounts"_s);
    m_attendance->setObjectName(u"attendanceCounts"_s);
    m_sums->setObjectName(u"unitSums"_s);
    for (TextLabel *label : {m_attendance, m_sums})
        label->setElided(true);
}

void UnitsPane::show(const core::DrumUp &stage, std::vector<core::DrumUpRow> rows, bool filtered)
{
    const int all = static_cast<int>(stage.rows.size());
    const int shown = static_cast<int>(rows.size());
    if (all > 0 && shown == 0)
        m_empty->setTexts(tr("No unit matches."), tr("Clear the filter to see all units."));
    else
        m_empty->setTexts(tr("No units yet."),
                          tr("Type the first name below, or paste the list of units from Excel."));
    m_model->setRows(std::move(rows));
    m_counts->setText(filtered ? tr("%1 of %n unit(s)", nullptr, all).arg(shown)
                               : tr("%n unit(s)", nullptr, all));
    m_attendance->setText(tr("%1 present · %2 represented · %3 not arrived")
                              .arg(stage.present - stage.represented)
                              .arg(stage.represented)
                              .arg(all - stage.present));
    m_sums->setText(tr("%n signature(s)", nullptr, stage.committed) + u" · "_s +
                    tr("quota of %n idea(s)", nullptr, stage.ideasAsked));
    m_attendance->setVisible(all > 0);
    m_sums->setVisible(all > 0);
}

std::optional<core::OpdId> UnitsPane::currentUnit() const
{
    const QModelIndex current = m_grid->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return m_model->at(current.row()).id;
}

std::vector<core::OpdId> UnitsPane::unitsAt(const QModelIndexList &cells) const
{
    std::set<int> rows;
    for (const QModelIndex &cell : cells)
        rows.insert(cell.row());
    std::vector<core::OpdId> units;
    units.reserve(rows.size());
    for (const int row : rows)
        units.push_back(m_model->at(row).id);
    return units;
}

std::vector<core::OpdId> UnitsPane::selectedUnits() const
{
    auto units = unitsAt(m_grid->selectionModel()->selectedIndexes());
    if (const auto current = currentUnit(); units.empty() && current)
        units.push_back(*current);
    return units;
}

bool UnitsPane::goTo(core::OpdId unit)
{
    const int row = m_model->rowOf(unit);
    if (row < 0)
        return false;
    setCurrent(row, std::max(0, m_grid->currentIndex().column()));
    return true;
}

void UnitsPane::setCurrent(int row, int column)
{
    const QModelIndex cell = m_model->index(row, column);
    m_grid->setCurrentIndex(cell); // extends the selection while Shift or Ctrl is held
    m_grid->selectionModel()->select(cell, QItemSelectionModel::ClearAndSelect);
    m_grid->scrollTo(cell);
}

QPoint UnitsPane::menuPlace(const QModelIndex &cell) const
{
    return m_grid->viewport()->mapToGlobal(m_grid->visualRect(cell).bottomLeft());
}

void UnitsPane::pick(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    if (cell.column() == DrumUpModel::Attendance)
        emit attendanceRequested(selectedUnits(), menuPlace(cell));
    else if (cell.column() == DrumUpModel::Commitment)
        emit commitmentToggled(selectedUnits());
}

void UnitsPane::setLow(bool low)
{
    m_sums->setVisible(!low && m_model->count() > 0);
}

bool UnitsPane::eventFilter(QObject *watched, QEvent *event)
{
    // Below the last unit comes the field for the next one.
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const auto *key = dynamic_cast<QKeyEvent *>(event);
        const bool down = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return;
        const bool last = m_grid->currentIndex().row() == m_model->count() - 1;
        if (down && last && key->modifiers() == Qt::NoModifier) {
            m_nameField->field()->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace ui
