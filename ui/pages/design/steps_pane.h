// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/queries/design.h"
#include "ui/pages/design/steps_model.h"
#include "ui/widgets/notice.h"

#include <QWidget>

namespace ui {

class EmptyState;
class GanttView;
class GridView;
class IconLabel;
class Splitter;
class TextLabel;

/// The steps of one plan: the grid, the Gantt chart beside it, what is wrong, and the totals. Turns
/// what is typed, pasted and moved into commands.
class StepsPane : public QWidget
{
    Q_OBJECT

public:
    explicit StepsPane(core::Document &document, QWidget *parent = nullptr);

    /// Shows the steps of \a plan.
    void setPlan(const core::PlanRow &plan, QDate today);

    /// Selects \a step; 0 goes to the first empty cell that the gap \a gap counts.
    void goTo(qint64 step, const QString &gap);

    GridView *grid() const { return m_grid; }
    GanttView *gantt() const { return m_gantt; }

signals:
    void noticeRequested(const ui::Notice &notice);
    void templateRequested(); ///< The empty state's action.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectGrid();
    void tieScrolling();
    QWidget *footer();

    void edit(const QModelIndex &index, const QString &text);
    void paste(const QModelIndex &at, const QVector<QStringList> &rows);
    void run(const core::PasteSteps &command, const core::StepField *single);
    void clear(const QModelIndexList &cells);
    void fill(const QModelIndex &from, const QModelIndexList &cells);
    void writeToday(const QModelIndex &cell);
    void remove();
    void shift(int startDays, int endDays);
    void move(int by);

    std::vector<core::StepId> selectedSteps() const;
    std::vector<core::StepField> fieldsFrom(int column) const;
    void fitColumns();
    void showTotals(const core::PlanRow &plan);
    void showProblem();
    void fail(const core::Error &error);

    core::Document &m_document;
    core::IdeaId m_idea = core::IdeaId(0);
    QDate m_today;
    StepsModel *m_model;
    Splitter *m_splitter;
    GridView *m_grid;
    GanttView *m_gantt;
    EmptyState *m_empty;
    QWidget *m_problemRow;
    TextLabel *m_problem;
    TextLabel *m_count;
    TextLabel *m_period;
    TextLabel *m_sources;
    TextLabel *m_total;
};

} // namespace ui
