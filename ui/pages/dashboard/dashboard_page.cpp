// SPDX-License-Identifier: GPL-3.0-or-later
// What the dashboard shows; its parts are put together in dashboard_layout.cpp.
#include "ui/pages/dashboard/dashboard_page.h"

#include "core/domain/format.h"
#include "core/queries/design.h"
#include "core/queries/diagnose.h"
#include "core/queries/drum_up.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/dashboard/figure_cell.h"
#include "ui/pages/dashboard/reach_model.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chart_panel.h"
#include "ui/widgets/fitting_choice.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/inspector_split.h"
#include "ui/widgets/page_header.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

static const QString allGroups = u"*"_s;

DashboardPage::DashboardPage(core::Document &document, QWidget *parent)
    : Page(document, parent)
{
    setObjectName(u"dashboardPage"_s);
    setAccessibleName(tr("Dashboard"));
    buildHeader();
    const Metrics metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.pageMargin, metrics.cardPadding, metrics.pageMargin,
                               metrics.cardPadding);
    column->setSpacing(metrics.cardPadding - metrics.g);
    column->addWidget(m_header);
    column->addWidget(buildFigures());
    column->addWidget(buildCharts(), 1);
    connectParts();
}

QWidget *DashboardPage::firstFocus()
{
    return m_bars->view();
}

QList<QWidget *> DashboardPage::panes()
{
    return {m_figures.front(), m_bars->view(), m_funnel->view(), m_reach};
}

bool DashboardPage::concerns(const core::Changes &changes) const
{
    using enum core::Table;
    return changes.touchAny({Lab, ListEntry, Opd, Idea, Step, Review, Visit});
}

void DashboardPage::reload()
{
    m_read = core::dashboardOf(document().progress(), core::stepsPerUnit(store(), lab(), today()));
    showGroups();
    showAll();
}

void DashboardPage::showGroups()
{
    QVector<SegmentItem> items{
        {.id = allGroups, .text = tr("All"), .count = static_cast<int>(m_read.units.size())}};
    for (const auto &reach : m_read.groups) {
        if (!reach.group.isEmpty())
            items.append({.id = reach.group, .text = reach.group, .count = reach.units});
    }
    m_groups->setItems(items);
    m_groups->setVisible(items.size() > 2);
    m_group = m_groups->current() == allGroups ? QString() : m_groups->current();
}

void DashboardPage::choose(const QString &group)
{
    m_group = group == allGroups ? QString() : group;
    m_groups->setCurrent(m_group.isEmpty() ? allGroups : m_group);
    showAll();
}

void DashboardPage::showAll()
{
    const core::LabFigures figures = m_read.figures(m_group);
    showFigures(figures);
    showBars();
    auto funnel = core::reports::funnelChart(figures);
    if (figures.ideas == 0)
        funnel.categories.clear();
    m_funnel->setChart(funnel);
    showReach();
}

void DashboardPage::showFigures(const core::LabFigures &figures)
{
    const QLocale locale;
    const auto of = [&](int number) { return tr("of %1").arg(locale.toString(number)); };
    const double done = figures.steps ? 100.0 * figures.stepsDone / figures.steps : 0.0;
    const auto language = core::languageOf(*QCoreApplication::instance());
    const auto show = [&](Figure figure, int number, int whole) {
        m_figures[figure]->setFigure(locale.toString(number), of(whole));
    };
    show(Committed, figures.committed, figures.units);
    show(WithIdeas, figures.unitsWithIdeas, figures.units);
    show(Approved, figures.approved, figures.plans);
    show(Running, figures.running, figures.launched);
    m_figures[StepsDone]->setFigure(core::domain::formatPercent(std::floor(done), language),
                                    of(figures.steps));
    m_figures[Overdue]->setFigure(locale.toString(figures.stepsOverdue),
                                  tr("steps", "behind a number", figures.stepsOverdue));
}

void DashboardPage::showBars()
{
    m_bars->setChart(core::reports::progressChart(m_read.unitsOf(m_group), m_order));
}

void DashboardPage::sortBy(core::reports::BarOrder order)
{
    m_order = order;
    showBars();
}

void DashboardPage::showReach()
{
    m_reachModel->setReach(m_read.groups, m_read.all());
    const Metrics metrics(this);
    const int rows = std::clamp(m_reachModel->rowCount(), 4, 10);
    m_reach->setMinimumHeight(metrics.columnHead + rows * metrics.row + 2);
}

/// The gap of the plans that wait for a decision, empty if none does.
QString DashboardPage::waitingPlans() const
{
    const auto gaps = core::designGaps(store(), lab(), today());
    const bool waits = std::ranges::any_of(
        gaps, [](const core::Gap &gap) { return gap.id == "plans-waiting"_L1 && gap.count > 0; });
    return waits ? u"plans-waiting"_s : QString();
}

/// To the page where the rest is done, and to exactly the rows that are missing if it knows them.
void DashboardPage::follow(Figure figure)
{
    using enum Target::Place;
    const core::LabFigures figures = m_read.figures({});
    switch (figure) {
    case Committed:
        return emit goRequested(
            {.place = DrumUp,
             .filter = figures.committed < figures.units ? core::gaps::notSigned : QString()});
    case WithIdeas:
        return emit goRequested({.place = Diagnose,
                                 .filter = figures.unitsWithIdeas < figures.units
                                               ? core::gaps::unitsWithoutIdeas
                                               : QString()});
    case Approved:
        return emit goRequested({.place = Design, .filter = waitingPlans()});
    case Running:
    case StepsDone:
        return emit goRequested({.place = Deliver});
    case Overdue:
        return emit goRequested(
            {.place = Deliver,
             .filter = figures.stepsOverdue > 0 ? u"steps-overdue"_s : QString()});
    }
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const Metrics metrics(this);
    m_header->setCompact(isNarrowWindow(this));
    m_header->setLow(isLowWindow(this));
    m_groups->setRoom(width() * 3 / 5);
    m_reach->setColumnWidth(ReachModel::Group, (isNarrowWindow(this) ? 21 : 31) * metrics.g);
    m_side->setDirection(width() >= 330 * metrics.g ? QBoxLayout::LeftToRight
                                                    : QBoxLayout::TopToBottom);
}

} // namespace ui
