// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/register_units.h"
#include "core/exchange/unit_list.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status_chip.h"

class QPushButton;

namespace ui {

class GridView;
class TextLabel;

/// One line of a list of units and what will become of it.
struct PreviewLine
{
    int id = 0; ///< Place in the preview.
    QString text = {};
    QString kind = {};
    StatusChip chip = {};

    friend bool operator==(const PreviewLine &, const PreviewLine &) = default;
};

/// The lines of a preview, to look at.
class PreviewModel : public RowsModel<PreviewLine>
{
    Q_OBJECT

public:
    enum Column { Text, Kind, Fate, ColumnCount };

    using RowsModel::RowsModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant cell(const PreviewLine &line, int column, int role) const override;
};

/// A list of units that was pasted or read from a file, before it is registered: what is new, what
/// is there already, which kinds are new, which lines cannot be read. Nothing is stored yet.
class ListPreview : public Card
{
    Q_OBJECT

public:
    explicit ListPreview(QWidget *parent = nullptr);

    /// What was read, what registering it would do (from a rehearsal), and a line for each row.
    void show(const QString &source, const core::exchange::UnitList &list,
              const core::Registration &outcome, std::vector<PreviewLine> lines);
    using Card::show;

    const std::vector<core::ListedUnit> &units() const { return m_units; }
    /// How many units would be added.
    int newUnits() const { return m_new; }
    /// What accepting does, in the words of its button.
    QString acceptText() const;

signals:
    void accepted();
    void rejected();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QString summaryOf(const core::exchange::UnitList &list,
                      const core::Registration &outcome) const;

    std::vector<core::ListedUnit> m_units;
    int m_new = 0;
    bool m_hasComplaints = false;
    TextLabel *m_summary;
    GridView *m_grid;
    PreviewModel *m_model;
    QPushButton *m_accept;
    QPushButton *m_reject;
};

} // namespace ui
