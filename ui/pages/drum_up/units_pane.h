// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/drum_up/drum_up_model.h"
#include "ui/widgets/card.h"

#include <optional>

class QLabel;

namespace ui {

class EmptyState;
class GridView;
class TextLabel;
class UnitNameField;

/// The grid of units with the field for the next name and the footer with what they add up to.
class UnitsPane : public Card
{
    Q_OBJECT

public:
    explicit UnitsPane(QWidget *parent = nullptr);

    DrumUpModel *model() const { return m_model; }
    GridView *grid() const { return m_grid; }
    UnitNameField *nameField() const { return m_nameField; }

    /// Shows \a rows of \a stage; \a filtered says that others are hidden.
    void show(const core::DrumUp &stage, std::vector<core::DrumUpRow> rows, bool filtered);
    using Card::show;

    /// The unit with the keyboard, if any.
    std::optional<core::OpdId> currentUnit() const;
    /// All units with a selected cell, from top to bottom; else the current one.
    std::vector<core::OpdId> selectedUnits() const;
    /// The units of \a cells in \a column.
    std::vector<core::OpdId> unitsAt(const QModelIndexList &cells) const;

    /// Goes to the row of \a unit, keeping the column; false if it is not shown.
    bool goTo(core::OpdId unit);

    /// Makes one cell the current and only selected one.
    void setCurrent(int row, int column);

    /// Hides the sums; for low windows.
    void setLow(bool low);

signals:
    void currentUnitChanged();
    /// Space, F2 or a double click on the attendance of these units; the list belongs at \a at.
    void attendanceRequested(const std::vector<core::OpdId> &units, const QPoint &at);
    /// Space or a double click on the commitment of these units.
    void commitmentToggled(const std::vector<core::OpdId> &units);
    /// The empty state's action.
    void pasteRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildGrid();
    void buildFooter();
    void pick(const QModelIndex &cell);
    QPoint menuPlace(const QModelIndex &cell) const;

    DrumUpModel *m_model;
    GridView *m_grid;
    UnitNameField *m_nameField;
    EmptyState *m_empty = nullptr;
    TextLabel *m_counts;
    TextLabel *m_attendance;
    TextLabel *m_sums;
};

} // namespace ui
