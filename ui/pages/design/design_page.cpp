// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/design/design_page.h"

#include "core/commands/plan_commands.h"
#include "ui/pages/design/gantt_view.h"
#include "ui/pages/design/idea_card.h"
#include "ui/pages/design/idea_list.h"
#include "ui/pages/design/lan_review.h"
#include "ui/pages/design/plan_head.h"
#include "ui/pages/design/steps_pane.h"
#include "ui/pages/design/template_menu.h"
#include "ui/theme/icons.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/decision_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/inspector_split.h"
#include "ui/widgets/missing_pane.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

DesignPage::DesignPage(core::Document &document, QWidget *parent)
    : Page(document, parent)
    , m_template(new QAction(icon(u"download"_s), tr("Steps from a template"), this))
    , m_import(new QAction(icon(u"upload"_s), tr("Import file"), this))
    , m_print(new QAction(icon(u"print"_s), tr("Print plan"), this))
    , m_review(new QAction(icon(u"person"_s), tr("Head's Review"), this))
    , m_header(new PageHeader(3, u"Design"_s,
                              tr("Choose the ideas that are ready, plan their steps, ask the head "
                                 "for a decision.")))
    , m_missing(new MissingPane(this))
    , m_list(new IdeaList)
    , m_stack(new QStackedWidget)
    , m_head(new PlanHead)
    , m_steps(new StepsPane(document))
    , m_idea(new IdeaCard)
    , m_nothing(new EmptyState(u"target"_s, {}, {}))
    , m_templates(new TemplateMenu(this))
{
    setObjectName(u"designPage"_s);
    buildActions();
    buildPanes();
    connectParts();
}

void DesignPage::buildActions()
{
    m_template->setObjectName(u"stepsFromTemplate"_s);
    m_import->setObjectName(u"importSteps"_s);
    m_import->setToolTip(tr("Import steps of action plans from a .csv, .tsv or .xlsx file"));
    m_print->setObjectName(u"printPlan"_s);
    m_review->setObjectName(u"headReview"_s);
    m_template->setToolTip(tr("Add the steps of a template to this plan"));
    m_print->setToolTip(tr("Print the action plan of this innovation, with its signing block"));
    m_review->setToolTip(tr("Show the plans of this unit to its head, in large type"));
    m_templateButton = m_header->addSecondary(m_template);
    m_header->addSecondary(m_import);
    m_header->addSecondary(m_print);
    m_header->setPrimary(m_review);
    connect(m_template, &QAction::triggered, this, &DesignPage::offerTemplates);
    connect(m_review, &QAction::triggered, this, &DesignPage::review);
    connect(m_import, &QAction::triggered, this, &DesignPage::chooseImport);
    connect(m_print, &QAction::triggered, this, [this] {
        if (const core::PlanRow *plan = currentPlan())
            emit printRequested(
                {.kind = u"plan"_s, .unit = plan->unit.value(), .idea = plan->id.value()});
    });
}

void DesignPage::buildPanes()
{
    const Metrics metrics(this);
    auto *card = new Card;
    card->setFlush(true);
    card->setObjectName(u"planCard"_s);
    card->addWidget(m_head);
    card->addWidget(m_steps, 1);
    m_planCard = card;
    m_nothing->setObjectName(u"noPlans"_s);
    m_nothing->setStage(3);
    auto *nothing = new Card;
    nothing->addWidget(m_nothing, 1);
    m_stack->addWidget(m_planCard);
    m_stack->addWidget(m_idea);
    m_stack->addWidget(nothing);

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.cardPadding);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    m_list->setFixedWidth(58 * metrics.g);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.pageMargin, metrics.cardPadding, metrics.pageMargin,
                               metrics.cardPadding);
    column->setSpacing(2 * metrics.g + 1);
    column->addWidget(m_header);
    column->addWidget(m_missing);
    column->addLayout(row, 1);
    m_missing->setNextStep(tr("Go on to Deliver?"));
}

void DesignPage::connectParts()
{
    connect(m_missing, &MissingPane::activated, this, &DesignPage::showGap);
    connect(m_missing, &MissingPane::nextStepRequested, this,
            [this] { emit goRequested({.place = Target::Place::Deliver}); });
    connect(m_list, &IdeaList::currentChanged, this, &DesignPage::showCurrent);
    connect(m_list, &IdeaList::modeChosen, this, &DesignPage::setMode);
    connect(m_list, &IdeaList::filterChanged, this, &DesignPage::showList);
    connect(m_list, &IdeaList::gapCleared, this, [this] {
        m_gap.clear();
        showList();
    });
    connect(m_head, &PlanHead::changed, this,
            [this](const core::ActionPlan &plan) { execute(core::UpdatePlan{plan}); });
    connect(m_head->lanReview(), &LanReview::decided, this, &DesignPage::noteLanReview);
    connect(m_head, &PlanHead::unchooseRequested, this, &DesignPage::unchoose);
    connect(m_steps, &StepsPane::noticeRequested, this, &DesignPage::noticeRequested);
    connect(m_steps, &StepsPane::templateRequested, this, &DesignPage::offerTemplates);
    connect(m_idea, &IdeaCard::decided, this, &DesignPage::decide);
    connect(m_templates, &TemplateMenu::chosen, this, &DesignPage::addTemplate);
    connect(m_nothing, &EmptyState::triggered, this, [this] {
        if (m_choices.empty())
            emit goRequested({.place = Target::Place::Diagnose});
        else
            setMode(u"ideas"_s);
    });
}

QWidget *DesignPage::firstFocus()
{
    return m_list->view();
}

QList<QWidget *> DesignPage::panes()
{
    if (isChoosing())
        return {m_list->view(), m_idea};
    return {m_list->view(), m_steps->grid(), m_steps->gantt()};
}

std::optional<core::exchange::TableKind> DesignPage::importKind() const
{
    return core::exchange::TableKind::Steps;
}

bool DesignPage::concerns(const core::Changes &changes) const
{
    using enum core::Table;
    return changes.touchAny({Opd, Idea, ActionPlan, Step, Review, ListEntry, Lab});
}

void DesignPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int line = fontMetrics().height();
    const bool isLow = event->size().height() < 31 * line;
    m_header->setCompact(isNarrowWindow(this));
    m_header->setLow(isLow);
    m_missing->setLow(isLow, m_header);
    m_head->setLow(isLow);
}

} // namespace ui
