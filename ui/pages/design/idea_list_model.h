// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/design.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/status_chip.h"

namespace ui {

/// A line of the list at the left of the Design page: an idea, or a heading over ideas.
struct IdeaLine
{
    enum class Kind { Idea, Unit, Section };

    /// Kind, section and key: a unit may head a group in both sections.
    std::tuple<int, int, qint64> id = {};
    Kind kind = Kind::Idea;
    QString text = {};
    QString tip = {};
    StatusChip chip = {};

    qint64 idea() const { return kind == Kind::Idea ? std::get<2>(id) : 0; }

    friend bool operator==(const IdeaLine &, const IdeaLine &) = default;
};

/// The plans whose unit or name contains \a filter, and that are in the gap \a gap unless it is
/// empty, each unit's under its name.
std::vector<IdeaLine> planLines(const std::vector<core::PlanRow> &plans, const QString &filter,
                                const QString &gap);

/// The ideas to choose from: those nothing was decided about, then those postponed or not pursued.
/// \a statuses is the lab's list idea_status.
std::vector<IdeaLine> choiceLines(const std::vector<core::IdeaChoice> &choices,
                                  const QString &filter,
                                  const std::vector<core::ListEntry> &statuses);

/// Lines for a QListView. Headings cannot be chosen.
class IdeaListModel : public RowsModel<IdeaLine>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Where \a idea is shown; invalid if it is not.
    QModelIndex indexOf(qint64 idea) const;
    /// The first idea; invalid if there is none.
    QModelIndex firstIdea() const;

protected:
    QVariant cell(const IdeaLine &line, int column, int role) const override;
};

} // namespace ui
