// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/main_window/preferences.h"
#include "ui/pages/print_order.h"
#include "ui/pages/target.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/notice.h"

#include <QMainWindow>

#include <functional>
#include <map>

class QStackedWidget;

namespace ui {

class Menus;
class NoticeBar;
class Page;
class SavedState;
class SearchField;
class StageRail;
class StartPage;

/// The window: rail, pages, notices, menus. It wires and does nothing itself; what concerns files
/// and preferences it asks of the Workbench by signals.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// \a document is null for the start page; it outlives the window.
    MainWindow(core::Document *document, const Preferences &preferences, bool hasSample);
    ~MainWindow() override;

    /// Size, places and filter, to be handed to the window built in its stead.
    struct State
    {
        QByteArray geometry = {};
        std::vector<Target> visited = {}; ///< Back and forward; the last place as it stands.
        size_t at = 0;                    ///< Where in \c visited the window is.
        FilterBar::State filter = {};     ///< Of the page that is shown.
    };
    State state() const;
    static State savedState(); ///< As the last window was left.
    void restore(const State &state);

    void post(const Notice &notice);
    void showNewLabError(const QString &message);

    /// Shows a page and what \a target names there.
    void go(const Target &target);

    Page *currentPage() const;
    Target::Place currentPlace() const { return m_place; }

signals:
    void openRequested(const QString &path);
    void readOnlyRequested(const QString &path);
    void copyOpenRequested(const QString &path);
    void newLabRequested(const core::NewLab &lab, const QString &path);
    void sampleRequested();
    void closeRequested();
    void browseRequested();
    void saveCopyRequested();
    void preferencesChosen(const ui::Preferences &preferences);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildStart(bool hasSample);
    void buildLab();
    QWidget *corner();
    void connectMenus();
    void connectFileMenu();
    void connectViewMenu();
    Page *pageAt(Target::Place place);
    void connectPage(Page *page);
    void readFacts();
    void readUndo();
    void onChanged();
    void travel(bool forward);
    void undo();
    void redo();
    void search(const QString &text);
    void openHit(const QString &id);
    void choose(const Preferences &preferences);
    void setTextSize(int percent);
    void askName();
    void cyclePane(int direction);
    void primary();
    void leave(const std::function<void()> &act);
    bool mayLeave(const std::function<void()> &act);
    void backToWork();
    void print(const PrintOrder &order);
    void exportTable(const QString &table);
    void chooseMerge();
    void merge(const QString &path);
    void takeIn(const QString &path);
    void chooseValues();
    bool isCopyOfThisLab(const QString &path) const;

    core::Document *m_document;
    Preferences m_preferences;
    Menus *m_menus;
    StartPage *m_start = nullptr;
    StageRail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    NoticeBar *m_notices = nullptr;
    SearchField *m_search = nullptr;
    SavedState *m_saved = nullptr;
    std::map<Target::Place, Page *> m_pages;
    Target::Place m_place = Target::Place::DrumUp;
    std::vector<Target> m_visited;
    size_t m_at = 0;          ///< Where in m_visited we are.
    bool m_isLeaving = false; ///< What was begun may be lost.
};

} // namespace ui
