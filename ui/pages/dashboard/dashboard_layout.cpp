// SPDX-License-Identifier: GPL-3.0-or-later
// How the dashboard is built.
#include "ui/charts/chart_view.h"
#include "ui/pages/dashboard/dashboard_page.h"
#include "ui/pages/dashboard/figure_cell.h"
#include "ui/pages/dashboard/reach_model.h"
#include "ui/pages/dashboard/tight_header.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fitting_choice.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::reports::BarOrder;

void DashboardPage::buildHeader()
{
    m_print = new QAction(icon(u"print"_s), tr("Print summary"), this);
    m_print->setObjectName(u"printSummary"_s);
    m_groups = new FittingChoice(tr("Recap group"));
    m_groups->setObjectName(u"groups"_s);
    m_header = new PageHeader(0, tr("Dashboard"), tr("Click a bar to open its list."), this);
    m_header->addWidget(m_groups);
    m_header->setPrimary(m_print);
}

/// Shrinks to the least height of its charts before it scrolls; a layout in which some label wraps
/// would scroll at once.
class ChartsPane : public QWidget
{
public:
    int heightForWidth(int) const override { return minimumSizeHint().height(); }
};

QWidget *DashboardPage::buildFigures()
{
    auto *card = new Card(this);
    card->setObjectName(u"figures"_s);
    card->setFlush(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    const std::pair<const char *, QString> cells[] = {
        {"committedFigure", tr("Committed units")}, {"ideasFigure", tr("Units with ideas")},
        {"approvedFigure", tr("Approved plans")},   {"runningFigure", tr("Running")},
        {"stepsFigure", tr("Steps done")},          {"overdueFigure", tr("Overdue")}};
    for (std::size_t at = 0; at < m_figures.size(); ++at) {
        m_figures[at] = new FigureCell(cells[at].second, card);
        m_figures[at]->setDivided(at > 0);
        m_figures[at]->setObjectName(QLatin1String(cells[at].first));
        const auto figure = static_cast<Figure>(at);
        connect(m_figures[at], &FigureCell::clicked, this, [this, figure] { follow(figure); });
        row->addWidget(m_figures[at], 1);
    }
    card->content()->addLayout(row);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return card;
}

void DashboardPage::buildBars()
{
    m_bars = new ChartPanel;
    m_bars->setObjectName(u"progressChart"_s);
    m_bars->view()->setEmptyText(tr("The chart appears once there are units."));
    m_bars->setMinimumSize(100 * Metrics(this).g, 70 * Metrics(this).g);
    buildSortMenu();
    m_bars->addToFooter(m_sort);
    connectChart(m_bars);
}

void DashboardPage::buildSortMenu()
{
    m_sort = new QToolButton;
    m_sort->setObjectName(u"sortBars"_s);
    m_sort->setAccessibleName(tr("Order of the units"));
    m_sort->setAutoRaise(true);
    m_sort->setFocusPolicy(Qt::StrongFocus);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_sort);
    auto *orders = new QActionGroup(menu);
    const std::pair<BarOrder, QString> choices[] = {
        {BarOrder::MostIdeas, tr("Sorted by most ideas")},
        {BarOrder::Name, tr("Sorted by name")},
        {BarOrder::AsGiven, tr("Sorted by recap group")}};
    for (const auto &[order, text] : choices) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"sortBars%1"_s.arg(static_cast<int>(order)));
        action->setCheckable(true);
        action->setChecked(order == m_order);
        orders->addAction(action);
        connect(action, &QAction::triggered, this, [this, order = order] { sortBy(order); });
    }
    m_sort->setMenu(menu);
    m_sort->setText(orders->checkedAction()->text());
    connect(orders, &QActionGroup::triggered, m_sort,
            [this](const QAction *action) { m_sort->setText(action->text()); });
}

void DashboardPage::buildFunnel()
{
    m_funnel = new ChartPanel;
    m_funnel->setObjectName(u"funnelChart"_s);
    m_funnel->view()->setEmptyText(tr("The chart appears once there are ideas."));
    m_funnel->setMinimumWidth(76 * Metrics(this).g);
    m_funnel->setMinimumHeight(54 * Metrics(this).g);
    connectChart(m_funnel);
}

void DashboardPage::buildReach()
{
    const Metrics metrics(this);
    m_reachCard = new Card(tr("Units that reached the stage, percent"));
    m_reachCard->setObjectName(u"reachCard"_s);
    m_reach = new GridView;
    m_reach->setObjectName(u"reach"_s);
    m_reach->setAccessibleName(tr("Units that reached the stage, percent"));
    m_reach->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_reach->setSelectionMode(QAbstractItemView::SingleSelection);
    m_reach->setTabKeyNavigation(false);
    m_reachModel = new ReachModel(m_reach);
    m_reach->setModel(m_reachModel);
    m_reach->setItemDelegate(new HeatDelegate(m_reach));
    m_reach->setEmptyState(new EmptyState(u"chart"_s, tr("No units yet."),
                                          tr("The chart appears once there are units.")));
    auto *head = new TightHeader(m_reach);
    m_reach->setHorizontalHeader(head);
    head->setMinimumSectionSize(8 * metrics.g);
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(ReachModel::Group, QHeaderView::Fixed);
    m_reach->setColumnWidth(ReachModel::Group, 31 * metrics.g);
    m_reachCard->addWidget(m_reach, 1);
    m_reachCard->addWidget(new HeatLegend);
}

QWidget *DashboardPage::buildCharts()
{
    const Metrics metrics(this);
    buildBars();
    buildFunnel();
    buildReach();
    auto *charts = new ChartsPane;
    auto *row = new QHBoxLayout(charts);
    row->setContentsMargins({});
    row->setSpacing(metrics.cardPadding);
    m_side = new QBoxLayout(QBoxLayout::TopToBottom);
    m_side->setSpacing(metrics.cardPadding);
    m_side->addWidget(m_funnel, 0);
    m_side->addWidget(m_reachCard, 1);
    row->addWidget(m_bars, 8);
    row->addLayout(m_side, 5);

    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"charts"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(charts);
    m_scroll->viewport()->setAutoFillBackground(false);
    charts->setAutoFillBackground(false);
    return m_scroll;
}

void DashboardPage::connectChart(ChartPanel *chart)
{
    connect(chart, &ChartPanel::saved, this, [this](const QString &path) {
        emit noticeRequested(
            {.kind = Notice::Kind::Ok,
             .text = tr("The chart has been saved as %1.").arg(QDir::toNativeSeparators(path))});
    });
    connect(chart, &ChartPanel::failed, this, [this](const core::Error &error) { tell(error); });
}

void DashboardPage::connectParts()
{
    connect(m_print, &QAction::triggered, this,
            [this] { emit printRequested({.kind = u"recap"_s}); });
    connect(m_groups, &FittingChoice::chosen, this, &DashboardPage::choose);
    connect(m_bars, &ChartPanel::activated, this, [this](qint64 unit) {
        emit goRequested({.place = Target::Place::Diagnose, .unit = unit});
    });
    connect(m_funnel, &ChartPanel::activated, this, [this](qint64 step) {
        using enum Target::Place;
        static constexpr Target::Place places[] = {Diagnose, Design,  Design,
                                                   Deliver,  Deliver, Display};
        if (step >= 0 && step < std::ssize(places))
            emit goRequested({.place = places[step]});
    });
    connect(m_reach, &GridView::activated, this, [this](const QModelIndex &cell) {
        choose(m_reachModel->isAll(cell.row()) ? QString() : m_reachModel->at(cell.row()).group);
    });
}

} // namespace ui
