// SPDX-License-Identifier: GPL-3.0-or-later
// How the Diagnose page is built.
#include "core/commands/idea_commands.h"
#include "ui/pages/diagnose/diagnose_page.h"
#include "ui/pages/diagnose/idea_form.h"
#include "ui/pages/diagnose/ideas_model.h"
#include "ui/pages/diagnose/status_form.h"
#include "ui/pages/diagnose/unit_delegate.h"
#include "ui/pages/diagnose/unit_ideas_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/inspector_split.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/missing_pane.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pick_delegate.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wheel_guard.h"

#include <QAction>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

void DiagnosePage::buildActions()
{
    m_capture = new QAction(icon(u"add"_s), tr("Catch an idea"), this);
    m_capture->setObjectName(u"captureIdea"_s);
    m_capture->setShortcut(QKeySequence(u"F7"_s));
    m_capture->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_capture);
    m_import = new QAction(icon(u"upload"_s), tr("Import file"), this);
    m_import->setObjectName(u"importIdeas"_s);
    m_import->setToolTip(tr("Import ideas from a .csv, .tsv or .xlsx file"));
    m_print = new QAction(icon(u"print"_s), tr("Print recap"), this);
    m_print->setObjectName(u"printRecap"_s);
}

void DiagnosePage::buildHeader()
{
    m_header =
        new PageHeader(2, u"Diagnose"_s,
                       tr("Begin with the problem, then catch the idea. One row, one idea."), this);
    m_header->addSecondary(m_import);
    m_header->addSecondary(m_print);
    m_header->setPrimary(m_capture);
}

QWidget *DiagnosePage::buildWork()
{
    const Metrics metrics(this);
    auto *work = new QWidget(this);
    m_filter = new FilterBar(tr("Filter ideas"), work);
    m_view = new Segments(m_filter);
    m_view->setObjectName(u"ideasView"_s);
    m_view->setItems({{.id = u"grid"_s, .text = tr("Grid"), .icon = u"table"_s},
                      {.id = u"units"_s, .text = tr("Per unit"), .icon = u"tree"_s}});
    m_filter->addWidget(m_view);

    m_grid = new GridView;
    m_grid->setObjectName(u"ideas"_s);
    m_grid->setAccessibleName(tr("Ideas"));
    m_model = new IdeasModel(m_grid);
    m_grid->setModel(m_model);
    auto *empty = new EmptyState(u"edit"_s, tr("No ideas yet."),
                                 tr("Ask first which problem people complain about most."));
    empty->setStage(2);
    m_grid->setEmptyState(empty);

    m_unitGrid = new GridView;
    m_unitGrid->setObjectName(u"unitIdeas"_s);
    m_unitGrid->setAccessibleName(tr("Units and their ideas"));
    m_unitGrid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_unitModel = new UnitIdeasModel(m_unitGrid);
    m_unitGrid->setModel(m_unitModel);
    m_unitGrid->setItemDelegate(new CellDelegate(m_unitGrid));

    m_views = new QStackedWidget;
    m_views->addWidget(m_grid);
    m_views->addWidget(m_unitGrid);
    m_card = new Card(work);
    m_card->setFlush(true);
    m_card->addWidget(m_views, 1);
    m_counts = new TextLabel(TextRole::Caption);
    m_card->addToFooter(m_counts);
    for (const auto &[keys, does] :
         {std::pair(u"Enter"_s, tr("next idea")), std::pair(u"Tab"_s, tr("next column")),
          std::pair(u"F6"_s, tr("form"))})
        m_card->addToFooterEnd(new KeyHint(keys, does));

    auto *column = new QVBoxLayout(work);
    column->setContentsMargins({});
    column->setSpacing(metrics.cardPadding - metrics.g);
    column->addWidget(m_filter);
    column->addWidget(m_card, 1);
    return work;
}

QWidget *DiagnosePage::buildInspector()
{
    m_formCard = new Card(tr("Idea"), this);
    m_formCard->setObjectName(u"ideaCard"_s);
    m_chip = new StatusLabel;
    m_formCard->addToTitle(m_chip);
    m_form = new IdeaForm;
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"ideaScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    new WheelGuard(m_form);
    m_formCard->addWidget(scroll, 1);
    return m_formCard;
}

void DiagnosePage::connectGrid()
{
    m_unitDelegate = new UnitDelegate(m_grid);
    auto *status = new PickDelegate(m_grid);
    m_grid->setItemDelegate(new CellDelegate(m_grid));
    m_grid->setItemDelegateForColumn(IdeasModel::Unit, m_unitDelegate);
    m_grid->setItemDelegateForColumn(IdeasModel::Name, new NameDelegate(m_grid));
    m_grid->setItemDelegateForColumn(IdeasModel::Status, status);
    m_grid->setStretchColumn(IdeasModel::Problem);
    const int g = Metrics(this).g;
    m_grid->setColumnWidth(IdeasModel::Number, g * 17);
    m_grid->setColumnWidth(IdeasModel::Unit, g * 32);
    m_grid->setColumnWidth(IdeasModel::Name, g * 68);
    m_grid->setColumnWidth(IdeasModel::Status, g * 34);
    m_unitGrid->setStretchColumn(UnitIdeasModel::Names);
    m_unitGrid->setColumnWidth(UnitIdeasModel::Unit, g * 62);
    m_unitGrid->setColumnWidth(UnitIdeasModel::Kind, g * 32);
    m_unitGrid->setColumnWidth(UnitIdeasModel::Ideas, g * 20);

    connect(m_model, &IdeasModel::typed, this, &DiagnosePage::type);
    connect(m_model, &IdeasModel::edited, this, &DiagnosePage::edit);
    connect(m_grid, &GridView::currentRowChanged, this, &DiagnosePage::showIdea);
    connect(m_grid, &GridView::pasted, this, &DiagnosePage::pasteBlock);
    connect(m_grid, &GridView::cellsCleared, this, &DiagnosePage::clearCells);
    connect(m_grid, &GridView::filled, this, &DiagnosePage::fillCells);
    const auto pick = [this] {
        m_split->showInspector();
        m_form->status()->focusStatus();
    };
    connect(status, &PickDelegate::pickRequested, this, pick, Qt::QueuedConnection);
    connect(m_grid, &GridView::spacePressed, this, [pick](const QModelIndex &cell) {
        if (cell.column() == IdeasModel::Status)
            pick();
    });
    connect(m_grid, &GridView::removeRequested, this, pick);
    connect(m_unitGrid, &GridView::activated, this,
            [this](const QModelIndex &index) { captureFor(m_unitModel->at(index.row()).id); });
}

void DiagnosePage::connectParts()
{
    connect(m_capture, &QAction::triggered, this, &DiagnosePage::capture);
    connect(m_import, &QAction::triggered, this, &DiagnosePage::chooseImport);
    connect(m_print, &QAction::triggered, this,
            [this] { emit printRequested({.kind = u"recap"_s}); });
    connect(m_missing, &MissingPane::activated, this, &DiagnosePage::openGap);
    connect(m_missing, &MissingPane::nextStepRequested, this,
            [this] { emit goRequested({.place = Target::Place::Design}); });
    connect(m_filter, &FilterBar::filterChanged, this, &DiagnosePage::showRows);
    connect(m_filter, &FilterBar::segmentChanged, this, [this](const QString &id) {
        m_status = id == u"*"_s ? QString() : id;
        showRows();
    });
    connect(m_filter, &FilterBar::clearColumnFiltersRequested, this, [this] {
        m_gap.clear();
        showRows();
    });
    connect(m_filter, &FilterBar::leftForGrid, this,
            [this] { m_grid->setFocus(Qt::TabFocusReason); });
    connect(m_view, &Segments::chosen, this, [this](const QString &view) {
        m_views->setCurrentIndex(view == u"units"_s ? 1 : 0);
        m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_split, &InspectorSplit::closed, this,
            [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    connect(m_form, &IdeaForm::changed, this, [this](const core::Idea &idea, const char *label) {
        execute(core::UpdateIdea{idea, label});
    });
    connect(m_form->status(), &StatusForm::decided, this,
            [this](const core::SetIdeaStatus &change) {
                const auto idea = currentIdea();
                if (!idea)
                    return;
                core::SetIdeaStatus whole = change;
                whole.ideas = {idea->id};
                whole.today = today();
                execute(whole);
            });
}

} // namespace ui
