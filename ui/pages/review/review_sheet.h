// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/design.h"

#include <QScrollArea>

class QTableView;

namespace ui {

class IconLabel;
class ReviewStepsModel;
class StatusLabel;
class TextLabel;

/// One plan in large type, to be read by its head: problem, promised result, time, cost, every
/// step.
class ReviewSheet : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReviewSheet(QWidget *parent = nullptr);

    void setPlan(const core::PlanRow &row, const core::Idea &idea, const core::ActionPlan &plan,
                 const std::vector<core::Step> &steps);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *titles();
    QWidget *texts();
    QWidget *figures();
    TextLabel *addFigure(QWidget *row, const QString &caption, const QString &name, int share);
    void buildTable();
    void fitTable();
    void showDecision(const core::PlanRow &row);

    TextLabel *m_name;
    TextLabel *m_expansion;
    QWidget *m_decisionRow;
    StatusLabel *m_chip;
    TextLabel *m_decision;
    TextLabel *m_problem;
    TextLabel *m_promise;
    TextLabel *m_time = nullptr;
    TextLabel *m_steps = nullptr;
    TextLabel *m_cost = nullptr;
    TextLabel *m_source = nullptr;
    TextLabel *m_person = nullptr;
    QTableView *m_table;
    ReviewStepsModel *m_model;
};

} // namespace ui
