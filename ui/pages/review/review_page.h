// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/design.h"
#include "ui/pages/page.h"

class QListView;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace ui {

class DeciderBox;
class DecisionBar;
class LinkButton;
class ReviewSheet;
class TextLabel;
class UnitFinder;

/// Head's review over the whole window: find the unit, then its plans only, one in large type, and
/// three answers. PgDn and PgUp go through the plans, Esc goes back to Design.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(core::Document &document, QWidget *parent = nullptr);

    void open(const Target &target) override;
    Target standing() const override;
    QWidget *firstFocus() override;
    QList<QWidget *> panes() override;

protected:
    bool concerns(const core::Changes &changes) const override;
    Writing writing() const override;
    void reload() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void buildReview();
    QWidget *buildPlans();
    QWidget *buildDecisions();
    void addKeys();

    void showUnit(core::OpdId unit);
    void findUnit();
    void showPlans();
    void showPlan();
    void step(int by);
    void goToUndecided();
    void decide(const QString &answer, const QString &note);
    void tellDecision(const core::PlanRow &plan, const QString &answer);
    void back();
    const core::PlanRow *currentPlan() const;

    std::vector<core::PlanRow> m_all;
    std::vector<core::PlanRow> m_plans; ///< Of the unit.
    core::OpdId m_unit = core::OpdId(0);
    core::IdeaId m_current = core::IdeaId(0);

    QWidget *m_header;
    TextLabel *m_title;
    LinkButton *m_other;
    QPushButton *m_back;
    QStackedWidget *m_stack;
    UnitFinder *m_finder;
    QWidget *m_review;
    TextLabel *m_count;
    QListView *m_list;
    QStandardItemModel *m_model;
    DeciderBox *m_decider;
    ReviewSheet *m_sheet;
    DecisionBar *m_bar;
};

} // namespace ui
