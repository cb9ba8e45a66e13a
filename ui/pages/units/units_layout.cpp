// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of the units is built.
#include "ui/pages/units/reached_delegate.h"
#include "ui/pages/units/unit_facts.h"
#include "ui/pages/units/units_model.h"
#include "ui/pages/units/units_page.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/fitting_choice.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStandardItemModel>

namespace ui {

using namespace Qt::StringLiterals;

void UnitsPage::buildHeader()
{
    m_next = new QAction(icon(u"arrow-right"_s), tr("Open in Drum-up"), this);
    m_next->setObjectName(u"openNext"_s);
    m_print = new QAction(icon(u"print"_s), tr("Print action plans"), this);
    m_print->setObjectName(u"printPlans"_s);
    m_header =
        new PageHeader(0, tr("OPD"), tr("One unit at a time, through all the stages."), this);
    m_header->addSecondary(m_print);
    m_header->setPrimary(m_next);

    m_filter = new FilterBar(tr("Filter units"), this);
    m_groups = new FittingChoice(tr("Recap group"));
    m_groups->setObjectName(u"groups"_s);
    m_filter->addWidget(m_groups);
}

QWidget *UnitsPage::buildList()
{
    auto *card = new Card(this);
    card->setFlush(true);
    card->setMinimumWidth(60 * Metrics(this).g);
    m_list = new GridView;
    m_list->setObjectName(u"units"_s);
    m_list->setAccessibleName(tr("Units"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_units = new UnitsModel(m_list);
    m_list->setModel(m_units);
    m_list->setStretchColumn(UnitsModel::Unit);
    m_list->setColumnWidth(UnitsModel::Ideas, 14 * Metrics(this).g);
    auto *empty =
        new EmptyState(u"tree"_s, tr("No units yet."), tr("Units are registered at Drum-up."));
    empty->setAction(tr("Go to Drum-up"));
    connect(empty, &EmptyState::triggered, this,
            [this] { emit goRequested({.place = Target::Place::DrumUp}); });
    m_list->setEmptyState(empty);
    m_counts = new TextLabel(TextRole::Caption);
    card->addWidget(m_list, 1);
    card->addToFooter(m_counts);
    return card;
}

/// A table to read, as high as its rows.
static GridView *readOnlyGrid(const QString &name, const QString &title, QAbstractItemModel *model)
{
    auto *grid = new GridView;
    grid->setObjectName(name);
    grid->setAccessibleName(title);
    grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    grid->setTabKeyNavigation(false);
    grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    grid->setModel(model);
    return grid;
}

void UnitsPage::buildFacts()
{
    const Metrics metrics(this);
    m_factsCard = new Card(u" "_s);
    m_factsCard->setObjectName(u"unitCard"_s);
    m_facts = new UnitFacts;
    m_factsCard->addWidget(m_facts);
    const std::pair<Target::Place, QString> stages[] = {{Target::Place::DrumUp, u"Drum-up"_s},
                                                        {Target::Place::Diagnose, u"Diagnose"_s},
                                                        {Target::Place::Design, u"Design"_s},
                                                        {Target::Place::Deliver, u"Deliver"_s},
                                                        {Target::Place::Display, u"Display"_s}};
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.cardPadding);
    row->addWidget(new TextLabel(TextRole::Caption, tr("Show this unit in")));
    for (const auto &[place, name] : stages) {
        auto *link = new LinkButton(name);
        link->setObjectName(u"open"_s + name);
        link->setAccessibleName(tr("Show this unit in %1").arg(name));
        connect(link, &LinkButton::clicked, this, [this, place = place] {
            emit goRequested({.place = place, .unit = currentUnit()});
        });
        row->addWidget(link);
    }
    row->addStretch();
    m_factsCard->content()->addLayout(row);
}

void UnitsPage::buildIdeas()
{
    const int g = Metrics(this).g;
    m_ideasCard = new Card(tr("Ideas"));
    m_ideasCard->setFlush(true);
    m_ideasModel = new QStandardItemModel(0, 5, this);
    m_ideasModel->setHorizontalHeaderLabels(
        {tr("No."), tr("Idea"), tr("Status"), tr("Reached"), tr("Steps done")});
    m_ideas = readOnlyGrid(u"unitIdeaList"_s, tr("Ideas"), m_ideasModel);
    m_ideas->setItemDelegateForColumn(1, new NameDelegate(m_ideas));
    m_ideas->setItemDelegateForColumn(2, new StatusDelegate(m_ideas));
    m_ideas->setItemDelegateForColumn(3, new ReachedDelegate(m_ideas));
    m_ideas->setItemDelegateForColumn(4, new ProgressDelegate(m_ideas));
    m_ideas->setStretchColumn(1);
    m_ideas->setColumnWidth(0, 15 * g);
    m_ideas->setColumnWidth(2, 32 * g);
    m_ideas->setColumnWidth(3, 48 * g);
    m_ideas->setColumnWidth(4, 26 * g);
    m_ideas->setEmptyState(new EmptyState(u"idea"_s, tr("No ideas yet."), {}));
    m_ideasCard->addWidget(m_ideas);
}

void UnitsPage::buildPeople()
{
    const int g = Metrics(this).g;
    m_peopleCard = new Card(tr("People"));
    m_peopleCard->setFlush(true);
    m_peopleModel = new QStandardItemModel(0, 3, this);
    m_peopleModel->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("Attendance")});
    m_people = readOnlyGrid(u"unitPeople"_s, tr("People"), m_peopleModel);
    m_people->setStretchColumn(0);
    m_people->setColumnWidth(1, 42 * g);
    m_people->setColumnWidth(2, 34 * g);
    m_people->setEmptyState(new EmptyState(u"people"_s, tr("Nobody from this unit"), {}));
    m_peopleCard->addWidget(m_people);
}

void UnitsPage::buildHistory()
{
    const int g = Metrics(this).g;
    m_historyModel = new QStandardItemModel(0, 4, this);
    m_historyModel->setHorizontalHeaderLabels({tr("Date"), tr("What"), tr("Idea"), tr("Note")});
    m_history = readOnlyGrid(u"unitHistory"_s, tr("What happened"), m_historyModel);
    m_history->setStretchColumn(3);
    m_history->setColumnWidth(0, 25 * g);
    m_history->setColumnWidth(1, 58 * g);
    m_history->setColumnWidth(2, 40 * g);
    m_history->setEmptyState(
        new EmptyState(u"history"_s, tr("This unit has no activities yet."), {}));
}

QWidget *UnitsPage::buildUnit()
{
    const Metrics metrics(this);
    buildFacts();
    buildIdeas();
    buildPeople();
    buildHistory();
    auto *history = new Card(tr("What happened"));
    history->setFlush(true);
    history->addWidget(m_history);
    m_unit = new QWidget;
    auto *column = new QVBoxLayout(m_unit);
    column->setContentsMargins({});
    column->setSpacing(metrics.cardPadding);
    column->addWidget(m_factsCard);
    column->addWidget(m_ideasCard);
    column->addWidget(m_peopleCard);
    column->addWidget(history);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"unitScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_unit);
    scroll->viewport()->setAutoFillBackground(false);
    m_unit->setAutoFillBackground(false);
    return scroll;
}

void UnitsPage::connectParts()
{
    connect(m_next, &QAction::triggered, this,
            [this] { emit goRequested({.place = m_nextPlace, .unit = currentUnit()}); });
    connect(m_print, &QAction::triggered, this,
            [this] { emit printRequested({.kind = u"plan"_s, .unit = currentUnit()}); });
    connect(m_filter, &FilterBar::filterChanged, this, &UnitsPage::showList);
    connect(m_filter, &FilterBar::leftForGrid, this,
            [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_groups, &FittingChoice::chosen, this, [this](const QString &group) {
        m_group = group == u"*"_s ? QString() : group;
        showList();
    });
    connect(m_list, &GridView::currentRowChanged, this, &UnitsPage::showUnit);
    connect(m_list, &GridView::activated, this, [this] { m_ideas->setFocus(Qt::TabFocusReason); });
    connect(m_ideas, &GridView::activated, this,
            [this](const QModelIndex &cell) { openIdea(cell.row()); });
}

} // namespace ui
