// SPDX-License-Identifier: GPL-3.0-or-later
// How the Deliver page is built.
#include "core/commands/evidence_commands.h"
#include "ui/pages/deliver/deliver_delegates.h"
#include "ui/pages/deliver/deliver_model.h"
#include "ui/pages/deliver/deliver_page.h"
#include "ui/pages/deliver/follow_up_form.h"
#include "ui/pages/deliver/launch_model.h"
#include "ui/pages/deliver/monev_steps_model.h"
#include "ui/pages/deliver/step_form.h"
#include "ui/pages/deliver/visit_form.h"
#include "ui/theme/icons.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/inspector_split.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/missing_pane.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wheel_guard.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

void DeliverPage::buildActions()
{
    m_visit = new QAction(icon(u"add"_s), tr("New visit"), this);
    m_visit->setObjectName(u"newVisit"_s);
    m_launchView = new QAction(icon(u"list"_s), tr("Launch list"), this);
    m_launchView->setObjectName(u"launchList"_s);
    m_print = new QAction(icon(u"print"_s), tr("Print"), this);
    m_print->setObjectName(u"printDeliver"_s);
    m_printMenu = new QMenu(this);
    const auto add = [this](const QString &id, const QString &text, const QString &kind,
                            bool ofUnit) {
        QAction *action = m_printMenu->addAction(text);
        action->setObjectName(id);
        connect(action, &QAction::triggered, this, [this, kind, ofUnit] {
            const auto row = currentRow();
            emit printRequested({.kind = kind, .unit = ofUnit && row ? row->unit.value() : 0});
        });
    };
    add(u"printMonev"_s, tr("Monitoring recap"), u"monev"_s, false);
    add(u"printLaunch"_s, tr("Launch contracts with list"), u"launch"_s, false);
    add(u"printUnitLaunch"_s, tr("Launch contract of this unit"), u"launch"_s, true);
}

void DeliverPage::buildHeader()
{
    m_header =
        new PageHeader(4, u"Deliver"_s,
                       tr("Carry out the plans, note progress, keep the evidence. What is late"
                          " stands first."),
                       this);
    m_header->addSecondary(m_launchView);
    m_header->addSecondary(m_print)->setMenu(m_printMenu);
    m_header->setPrimary(m_visit);
}

void DeliverPage::buildMonevGrid()
{
    m_grid = new GridView;
    m_grid->setObjectName(u"innovations"_s);
    m_grid->setAccessibleName(tr("Launched innovations by urgency"));
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_model = new DeliverModel(m_grid);
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new CellDelegate(m_grid));
    m_grid->setItemDelegateForColumn(DeliverModel::Innovation, new InnovationDelegate(m_grid));
    m_grid->setItemDelegateForColumn(DeliverModel::Due, new ToneDelegate(m_grid));
    m_grid->setItemDelegateForColumn(DeliverModel::Progress, new ProgressDelegate(m_grid));
    m_grid->setItemDelegateForColumn(DeliverModel::Status, new StatusDelegate(m_grid));
    m_grid->setStretchColumn(DeliverModel::NextStep);
    const int g = Metrics(this).g;
    m_grid->setColumnWidth(DeliverModel::Innovation, g * 44);
    m_grid->setColumnWidth(DeliverModel::Due, g * 25);
    m_grid->setColumnWidth(DeliverModel::Progress, g * 28);
    m_grid->setColumnWidth(DeliverModel::Status, g * 35);
    auto *empty = new EmptyState(u"flag"_s, tr("Nothing is launched yet."),
                                 tr("Choose from the plans that their heads have approved."));
    empty->setStage(4);
    empty->setAction(tr("Launch list"), u"list"_s);
    connect(empty, &EmptyState::triggered, m_launchView, &QAction::trigger);
    m_grid->setEmptyState(empty);
}

void DeliverPage::buildLaunchGrid()
{
    m_launchGrid = new GridView;
    m_launchGrid->setObjectName(u"launches"_s);
    m_launchGrid->setAccessibleName(tr("Launch list"));
    m_launchModel = new LaunchModel(m_launchGrid);
    m_launchGrid->setModel(m_launchModel);
    m_launchGrid->setItemDelegate(new CellDelegate(m_launchGrid));
    m_launchGrid->setItemDelegateForColumn(LaunchModel::Innovation,
                                           new InnovationDelegate(m_launchGrid));
    m_launchGrid->setStretchColumn(LaunchModel::Innovation);
    m_launchGrid->verticalHeader()->setDefaultSectionSize(Metrics(this).twoLineRow);
    const int g = Metrics(this).g;
    m_launchGrid->setColumnWidth(LaunchModel::Launched, g * 22);
    m_launchGrid->setColumnWidth(LaunchModel::Steps, g * 18);
    m_launchGrid->setColumnWidth(LaunchModel::LaunchedOn, g * 32);
    m_launchGrid->setColumnWidth(LaunchModel::Contract, g * 54);
    auto *empty = new EmptyState(u"flag"_s, tr("No plan is approved yet."),
                                 tr("Plans come here when the head of the unit approves them."));
    empty->setStage(4);
    m_launchGrid->setEmptyState(empty);
}

/// Over the launch list: on which day what is ticked is launched.
QWidget *DeliverPage::buildLaunchBar()
{
    const Metrics metrics(this);
    auto *bar = m_launchBar = new QWidget;
    m_launchDate = new DateField;
    connect(m_launchDate, &DateField::committed, m_launchDate,
            [this](QDate date) { m_launchDate->setDate(date); });
    m_launchDate->setObjectName(u"launchDate"_s);
    m_launchDate->setAccessibleName(tr("Day of the launch and of signatures"));
    m_launchDate->setMaximumWidth(metrics.g * 36);
    auto *launch = new QPushButton(icon(u"flag"_s), tr("Launch the selected ones"));
    launch->setObjectName(u"launchSelected"_s);
    connect(launch, &QPushButton::clicked, this, &DeliverPage::launchSelected);
    auto *caption = new TextLabel(TextRole::Caption, tr("Day of the launch and of signatures"));
    caption->setBuddy(m_launchDate);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.cardPadding, 2 * metrics.g, metrics.cardPadding, 2 * metrics.g);
    row->setSpacing(2 * metrics.g);
    row->addWidget(caption);
    row->addWidget(m_launchDate);
    row->addStretch(1);
    row->addWidget(launch);
    return bar;
}

QWidget *DeliverPage::buildWork()
{
    const Metrics metrics(this);
    auto *work = new QWidget(this);
    m_filter = new FilterBar(tr("Filter innovations"), work);
    buildMonevGrid();
    buildLaunchGrid();
    auto *launch = new QWidget;
    auto *launchColumn = new QVBoxLayout(launch);
    launchColumn->setContentsMargins({});
    launchColumn->setSpacing(0);
    launchColumn->addWidget(buildLaunchBar());
    launchColumn->addWidget(m_launchGrid, 1);
    m_views = new QStackedWidget;
    m_views->addWidget(m_grid);
    m_views->addWidget(launch);
    m_card = new Card(work);
    m_card->setFlush(true);
    m_card->addWidget(m_views, 1);
    m_counts = new TextLabel(TextRole::Caption);
    m_size = new TextLabel(TextRole::Caption);
    m_counts->setElided(true);
    m_card->addToFooter(m_counts);
    m_card->addToFooterEnd(m_size);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins({});
    column->setSpacing(metrics.cardPadding - metrics.g);
    column->addWidget(m_filter);
    column->addWidget(m_card, 1);
    return work;
}

QScrollArea *DeliverPage::scrolled(QWidget *widget, const QString &name)
{
    const int padding = Metrics(this).cardPadding;
    auto *scroll = new QScrollArea;
    scroll->setObjectName(name);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    widget->layout()->setContentsMargins(padding, padding, padding, padding);
    scroll->setWidget(widget);
    scroll->viewport()->setAutoFillBackground(false);
    widget->setAutoFillBackground(false);
    return scroll;
}

QWidget *DeliverPage::buildInspector()
{
    const Metrics metrics(this);
    m_inspector = new Card(tr("Innovation"), this);
    m_inspector->setObjectName(u"innovationCard"_s);
    m_inspector->setFlush(true);
    m_chip = new StatusLabel;
    m_inspector->addToTitleEnd(m_chip);
    auto *facts = new QWidget;
    m_contract = new TextLabel(TextRole::Caption);
    m_contract->setWordWrap(true);
    m_sign = new LinkButton(tr("Sign contract"));
    m_sign->setObjectName(u"signContract"_s);
    auto *row = new QHBoxLayout(facts);
    row->setContentsMargins(metrics.cardPadding, metrics.g, metrics.cardPadding, 2 * metrics.g);
    row->addWidget(m_contract, 1);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    m_steps = new GridView;
    m_steps->setObjectName(u"monevSteps"_s);
    m_steps->setAccessibleName(tr("Steps of the innovation"));
    m_steps->setSelectionMode(QAbstractItemView::SingleSelection);
    m_steps->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_steps->horizontalHeader()->hide();
    m_stepsModel = new MonevStepsModel(m_steps);
    m_steps->setModel(m_stepsModel);
    m_steps->setItemDelegateForColumn(MonevStepsModel::Activity, new SignDelegate(m_steps));
    m_steps->setItemDelegateForColumn(MonevStepsModel::Evidence, new ToneDelegate(m_steps));
    m_steps->setStretchColumn(MonevStepsModel::Activity);
    m_steps->setColumnWidth(MonevStepsModel::Evidence, metrics.g * 27);
    m_steps->setColumnWidth(MonevStepsModel::Progress, metrics.g * 12);
    m_stepForm =
        new StepForm([this](const QString &sha) { return store().attachments.bytes(sha); });
    m_followUp = new FollowUpForm;
    m_stepForm->addFollowUp(m_followUp);
    m_visitForm = new VisitForm;
    auto *follow = new QWidget;
    auto *column = new QVBoxLayout(follow);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_steps);
    column->addWidget(scrolled(m_stepForm, u"stepScroll"_s), 1);
    m_forms = new QStackedWidget;
    m_forms->addWidget(follow);
    m_forms->addWidget(scrolled(m_visitForm, u"visitScroll"_s));
    m_inspector->addWidget(facts);
    m_inspector->addWidget(m_forms, 1);
    return m_inspector;
}

void DeliverPage::connectParts()
{
    connect(m_visit, &QAction::triggered, this, [this] {
        if (m_forms->currentIndex() == 1)
            m_visitForm->finish();
        else
            beginVisit();
    });
    connect(m_launchView, &QAction::triggered, this, [this] { showView(!isLaunchList()); });
    connect(m_missing, &MissingPane::activated, this, &DeliverPage::openGap);
    connect(m_missing, &MissingPane::nextStepRequested, this,
            [this] { emit goRequested({.place = Target::Place::Display}); });
    connect(m_filter, &FilterBar::filterChanged, this, &DeliverPage::showRows);
    connect(m_filter, &FilterBar::segmentChanged, this, [this](const QString &id) {
        m_segment = id;
        m_gap.clear();
        showRows();
    });
    connect(m_filter, &FilterBar::clearColumnFiltersRequested, this, [this] {
        m_gap.clear();
        showRows();
    });
    connect(m_filter, &FilterBar::leftForGrid, this,
            [this] { firstFocus()->setFocus(Qt::TabFocusReason); });
    connect(m_split, &InspectorSplit::closed, this,
            [this] { firstFocus()->setFocus(Qt::OtherFocusReason); });
    connect(m_grid, &GridView::currentRowChanged, this, &DeliverPage::showIdea);
    connect(m_grid, &GridView::activated, this, [this] {
        m_split->showInspector();
        m_steps->setFocus(Qt::OtherFocusReason);
    });
    connect(m_steps, &GridView::currentRowChanged, this, &DeliverPage::showStep);
    connect(m_steps, &GridView::activated, this,
            [this] { m_stepForm->firstField()->setFocus(Qt::OtherFocusReason); });
    connectLaunch();
    connectForms();
    new WheelGuard(m_stepForm);
    new WheelGuard(m_visitForm);
}

void DeliverPage::connectLaunch()
{
    connect(m_launchGrid, &GridView::currentRowChanged, this, &DeliverPage::showIdea);
    // Asked for by a cell that the answer may replace.
    connect(m_launchModel, &LaunchModel::launchToggled, this, &DeliverPage::toggleLaunch,
            Qt::QueuedConnection);
    connect(m_launchModel, &LaunchModel::contractToggled, this, &DeliverPage::toggleContract,
            Qt::QueuedConnection);
    connect(m_launchModel, &LaunchModel::dateTyped, this, &DeliverPage::typeLaunchDate,
            Qt::QueuedConnection);
    connect(m_sign, &LinkButton::clicked, this, [this] {
        if (const auto row = currentRow())
            toggleContract(row->unit, !row->contractOn.isValid());
    });
}

void DeliverPage::connectForms()
{
    connect(m_stepForm, &StepForm::reported, this, [this](const core::StepReport &report) {
        if (!execute(core::UpdateStepProgress{report}))
            showStep();
    });
    const EvidencePanel *evidence = m_stepForm->evidence();
    connect(evidence, &EvidencePanel::filesAdded, this, &DeliverPage::addFiles);
    connect(evidence, &EvidencePanel::linkAdded, this, &DeliverPage::addLink);
    connect(evidence, &EvidencePanel::changed, this,
            [this](const core::Evidence &one) { execute(core::UpdateEvidence{one}); });
    connect(evidence, &EvidencePanel::openRequested, this, &DeliverPage::openEvidence);
    connect(evidence, &EvidencePanel::saveRequested, this, &DeliverPage::saveEvidence);
    connect(evidence, &EvidencePanel::removeRequested, this, &DeliverPage::removeEvidence,
            Qt::QueuedConnection);
    connect(m_followUp, &FollowUpForm::changed, this, [this](const core::Visit &visit) {
        execute(core::UpdateVisit{visit, QT_TRANSLATE_NOOP("Command", "change follow-up")});
    });
    connect(m_followUp, &FollowUpForm::removeRequested, this, &DeliverPage::removeVisit,
            Qt::QueuedConnection);
    connect(m_visitForm, &VisitForm::recorded, this, &DeliverPage::recordVisit);
    connect(m_visitForm, &VisitForm::cancelled, this, &DeliverPage::cancelVisit);
}

} // namespace ui
