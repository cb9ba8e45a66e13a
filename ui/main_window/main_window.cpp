// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/main_window.h"

#include "ui/main_window/menus.h"
#include "ui/main_window/page_factory.h"
#include "ui/main_window/rail_facts.h"
#include "ui/models/error_notice.h"
#include "ui/pages/page.h"
#include "ui/pages/start/start_page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/inspector_split.h"
#include "ui/widgets/lasting_focus.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/saved_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/stage_rail.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

MainWindow::MainWindow(core::Document *document, const Preferences &preferences, bool hasSample)
    : m_document(document)
    , m_preferences(preferences)
    , m_menus(new Menus(document, hasSample, preferences, this))
    , m_notices(new NoticeBar)
{
    setObjectName(u"mainWindow"_s);
    setMenuBar(m_menus);
    setAcceptDrops(true);
    document ? buildLab() : buildStart(hasSample);
    connectMenus();
    const Metrics metrics(this);
    setMinimumSize(metrics.g * 220, metrics.g * 110);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildStart(bool hasSample)
{
    setWindowTitle(u"Lumbung Inovasi"_s);
    m_start = new StartPage(hasSample);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_start, 1);
    column->addWidget(m_notices);
    setCentralWidget(centre);
    connect(m_start, &StartPage::newLabRequested, this, &MainWindow::newLabRequested);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openRequested);
    connect(m_start, &StartPage::browseRequested, this, &MainWindow::browseRequested);
    connect(m_start, &StartPage::lookForRequested, this, &MainWindow::browseRequested);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::sampleRequested);
}

void MainWindow::buildLab()
{
    const auto lab = m_document->store().labs.find(m_document->lab());
    setWindowTitle(tr("%1 — Lumbung").arg(QFileInfo(m_document->path()).fileName()));
    m_rail = new StageRail;
    m_rail->setObjectName(u"rail"_s);
    m_stack = new QStackedWidget;
    const Metrics metrics(this);
    auto *right = new QVBoxLayout;
    right->setContentsMargins({}); // Pages have margins of their own.
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(m_notices);
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    setCentralWidget(centre);
    m_menus->setCornerWidget(corner());

    readFacts();
    readUndo();
    connect(m_rail, &StageRail::chosen, this,
            [this](int item) { go({.place = pageEntries()[static_cast<size_t>(item)].place}); });
    connect(m_notices, &NoticeBar::closedByUser, this, &MainWindow::backToWork);
    connect(m_document, &core::Document::changed, this, &MainWindow::onChanged);
    connect(m_document, &core::Document::saveFailed, this, [this](const core::Error &error) {
        m_saved->setUnsaved(error.message);
        post(noticeOf(error));
    });
}

QWidget *MainWindow::corner()
{
    m_search = new SearchField(tr("Search ideas, units, steps"));
    m_search->setObjectName(u"search"_s);
    m_search->setKeyHint(u"Ctrl+K"_s);
    m_saved = new SavedState;
    if (m_document->isReadOnly())
        m_saved->setReadOnly(tr("The file is open for reading only. Nothing you type is kept."));
    else
        m_saved->setSaved(QTime::currentTime());
    auto *corner = new QWidget;
    auto *row = new QHBoxLayout(corner);
    const Metrics metrics(this);
    row->setContentsMargins(0, metrics.g / 2, metrics.pageMargin, metrics.g / 2);
    row->setSpacing(metrics.cardPadding);
    row->addWidget(m_search);
    row->addWidget(m_saved);
    connect(m_search, &SearchField::searched, this, &MainWindow::search);
    connect(m_search, &SearchField::opened, this, &MainWindow::openHit);
    return corner;
}

Page *MainWindow::pageAt(Target::Place place)
{
    if (const auto known = m_pages.find(place); known != m_pages.end())
        return known->second;
    auto made = makePage(place, *m_document);
    if (!made)
        return nullptr;
    Page *page = made.release();
    m_stack->addWidget(page); // The stack is its parent now.
    m_pages[place] = page;
    connectPage(page);
    return page;
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::goRequested, this, &MainWindow::go);
    connect(page, &Page::noticeRequested, this, &MainWindow::post);
    connect(page, &Page::printRequested, this, &MainWindow::print);
}

void MainWindow::go(const Target &target)
{
    Page *page = m_document ? pageAt(target.place) : nullptr;
    if (!page)
        return;
    if (m_visited.empty() || m_visited[m_at] != target) {
        m_visited.resize(m_visited.empty() ? 0 : m_at + 1);
        m_visited.push_back(target);
        m_at = m_visited.size() - 1;
    }
    m_place = target.place;
    const bool isWhole = target.place == Target::Place::Review;
    m_rail->setVisible(!isWhole);
    const auto entries = pageEntries();
    const auto entry = std::ranges::find(entries, target.place, &PageEntry::place);
    m_rail->setCurrent(entry == entries.end() ? -1 : static_cast<int>(entry - entries.begin()));
    page->refresh();
    m_stack->setCurrentWidget(page);
    page->open(target);
    page->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::travel(bool forward)
{
    if (forward ? m_at + 1 >= m_visited.size() : m_at == 0)
        return;
    m_at = forward ? m_at + 1 : m_at - 1;
    go(m_visited[m_at]);
}

Page *MainWindow::currentPage() const
{
    return m_stack ? qobject_cast<Page *>(m_stack->currentWidget()) : nullptr;
}

void MainWindow::primary()
{
    Page *page = currentPage();
    QAction *action = page ? page->primaryAction() : nullptr;
    if (action && action->isEnabled())
        action->trigger();
}

void MainWindow::cyclePane(int direction)
{
    Page *page = currentPage();
    if (!page)
        return;
    QList<QWidget *> panes{m_rail};
    panes << page->panes();
    panes.removeIf([](const QWidget *pane) {
        return !pane || (!pane->isVisible() && !InspectorSplit::foldedAround(pane));
    });
    qsizetype at = 0;
    for (qsizetype pane = 0; pane < panes.size(); ++pane) {
        QWidget *focus = QApplication::focusWidget();
        if (focus && (panes[pane] == focus || panes[pane]->isAncestorOf(focus)))
            at = pane;
    }
    if (direction > 0 && at == panes.size() - 1 && m_notices->focusNewest())
        return;
    QWidget *next = panes[(at + direction + panes.size()) % panes.size()];
    if (InspectorSplit *split = InspectorSplit::foldedAround(next))
        split->reveal(next);
    next->setFocus(Qt::TabFocusReason);
}

void MainWindow::onChanged()
{
    m_saved->setSaved(QTime::currentTime());
    m_notices->withdraw(unsavedNotice);
    m_notices->outdate();
    readFacts();
    readUndo();
}

void MainWindow::readFacts()
{
    const auto lab = m_document->store().labs.find(m_document->lab());
    if (lab) {
        const QString year = lab->year ? QString::number(lab->year) : QString();
        QStringList parts{lab->round, year};
        parts.removeAll(QString());
        m_rail->setHeading(lab->region.isEmpty() ? lab->name : lab->region, parts.join(u" · "_s));
    }
    m_rail->setFooting(m_preferences.author, {});
    m_rail->setItems(railItems(pageEntries(), core::figuresOf(m_document->progress())));
}

void MainWindow::readUndo()
{
    m_menus->setUndo(m_document->undoLabel(), m_document->redoLabel());
    if (m_document->isReadOnly())
        m_menus->setReadOnly();
}

void MainWindow::undo()
{
    commitTyping();
    if (const auto done = m_document->undo(); !done)
        post(noticeOf(done.error()));
}

void MainWindow::redo()
{
    commitTyping();
    if (const auto done = m_document->redo(); !done)
        post(noticeOf(done.error()));
}

void MainWindow::post(const Notice &notice)
{
    Notice shown = notice;
    if (notice.offersUndo)
        shown.actions.push_back({tr("Undo"), [this] { undo(); }, u"Ctrl+Z"_s});
    m_notices->post(shown);
}

void MainWindow::showNewLabError(const QString &message)
{
    if (m_start)
        m_start->showNewLabError(message);
}

} // namespace ui
