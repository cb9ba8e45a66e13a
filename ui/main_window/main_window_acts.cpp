// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/file_header.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/menus.h"
#include "ui/main_window/page_factory.h"
#include "ui/pages/page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/lasting_focus.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/stage_rail.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

static constexpr int smallestText = 90;
static constexpr int largestText = 175;
static constexpr int textStep = 10;

void MainWindow::connectMenus()
{
    connectFileMenu();
    connectViewMenu();
    connect(m_menus->action(u"shortcuts"_s), &QAction::triggered, this,
            [this] { (new ShortcutsDialog(m_menus, this))->open(); });
    connect(m_menus->action(u"about"_s), &QAction::triggered, this,
            [this] { (new AboutDialog(this))->open(); });
    if (!m_document)
        return;
    connect(m_menus, &Menus::pageChosen, this,
            [this](int place) { go({.place = static_cast<Target::Place>(place)}); });
    connect(m_menus->action(u"undo"_s), &QAction::triggered, this, &MainWindow::undo);
    connect(m_menus->action(u"redo"_s), &QAction::triggered, this, &MainWindow::redo);
    connect(m_menus->action(u"search"_s), &QAction::triggered, this, [this] { m_search->begin(); });
    connect(m_menus->action(u"back"_s), &QAction::triggered, this, [this] { travel(false); });
    connect(m_menus->action(u"forward"_s), &QAction::triggered, this, [this] { travel(true); });
    connect(m_menus->action(u"yourName"_s), &QAction::triggered, this, &MainWindow::askName);
    connect(m_menus->action(u"filter"_s), &QAction::triggered, this, [this] {
        if (auto *field =
                currentPage() ? currentPage()->findChild<QLineEdit *>(u"filterField"_s) : nullptr)
            field->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_menus, &Menus::printChosen, this,
            [this](const QString &kind) { print({.kind = kind}); });
    connect(m_menus, &Menus::importChosen, this, [this](int place) {
        go({.place = static_cast<Target::Place>(place)});
        currentPage()->chooseImport();
    });
    connect(m_menus, &Menus::exportChosen, this, &MainWindow::exportTable);
    const auto shortcut = [this](const QString &keys, auto act) {
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, act);
    };
    shortcut(u"Ctrl+Return"_s, [this] { primary(); });
    shortcut(u"Ctrl+Enter"_s, [this] { primary(); });
    shortcut(u"F6"_s, [this] { cyclePane(1); });
    shortcut(u"Shift+F6"_s, [this] { cyclePane(-1); });
}

void MainWindow::connectFileMenu()
{
    const auto on = [this](const QString &id, auto act) {
        if (auto *action = m_menus->action(id))
            connect(action, &QAction::triggered, this, act);
    };
    on(u"newLab"_s, [this] { leave([this] { emit closeRequested(); }); });
    on(u"open"_s, [this] { leave([this] { emit browseRequested(); }); });
    on(u"openSample"_s, [this] { leave([this] { emit sampleRequested(); }); });
    on(u"saveCopy"_s, [this] {
        commitTyping();
        emit saveCopyRequested();
    });
    on(u"merge"_s, [this] { chooseMerge(); });
    on(u"conflicts"_s, [this] { chooseValues(); });
    on(u"close"_s, [this] { leave([this] { emit closeRequested(); }); });
    on(u"quit"_s, [this] { close(); });
    connect(m_menus, &Menus::recentChosen, this,
            [this](const QString &path) { leave([this, path] { emit openRequested(path); }); });
}

void MainWindow::connectViewMenu()
{
    connect(m_menus, &Menus::languageChosen, this, [this](core::Language language) {
        auto chosen = m_preferences;
        chosen.language = language;
        choose(chosen);
        m_menus->setLanguage(m_preferences.language); // it may have to wait
    });
    connect(m_menus, &Menus::schemeChosen, this, [this](ColourScheme scheme) {
        auto chosen = m_preferences;
        chosen.scheme = scheme;
        choose(chosen);
    });
    connect(m_menus->action(u"largerText"_s), &QAction::triggered, this,
            [this] { setTextSize(m_preferences.textSize + textStep); });
    connect(m_menus->action(u"smallerText"_s), &QAction::triggered, this,
            [this] { setTextSize(m_preferences.textSize - textStep); });
    connect(m_menus->action(u"normalText"_s), &QAction::triggered, this,
            [this] { setTextSize(100); });
    connect(m_menus->action(u"fullScreen"_s), &QAction::toggled, this,
            [this](bool full) { full ? showFullScreen() : showNormal(); });
}

void MainWindow::choose(const Preferences &preferences)
{
    const auto take = [this, preferences] {
        m_preferences = preferences;
        emit preferencesChosen(preferences);
    };
    const bool isRebuilt = preferences.textSize != m_preferences.textSize ||
                           preferences.language != m_preferences.language;
    isRebuilt ? leave(take) : take();
}

void MainWindow::setTextSize(int percent)
{
    auto chosen = m_preferences;
    chosen.textSize = std::clamp(percent, smallestText, largestText);
    choose(chosen);
}

void MainWindow::askName()
{
    bool isChosen = false;
    const QString name =
        QInputDialog::getText(this, tr("Your name"), tr("Written into the history of the lab:"),
                              QLineEdit::Normal, m_preferences.author, &isChosen);
    if (!isChosen)
        return;
    auto chosen = m_preferences;
    chosen.author = name.simplified();
    choose(chosen);
    m_rail->setFooting(chosen.author, {});
}

MainWindow::State MainWindow::state() const
{
    State state{.geometry = saveGeometry(), .visited = m_visited, .at = m_at};
    const Page *page = currentPage();
    if (!page || m_visited.empty())
        return state;
    state.visited[m_at] = page->standing();
    state.visited[m_at].place = m_place;
    if (const auto *filter = page->findChild<FilterBar *>())
        state.filter = filter->state();
    return state;
}

MainWindow::State MainWindow::savedState()
{
    return {.geometry = QSettings().value("window").toByteArray()};
}

void MainWindow::restore(const State &state)
{
    if (!restoreGeometry(state.geometry)) {
        const Metrics metrics(this);
        resize(metrics.g * 330, metrics.g * 172);
        const QSize room = screen()->availableSize();
        if (width() > room.width() || height() > room.height())
            setWindowState(Qt::WindowMaximized);
    }
    if (!m_document)
        return;
    const auto first =
        m_document->progress().empty() ? Target::Place::DrumUp : Target::Place::Dashboard;
    m_visited = state.visited;
    m_at = state.at;
    go(m_visited.empty() ? Target{.place = first} : m_visited[m_at]);
    if (auto *filter =
            m_visited.empty() || !currentPage() ? nullptr : currentPage()->findChild<FilterBar *>())
        filter->restore(state.filter);
    if (const auto entries = pageEntries(); m_stack->count() == 0 && !entries.empty())
        go({.place = entries.front().place});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const auto insist = [this] {
        m_isLeaving = true;
        close();
    };
    if (!m_isLeaving && !mayLeave(insist))
        return event->ignore();
    QSettings().setValue("window", saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::leave(const std::function<void()> &act)
{
    if (mayLeave(act))
        act();
}

/// What is being typed is stored. False where something was begun that cannot be stored: a notice
/// says so and does \a act, which ends this window, if one insists.
bool MainWindow::mayLeave(const std::function<void()> &act)
{
    commitTyping();
    for (const auto &[place, page] : m_pages) {
        const auto unfinished = page->unfinished();
        if (!unfinished)
            continue;
        Target where = unfinished->where;
        where.place = place;
        post({.kind = Notice::Kind::Warn,
              .text = unfinished->text,
              .actions = {{tr("Show it"), [this, where] { go(where); }},
                          {tr("Leave without it"), act}},
              .id = u"unfinished"_s});
        return false;
    }
    return true;
}

/// A notice that had the focus is gone.
void MainWindow::backToWork()
{
    if (QWidget *before = m_notices->cameFrom())
        before->setFocus(Qt::OtherFocusReason);
    else if (Page *page = currentPage())
        page->firstFocus()->setFocus(Qt::OtherFocusReason);
}

static QString droppedFile(const QMimeData &data)
{
    const auto urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

/// By what is in it: labs are renamed on their way through messengers. One that is damaged goes by
/// its name, to be told about.
static bool isLab(const QString &path)
{
    const bool isNamed = path.endsWith(u".lumbung"_s, Qt::CaseInsensitive);
    return QFileInfo(path).isFile() && (core::readFileHeader(path) || isNamed);
}

/// Whether the page that is shown takes in the file \a path.
static bool takes(const Page *page, const QString &path)
{
    static const QStringList endings{u"csv"_s, u"tsv"_s, u"txt"_s, u"xlsx"_s};
    return page && page->importKind() && endings.contains(QFileInfo(path).suffix().toLower());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QString path = droppedFile(*event->mimeData());
    const bool canWrite = m_document && !m_document->isReadOnly();
    if (isLab(path) || (canWrite && takes(currentPage(), path)))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QString path = droppedFile(*event->mimeData());
    if (isLab(path) && isCopyOfThisLab(path))
        merge(path);
    else if (isLab(path))
        leave([this, path] { emit openRequested(path); });
    else
        currentPage()->importFile(path);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_rail)
        m_rail->setNarrow(width() < Metrics(this).g * 290);
}

} // namespace ui
