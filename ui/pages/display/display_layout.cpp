// SPDX-License-Identifier: GPL-3.0-or-later
// How the Display page is built.
#include "ui/pages/display/display_delegate.h"
#include "ui/pages/display/display_model.h"
#include "ui/pages/display/display_page.h"
#include "ui/pages/display/profile_form.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/inspector_split.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/missing_pane.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_preview.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

void DisplayPage::buildActions()
{
    m_print = new QAction(icon(u"print"_s), tr("Print profile"), this);
    m_print->setObjectName(u"printProfile"_s);
    m_mark = new QAction(icon(u"screen"_s), tr("Mark as displayed"), this);
    m_mark->setObjectName(u"markDisplayed"_s);
    m_report = new QAction(icon(u"table"_s), tr("Display report"), this);
    m_report->setObjectName(u"displayReport"_s);
}

void DisplayPage::buildHeader()
{
    m_header =
        new PageHeader(5, u"Display"_s, tr("Show the results: one innovation, one page."), this);
    m_header->addSecondary(m_mark);
    m_header->addSecondary(m_print);
    m_header->setPrimary(m_report);
}

Card *DisplayPage::buildList()
{
    const Metrics metrics(this);
    auto *card = new Card;
    card->setObjectName(u"displayListCard"_s);
    card->setFlush(true);
    m_filter = new FilterBar(tr("Filter"));
    m_order = new QComboBox;
    m_order->setObjectName(u"displayOrder"_s);
    m_order->setAccessibleName(tr("Order of the list"));
    m_order->addItem(tr("Ready first"), u"ready"_s);
    m_order->addItem(tr("By name"), u"name"_s);
    m_order->addItem(tr("By unit"), u"unit"_s);
    m_filter->addWidget(m_order);
    m_tried = new QCheckBox(tr("Also those being tried"));
    m_tried->setObjectName(u"alsoTried"_s);
    m_all = new LinkButton(tr("Show all"));
    m_all->setObjectName(u"showAll"_s);
    m_all->hide();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(2 * metrics.g, 2 * metrics.g, 2 * metrics.g, 2 * metrics.g);
    top->setSpacing(metrics.g + metrics.g / 2);
    top->addWidget(m_filter);
    top->addWidget(m_tried);
    top->addWidget(m_all);
    card->content()->addLayout(top);

    m_list = new QListView;
    m_list->setObjectName(u"innovations"_s);
    m_list->setAccessibleName(tr("Innovations"));
    m_model = new DisplayModel(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DisplayDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setSelectionMode(QListView::ExtendedSelection);
    m_list->setMouseTracking(true);
    m_empty = new EmptyState(u"screen"_s, {}, {});
    m_empty->setStage(5);
    m_lists = new QStackedWidget;
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_empty);
    card->addWidget(m_lists, 1);
    m_counts = new TextLabel(TextRole::Caption);
    m_counts->setObjectName(u"displayCounts"_s);
    card->addToFooter(m_counts);
    card->setFixedWidth(68 * metrics.g);
    return card;
}

Card *DisplayPage::buildForm()
{
    m_formCard = new Card(tr("Profile"));
    m_formCard->setObjectName(u"profileCard"_s);
    m_unit = new TextLabel(TextRole::Body);
    m_unit->setSecondary(true);
    m_unit->setElided(true);
    m_formCard->addToTitle(m_unit);
    m_chip = new StatusLabel;
    m_formCard->addToTitleEnd(m_chip);
    m_form = new ProfileForm;
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"profileScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_form);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    m_formCard->addWidget(m_scroll, 1);
    return m_formCard;
}

QWidget *DisplayPage::buildWork()
{
    auto *work = new QWidget(this);
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins({});
    row->setSpacing(Metrics(this).cardPadding);
    row->addWidget(buildList());
    row->addWidget(buildForm(), 1);
    return work;
}

QWidget *DisplayPage::buildPreview()
{
    m_previewCard = new Card(tr("Preview"), this);
    m_previewCard->setObjectName(u"previewCard"_s);
    m_previewCard->setFlush(true);
    m_preview = new PagePreview;
    m_previewCard->addWidget(m_preview, 1);
    m_delay = new QTimer(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(200);
    return m_previewCard;
}

void DisplayPage::connectForm()
{
    connect(m_form, &ProfileForm::profileChanged, this, &DisplayPage::changeProfile);
    connect(m_form, &ProfileForm::ideaChanged, this, &DisplayPage::changeIdea);
    connect(m_form, &ProfileForm::displayedChanged, this,
            [this](QDate on) { setDisplayed({m_shown}, on); });
    connect(m_form, &ProfileForm::shownChanged, this, &DisplayPage::showField);
    connect(m_form, &ProfileForm::pictureChosen, this, &DisplayPage::takePicture);
    connect(m_form, &ProfileForm::pictureRemoved, this, &DisplayPage::dropPicture);
}

void DisplayPage::connectParts()
{
    connect(m_report, &QAction::triggered, this,
            [this] { emit printRequested({.kind = u"display"_s}); });
    connect(m_print, &QAction::triggered, this, &DisplayPage::printProfile);
    connect(m_preview, &PagePreview::activated, this, &DisplayPage::printProfile);
    connect(m_mark, &QAction::triggered, this, &DisplayPage::mark);
    connect(m_delay, &QTimer::timeout, this, &DisplayPage::showPreview);
    connect(m_split, &InspectorSplit::opened, this, [this] { m_delay->start(0); });
    connect(m_split, &InspectorSplit::closed, this,
            [this] { m_list->setFocus(Qt::OtherFocusReason); });
}

void DisplayPage::connectGaps()
{
    connect(m_missing, &MissingPane::activated, this, &DisplayPage::openGap);
    connect(m_missing, &MissingPane::nextStepRequested, m_report, &QAction::trigger);
    connect(m_all, &LinkButton::clicked, this, [this] {
        m_gap.clear();
        showRows();
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

void DisplayPage::connectList()
{
    connect(m_filter, &FilterBar::filterChanged, this, &DisplayPage::showRows);
    connect(m_filter, &FilterBar::leftForGrid, this,
            [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_order, &QComboBox::activated, this, &DisplayPage::showRows);
    connect(m_tried, &QCheckBox::toggled, this, &DisplayPage::showRows);
    connect(m_empty, &EmptyState::triggered, this, &DisplayPage::leaveEmpty);
    const auto *selection = m_list->selectionModel();
    connect(selection, &QItemSelectionModel::currentChanged, this, &DisplayPage::showIdea);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &DisplayPage::showMark);
    connect(m_list, &QListView::activated, this,
            [this] { m_form->firstField()->setFocus(Qt::OtherFocusReason); });
}

} // namespace ui
