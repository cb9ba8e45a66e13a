// SPDX-License-Identifier: GPL-3.0-or-later
// How the head's review looks; what it does stands in review_page_acts.cpp.
#include "ui/pages/review/review_page.h"

#include "ui/pages/review/decider_box.h"
#include "ui/pages/review/review_delegates.h"
#include "ui/pages/review/review_sheet.h"
#include "ui/pages/review/unit_finder.h"
#include "ui/theme/lumbung_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/decision_bar.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/stage_badge.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(core::Document &document, QWidget *parent)
    : Page(document, parent)
    , m_header(new QWidget)
    , m_title(new TextLabel(TextRole::Title))
    , m_other(new LinkButton(tr("Another unit")))
    , m_back(new QPushButton(tr("Back to Design")))
    , m_stack(new QStackedWidget)
    , m_finder(new UnitFinder)
    , m_review(new QWidget)
    , m_count(new TextLabel(TextRole::BodyBold))
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_decider(new DeciderBox)
    , m_sheet(new ReviewSheet)
    , m_bar(new DecisionBar(DecisionBar::Size::Review))
{
    setObjectName(u"reviewPage"_s);
    buildHeader();
    buildReview();
    m_stack->addWidget(m_finder);
    m_stack->addWidget(m_review);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    addKeys();
    connect(m_finder, &UnitFinder::chosen, this,
            [this](qint64 unit) { showUnit(core::OpdId(unit)); });
}

/// A strip of surface or panel with a line at one of its edges.
static QWidget *strip(QPalette::ColorRole role)
{
    auto *widget = new QWidget;
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(role);
    return widget;
}

void ReviewPage::buildHeader()
{
    const Metrics metrics(this);
    m_header->setAutoFillBackground(true);
    m_header->setBackgroundRole(QPalette::Base);
    m_header->setFixedHeight(15 * metrics.g);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(6 * metrics.g, 0, 6 * metrics.g, 0);
    row->setSpacing(4 * metrics.g);
    m_title->setObjectName(u"reviewTitle"_s);
    m_title->setElided(true);
    m_other->setObjectName(u"otherUnit"_s);
    m_back->setObjectName(u"backToDesign"_s);
    m_back->setProperty(look::keyHint, u"Esc"_s);
    row->addWidget(new StageBadge(3, StageBadge::Size::Page));
    row->addWidget(m_title, 1);
    row->addWidget(m_other);
    row->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &ReviewPage::back);
    connect(m_other, &LinkButton::clicked, this, &ReviewPage::findUnit);
}

QWidget *ReviewPage::buildPlans()
{
    const Metrics metrics(this);
    auto *pane = strip(QPalette::AlternateBase);
    pane->setFixedWidth(75 * metrics.g);
    m_list->setObjectName(u"reviewPlans"_s);
    m_list->setAccessibleName(tr("Plans of this unit"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReviewRowDelegate(ReviewRowDelegate::Chip::Below, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_count->setObjectName(u"reviewCount"_s);
    m_count->setContentsMargins(4 * metrics.g, 3 * metrics.g, 4 * metrics.g, 3 * metrics.g);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    column->addWidget(m_decider);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReviewPage::showPlan);
    return pane;
}

QWidget *ReviewPage::buildDecisions()
{
    const Metrics metrics(this);
    auto *pane = strip(QPalette::AlternateBase);
    m_bar->setDecisions(
        {{.id = u"approve"_s, .text = tr("Approve"), .icon = u"ok"_s},
         {.id = u"revise"_s, .text = tr("Ask for changes"), .icon = u"edit"_s, .needsNote = true},
         {.id = u"postpone"_s, .text = tr("Postpone"), .icon = u"pause"_s, .needsNote = true}});
    m_bar->setNoteCaption(tr("Note to the unit (needed to ask for changes or to postpone)"));
    m_bar->setNotePlaceholder(tr("Write one sentence"));
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins(6 * metrics.g, 4 * metrics.g, 6 * metrics.g, 4 * metrics.g);
    row->addWidget(m_bar);
    connect(m_bar, &DecisionBar::decided, this, &ReviewPage::decide);
    return pane;
}

void ReviewPage::buildReview()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(buildPlans());
    row->addWidget(m_sheet, 1);
    auto *column = new QVBoxLayout(m_review);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(buildDecisions());
}

void ReviewPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_PageDown, [this] { step(1); });
    key(Qt::Key_PageUp, [this] { step(-1); });
    key(Qt::Key_Escape, [this] { back(); });
}

QWidget *ReviewPage::firstFocus()
{
    return m_stack->currentWidget() == m_finder ? static_cast<QWidget *>(m_finder->field())
                                                : m_sheet;
}

QList<QWidget *> ReviewPage::panes()
{
    if (m_stack->currentWidget() == m_finder)
        return {m_finder->field()};
    return {m_list, m_sheet, m_bar->findChild<QWidget *>(u"decisionNote"_s)};
}

bool ReviewPage::concerns(const core::Changes &changes) const
{
    using enum core::Table;
    return changes.touchAny({Opd, Idea, ActionPlan, Step, Review, ListEntry, Lab});
}

void ReviewPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokensOf(this).edge);
    painter.drawLine(0, m_header->height() - 1, width(), m_header->height() - 1);
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // In a low window the plans keep their room; the one who decides is a glance away.
    m_decider->setVisible(event->size().height() > 24 * fontMetrics().height());
}

} // namespace ui
