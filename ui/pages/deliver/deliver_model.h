// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/deliver.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/status_chip.h"

namespace ui {

/// A row of the list of innovations: one of them, or the heading of a group.
struct DeliverLine
{
    std::pair<bool, qint64> id; ///< Whether it is an innovation; its id, or the urgency.
    core::DeliverRow row;       ///< Of a heading only the urgency.
    StatusChip chip = {};       ///< How it runs; of a heading its sign and word.
    int count = 0;              ///< Of a heading: how many rows follow.

    bool isHeading() const { return !id.first; }

    friend bool operator==(const DeliverLine &, const DeliverLine &) = default;
};

/// The words and the sign of a group.
StatusChip chipOf(core::Urgency urgency);

/// \a rows with a heading over each urgency; chips come from \a statuses.
std::vector<DeliverLine> grouped(const std::vector<core::DeliverRow> &rows,
                                 const std::vector<core::ListEntry> &statuses);

/// The launched innovations grouped by urgency.
class DeliverModel : public RowsModel<DeliverLine>
{
    Q_OBJECT

public:
    enum Column { Innovation, NextStep, Due, Progress, Status, ColumnCount };
    enum LocalRole { ToneRole = Qt::UserRole + 1 }; ///< StatusKind as int: colour of the text.

    using RowsModel::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    int rowOf(core::IdeaId idea) const { return RowsModel::rowOf({true, idea.value()}); }

    /// The first innovation, -1 if there is none.
    int firstRow() const { return count() > 1 ? 1 : -1; }

protected:
    QVariant cell(const DeliverLine &line, int column, int role) const override;

private:
    static QString text(const core::DeliverRow &row, int column);
};

/// "19 days late", "due today" or "4 days left".
QString dueText(int daysLeft);

} // namespace ui
