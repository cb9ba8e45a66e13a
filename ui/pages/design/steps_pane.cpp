// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps pane looks like; what it does stands in steps_pane_edits.cpp.
#include "ui/pages/design/steps_pane.h"

#include "core/commands/opd_commands.h"
#include "core/domain/format.h"
#include "core/queries/plan_digest.h"
#include "ui/pages/design/gantt_view.h"
#include "ui/pages/design/source_delegate.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

StepsPane::StepsPane(core::Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new StepsModel(this))
    , m_splitter(new Splitter(Qt::Horizontal))
    , m_grid(new GridView)
    , m_gantt(new GanttView)
    , m_empty(new EmptyState(u"gantt"_s, tr("No steps yet."),
                             tr("Use a template, or type the first activity above.")))
    , m_problemRow(new QWidget)
    , m_problem(new TextLabel(TextRole::Body))
    , m_count(new TextLabel(TextRole::BodyBold))
    , m_period(new TextLabel(TextRole::Caption))
    , m_sources(new TextLabel(TextRole::Caption))
    , m_total(new TextLabel(TextRole::BodyBold))
{
    setObjectName(u"stepsPane"_s);
    build();
    connectGrid();
    tieScrolling();
}

void StepsPane::build()
{
    const Metrics metrics(this);
    m_grid->setObjectName(u"stepsGrid"_s);
    m_grid->setAccessibleName(tr("Steps"));
    m_grid->setModel(m_model);
    m_grid->setColumnHidden(StepsModel::Timeline, true);
    m_grid->setItemDelegateForColumn(StepsModel::Source, new SourceDelegate(m_model, m_grid));
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setObjectName(u"noSteps"_s);
    m_empty->setStage(3);
    m_empty->setAction(tr("Steps from a template"), u"download"_s);
    m_grid->setEmptyState(m_empty);
    m_gantt->setModel(m_model);
    m_gantt->setSelectionModel(m_grid->selectionModel());
    m_splitter->setHandleWidth(1);
    m_splitter->setPanes(m_grid, m_gantt, 58);
    m_gantt->setMinimumWidth(30 * metrics.g);

    auto *problem = new QHBoxLayout(m_problemRow);
    problem->setContentsMargins(metrics.cardPadding, metrics.g, metrics.cardPadding, metrics.g);
    problem->setSpacing(2 * metrics.g);
    auto *mark = new IconLabel(u"error"_s);
    mark->setKind(StatusKind::Bad);
    problem->addWidget(mark);
    problem->addWidget(m_problem, 1);
    m_problem->setObjectName(u"stepProblem"_s);
    m_problem->setWordWrap(true);
    m_problemRow->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_problemRow);
    column->addWidget(footer());
}

QWidget *StepsPane::footer()
{
    const Metrics metrics(this);
    auto *footer = new QWidget;
    footer->setAutoFillBackground(true);
    footer->setBackgroundRole(QPalette::AlternateBase);
    footer->setFixedHeight(metrics.footer + metrics.g);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(metrics.cardPadding, 0, metrics.cardPadding, 0);
    row->setSpacing(metrics.cardPadding);
    m_count->setObjectName(u"stepCount"_s);
    m_period->setObjectName(u"planPeriod"_s);
    m_sources->setObjectName(u"planSources"_s);
    m_total->setObjectName(u"planTotal"_s);
    m_sources->setElided(true);
    m_sources->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_count);
    row->addWidget(m_period);
    row->addWidget(m_sources, 1);
    row->addWidget(m_total);
    return footer;
}

void StepsPane::tieScrolling()
{
    auto *left = m_grid->verticalScrollBar();
    auto *right = m_gantt->verticalScrollBar();
    connect(left, &QScrollBar::valueChanged, right, &QScrollBar::setValue);
    connect(right, &QScrollBar::valueChanged, left, &QScrollBar::setValue);
    // New rows reach one view before the other.
    connect(right, &QScrollBar::rangeChanged, left, [=] { right->setValue(left->value()); });
    // Rows stay level only while both views are equally high: both have a bar below, or none.
    const auto level = [this] {
        const bool needed = m_grid->horizontalScrollBar()->maximum() > 0 ||
                            m_gantt->horizontalScrollBar()->maximum() > 0;
        const auto policy = needed ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff;
        m_grid->setHorizontalScrollBarPolicy(policy);
        m_gantt->setHorizontalScrollBarPolicy(policy);
    };
    connect(m_grid->horizontalScrollBar(), &QScrollBar::rangeChanged, this, level);
    connect(m_gantt->horizontalScrollBar(), &QScrollBar::rangeChanged, this, level);
    connect(m_splitter, &QSplitter::splitterMoved, this, &StepsPane::fitColumns);
    level();
}

void StepsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

/// Up to the budget all columns fit beside the chart; the activity takes what room is left. The
/// others come into view when the window is wide, or by scrolling.
void StepsPane::fitColumns()
{
    const QFontMetrics font(m_grid->font());
    const int pad = 4 * Metrics(this).g + 2;
    const auto fits = [&](const QString &text) { return font.horizontalAdvance(text) + pad; };
    int date = 0;
    for (int month = 1; month <= 12; ++month)
        date = std::max(date, fits(core::localeOf(core::languageOf(*QCoreApplication::instance()))
                                       .toString(QDate(2028, month, 28), u"d MMM yy"_s)));
    const QString none = QCoreApplication::translate("Step", "none", "budget of a step");
    const int budget = std::max(fits(u"100.000.000"_s), fits(none));
    const int word = 5 * font.height();
    const std::map<int, int> widths{{StepsModel::Number, fits(u"000"_s)},
                                    {StepsModel::Output, word},
                                    {StepsModel::Who, word * 4 / 5},
                                    {StepsModel::Start, date},
                                    {StepsModel::End, date},
                                    {StepsModel::Budget, budget},
                                    {StepsModel::Source, word * 4 / 3},
                                    {StepsModel::Method, word * 4 / 3},
                                    {StepsModel::Parties, word * 4 / 3}};
    int near = 0;
    int all = 0;
    for (const auto &[column, width] : widths) {
        m_grid->setColumnWidth(column, width);
        all += width;
        near += column <= StepsModel::Budget ? width : 0;
    }
    const int room = m_grid->viewport()->width();
    const int least = 8 * font.height();
    const int left = room - all >= least ? room - all : room - near;
    m_grid->setColumnWidth(StepsModel::Activity, std::max(left, least));
}

void StepsPane::setPlan(const core::PlanRow &plan, QDate today)
{
    const core::Store &store = m_document.store();
    m_idea = plan.id;
    m_today = today;
    m_model->setSources(core::listEntries(store, m_document.lab(), u"fund_source"_s));
    m_model->setRows(core::stepsOf(store, plan.id));
    m_model->setEditable(!m_document.isReadOnly());
    m_gantt->setSpan(plan.start, plan.end, today);
    showTotals(plan);
    showProblem();
}

void StepsPane::showTotals(const core::PlanRow &plan)
{
    const auto language = core::languageOf(*QCoreApplication::instance());
    m_count->setText(tr("%n steps", nullptr, plan.steps));
    m_period->setText(core::domain::formatPeriod(plan.start, plan.end, language));
    m_sources->setText(plan.sources.isEmpty() ? QString()
                                              : tr("Source: %1").arg(plan.sources.join(u", "_s)));
    m_total->setText(core::domain::formatRupiah(plan.budget, language));
    m_total->setToolTip(tr("Total of the budgets of all steps"));
}

void StepsPane::showProblem()
{
    const CellDraft *draft = m_model->draft(m_grid->currentIndex());
    if (!draft)
        draft = m_model->firstDraft();
    m_problemRow->setVisible(draft);
    if (draft)
        m_problem->setText(draft->reason);
}

void StepsPane::goTo(qint64 step, const QString &gap)
{
    const auto lacks = [&gap](const core::Step &row) {
        if (gap == "steps-without-person"_L1)
            return row.who.isEmpty();
        return !row.start.isValid() || !row.end.isValid();
    };
    int row = step ? m_model->rowOf(core::StepId(step)) : -1;
    int column = StepsModel::Activity;
    if (!step && gap.startsWith("steps-"_L1)) {
        const auto &rows = m_model->rows();
        const auto found = std::ranges::find_if(rows, lacks);
        if (found == rows.end())
            return;
        row = int(found - rows.begin());
        const bool needsStart = !found->start.isValid();
        column = gap == "steps-without-person"_L1 ? StepsModel::Who
                 : needsStart                     ? StepsModel::Start
                                                  : StepsModel::End;
    }
    if (row < 0)
        row = m_model->count();
    m_grid->setCurrentIndex(m_model->index(row, column));
    m_grid->scrollTo(m_grid->currentIndex());
    m_grid->setFocus();
}

} // namespace ui
