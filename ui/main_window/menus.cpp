// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/menus.h"

#include "ui/main_window/page_factory.h"
#include "ui/models/recent_files.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

Menus::Menus(bool hasLab, bool hasSample, const Preferences &preferences, QWidget *parent)
    : QMenuBar(parent)
{
    setNativeMenuBar(false); // Its corner carries search and the saved state.
    addFile(hasLab, hasSample);
    if (hasLab)
        addEdit();
    addView(preferences);
    if (hasLab) {
        addStages();
        addPrint();
    }
    addHelp();
}

QMenu *Menus::addMenuTitled(const QString &title, const QString &id)
{
    QMenu *menu = addMenu(title);
    menu->setObjectName(id);
    return menu;
}

QAction *Menus::add(QMenu *menu, const QString &id, const QString &text, const QKeySequence &keys,
                    const QString &iconName)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(id);
    action->setShortcut(keys);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    m_actions.insert(id, action);
    return action;
}

void Menus::addFile(bool hasLab, bool hasSample)
{
    QMenu *menu = addMenuTitled(tr("&File"), u"fileMenu"_s);
    add(menu, u"newLab"_s, tr("New Lab…"), QKeySequence::New, u"add"_s);
    add(menu, u"open"_s, tr("Open…"), QKeySequence::Open, u"folder"_s);
    addRecent(menu);
    if (hasSample)
        add(menu, u"openSample"_s, tr("Open Sample Lab"));
    if (hasLab) {
        menu->addSeparator();
        add(menu, u"saveCopy"_s, tr("Save a Copy…"), QKeySequence::SaveAs, u"copy"_s);
        addImport(menu);
        addExport(menu);
        menu->addSeparator();
        add(menu, u"merge"_s, tr("Merge…"), {}, u"merge"_s);
        add(menu, u"conflicts"_s, tr("Values Written Apart…"), {}, u"swap"_s);
        menu->addSeparator();
        add(menu, u"close"_s, tr("Close"), QKeySequence(u"Ctrl+W"_s));
    }
    add(menu, u"quit"_s, tr("Quit"), QKeySequence(u"Ctrl+Q"_s))->setMenuRole(QAction::QuitRole);
}

void Menus::addRecent(QMenu *menu)
{
    const auto files = recentFiles();
    QMenu *recent = menu->addMenu(tr("Open Recent"));
    recent->setObjectName(u"recentMenu"_s);
    recent->setEnabled(!files.empty());
    for (const auto &file : files) {
        const QString text = u"%1 – %2"_s.arg(file.lab, QFileInfo(file.path).fileName());
        connect(recent->addAction(text), &QAction::triggered, this,
                [this, path = file.path] { emit recentChosen(path); });
    }
}

void Menus::addImport(QMenu *menu)
{
    QMenu *tables = menu->addMenu(tr("Import"));
    tables->setObjectName(u"importMenu"_s);
    const std::tuple<Target::Place, QString, QString> kinds[] = {
        {Target::Place::DrumUp, u"opd"_s, tr("Units…")},
        {Target::Place::Diagnose, u"ideas"_s, tr("Ideas…")},
        {Target::Place::Design, u"steps"_s, tr("Steps of action plans…")}};
    for (const auto &[place, table, text] : kinds) {
        auto *action = add(tables, u"import-"_s + table, text);
        connect(action, &QAction::triggered, this,
                [this, place = place] { emit importChosen(int(place)); });
    }
}

void Menus::addExport(QMenu *menu)
{
    QMenu *tables = menu->addMenu(tr("Export"));
    tables->setObjectName(u"exportMenu"_s);
    const std::pair<QString, QString> kinds[] = {{u"opd"_s, tr("Units…")},
                                                 {u"ideas"_s, tr("Ideas…")},
                                                 {u"steps"_s, tr("Steps of action plans…")},
                                                 {u"progress"_s, tr("Progress per OPD…")}};
    for (const auto &[table, text] : kinds) {
        auto *action = add(tables, u"export-"_s + table, text);
        connect(action, &QAction::triggered, this, [this, table] { emit exportChosen(table); });
    }
}

void Menus::addEdit()
{
    QMenu *menu = addMenuTitled(tr("&Edit"), u"editMenu"_s);
    add(menu, u"undo"_s, tr("Undo"), QKeySequence::Undo, u"undo"_s);
    auto *redo = add(menu, u"redo"_s, tr("Redo"), {}, u"redo"_s);
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    menu->addSeparator();
    add(menu, u"search"_s, tr("Search the Lab…"), QKeySequence(u"Ctrl+K"_s), u"search"_s);
    add(menu, u"filter"_s, tr("Filter This Page"), QKeySequence::Find, u"filter"_s);
    menu->addSeparator();
    add(menu, u"yourName"_s, tr("Your Name…"), {}, u"person"_s);
}

void Menus::addView(const Preferences &preferences)
{
    QMenu *menu = addMenuTitled(tr("&View"), u"viewMenu"_s);
    auto *languages = new QActionGroup(this);
    QMenu *language = menu->addMenu(tr("Language"));
    const auto addLanguage = [&](core::Language value, const QString &text, const QString &id) {
        QAction *action = add(language, id, text);
        action->setCheckable(true);
        action->setChecked(value == preferences.language);
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, value] { emit languageChosen(value); });
    };
    addLanguage(core::Language::Indonesian, u"Bahasa Indonesia"_s, u"language-id"_s);
    addLanguage(core::Language::English, u"English"_s, u"language-en"_s);

    auto *schemes = new QActionGroup(this);
    QMenu *scheme = menu->addMenu(tr("Colour Scheme"));
    const auto addScheme = [&](ColourScheme value, const QString &text, const QString &id) {
        QAction *action = add(scheme, id, text);
        action->setCheckable(true);
        action->setChecked(value == preferences.scheme);
        schemes->addAction(action);
        connect(action, &QAction::triggered, this, [this, value] { emit schemeChosen(value); });
    };
    addScheme(ColourScheme::System, tr("Follow System"), u"scheme-system"_s);
    addScheme(ColourScheme::Light, tr("Light"), u"scheme-light"_s);
    addScheme(ColourScheme::Dark, tr("Dark"), u"scheme-dark"_s);

    menu->addSeparator();
    add(menu, u"largerText"_s, tr("Larger Text"), QKeySequence::ZoomIn);
    add(menu, u"smallerText"_s, tr("Smaller Text"), QKeySequence::ZoomOut);
    add(menu, u"normalText"_s, tr("Normal Text"), QKeySequence(u"Ctrl+0"_s));
    menu->addSeparator();
    add(menu, u"fullScreen"_s, tr("Full Screen"), QKeySequence(u"F11"_s))->setCheckable(true);
}

void Menus::addStages()
{
    QMenu *menu = addMenuTitled(tr("&Stages"), u"stagesMenu"_s);
    for (const auto &entry : pageEntries()) {
        auto *action = add(menu, u"page-%1"_s.arg(int(entry.place)), entry.title,
                           QKeySequence(entry.shortcut), entry.icon);
        connect(action, &QAction::triggered, this,
                [this, place = entry.place] { emit pageChosen(int(place)); });
    }
    menu->addSeparator();
    add(menu, u"back"_s, tr("Back"), QKeySequence(u"Alt+Left"_s), u"arrow-left"_s);
    add(menu, u"forward"_s, tr("Forward"), QKeySequence(u"Alt+Right"_s), u"arrow-right"_s);
}

void Menus::addPrint()
{
    QMenu *menu = addMenuTitled(tr("&Print"), u"printMenu"_s);
    const std::pair<QString, QString> kinds[] = {
        {u"attendance"_s, tr("Attendance list…")},
        {u"commitment"_s, tr("Commitment sheet…")},
        {u"worksheet"_s, tr("Diagnose worksheet…")},
        {u"recap"_s, tr("Recap of ideas…")},
        {u"plan"_s, tr("Action plans…")},
        {u"launch"_s, tr("Launch contract…")},
        {u"monev"_s, tr("Monitoring recap…")},
        {u"display"_s, tr("Display report…")},
    };
    for (const auto &[kind, text] : kinds) {
        auto *action = add(menu, u"print-"_s + kind, text);
        connect(action, &QAction::triggered, this, [this, kind] { emit printChosen(kind); });
    }
}

void Menus::addHelp()
{
    QMenu *menu = addMenuTitled(tr("&Help"), u"helpMenu"_s);
    add(menu, u"shortcuts"_s, tr("Keyboard Shortcuts"), QKeySequence::HelpContents, u"keyboard"_s);
    add(menu, u"about"_s, tr("About Lumbung"), {}, u"info"_s);
}

void Menus::setUndo(const QString &undoLabel, const QString &redoLabel)
{
    const auto name = [](const QString &label) {
        return QCoreApplication::translate("Command", label.toUtf8().constData());
    };
    const auto set = [](QAction *action, bool isThere, const QString &text) {
        if (!action)
            return;
        action->setEnabled(isThere);
        action->setText(text);
    };
    set(action(u"undo"_s), !undoLabel.isEmpty(),
        undoLabel.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(name(undoLabel)));
    set(action(u"redo"_s), !redoLabel.isEmpty(),
        redoLabel.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(name(redoLabel)));
}

void Menus::setLanguage(core::Language language)
{
    const bool isEnglish = language == core::Language::English;
    action(isEnglish ? u"language-en"_s : u"language-id"_s)->setChecked(true);
}

void Menus::setReadOnly()
{
    for (const auto &id : {u"undo"_s, u"redo"_s, u"import-opd"_s, u"import-ideas"_s,
                           u"import-steps"_s, u"merge"_s, u"conflicts"_s})
        action(id)->setEnabled(false);
}

} // namespace ui
