// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/dashboard.h"
#include "core/reports/progress_chart.h"
#include "ui/pages/page.h"

#include <array>

class QBoxLayout;
class QScrollArea;
class QToolButton;

namespace ui {

class Card;
class ChartPanel;
class FigureCell;
class FittingChoice;
class GridView;
class PageHeader;
class ReachModel;

/// The whole lab, or one recap group of it, in figures and charts. Everything on it leads to the
/// rows it is made of.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(core::Document &document, QWidget *parent = nullptr);

    QAction *primaryAction() const override { return m_print; }
    QWidget *firstFocus() override;
    QList<QWidget *> panes() override;

protected:
    bool concerns(const core::Changes &changes) const override;
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Figure { Committed, WithIdeas, Approved, Running, StepsDone, Overdue };

    // dashboard_layout.cpp: what is where
    void buildHeader();
    QWidget *buildFigures();
    QWidget *buildCharts();
    void buildBars();
    void buildFunnel();
    void buildReach();
    void buildSortMenu();
    void connectChart(ChartPanel *chart);
    void connectParts();

    // dashboard_page.cpp: what is shown
    void showGroups();
    void showAll();
    void showFigures(const core::LabFigures &figures);
    void showBars();
    void showReach();
    void sortBy(core::reports::BarOrder order);
    void choose(const QString &group);
    void follow(Figure figure);
    QString waitingPlans() const;

    QAction *m_print = nullptr;
    PageHeader *m_header = nullptr;
    FittingChoice *m_groups = nullptr;
    std::array<FigureCell *, 6> m_figures = {};
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_side = nullptr; ///< Funnel and reach: below each other, or side by side.
    ChartPanel *m_bars = nullptr;
    ChartPanel *m_funnel = nullptr;
    QToolButton *m_sort = nullptr;
    Card *m_reachCard = nullptr;
    GridView *m_reach = nullptr;
    ReachModel *m_reachModel = nullptr;

    core::Dashboard m_read;
    QString m_group; ///< Recap group shown; empty: all.
    core::reports::BarOrder m_order = core::reports::BarOrder::MostIdeas;
};

} // namespace ui
