// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/design.h"

#include <QWidget>

class QGridLayout;
class QToolButton;

namespace ui {

class CommitLineEdit;
class CommitTextEdit;
class IconLabel;
class LanReview;
class StatusLabel;
class TextLabel;

/// Over the steps: the innovation's name, where its plan stands, what it is for and its milestones.
/// Outputs, person in charge and parties unfold below. Each field is committed when it is left.
class PlanHead : public QWidget
{
    Q_OBJECT

public:
    explicit PlanHead(QWidget *parent = nullptr);

    void setPlan(const core::PlanRow &row, const core::ActionPlan &plan, bool readOnly);

    /// Only the name and the status, for low windows; the fields are a click away.
    void setLow(bool low);

    LanReview *lanReview() const { return m_lanReview; }

signals:
    /// The plan with one field changed.
    void changed(const core::ActionPlan &plan);
    /// The idea shall go back to those to choose from.
    void unchooseRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildTitle();
    void buildFields();
    void buildMore();
    QWidget *addText(const QString &name, const QString &caption, int lines,
                     QString core::ActionPlan::*member);
    QWidget *addLine(const QString &name, const QString &caption,
                     QString core::ActionPlan::*member);
    void commit(QString core::ActionPlan::*member, const QString &text);
    void showDecision(const core::PlanRow &row);
    void unfold();

    struct Field
    {
        QWidget *widget;
        QString core::ActionPlan::*member;
    };

    core::ActionPlan m_plan{.id = core::ActionPlanId(0)};
    TextLabel *m_name;
    TextLabel *m_expansion;
    StatusLabel *m_chip;
    QToolButton *m_more;
    QToolButton *m_menu;
    QWidget *m_fields;
    QWidget *m_details;
    QWidget *m_decisionRow;
    IconLabel *m_decisionIcon;
    TextLabel *m_decision;
    LanReview *m_lanReview;
    std::vector<Field> m_editors;
    bool m_isLow = false;
};

} // namespace ui
