// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window/preferences.h"

#include <QHash>
#include <QMenuBar>

class QActionGroup;

namespace ui {

/// The menus of the window. Every act has an id (its objectName), a text, and its usual shortcut
/// in one table; whoever does it connects to action(id).
class Menus : public QMenuBar
{
    Q_OBJECT

public:
    /// \a hasLab: the menus of an open lab, else those of the start page.
    Menus(bool hasLab, bool hasSample, const Preferences &preferences, QWidget *parent);

    QAction *action(const QString &id) const { return m_actions.value(id); }

    /// "Undo: rename idea"; disabled where \a label is empty. Labels are English sources.
    void setUndo(const QString &undoLabel, const QString &redoLabel);

    /// Ticks \a language.
    void setLanguage(core::Language language);

    /// Switches off what would write.
    void setReadOnly();

signals:
    void pageChosen(int place); ///< A ui::Target::Place.
    void recentChosen(const QString &path);
    void printChosen(const QString &kind);
    void importChosen(int place);            ///< A ui::Target::Place, whose page takes it in.
    void exportChosen(const QString &table); ///< opd, ideas, steps or progress.
    void languageChosen(core::Language language);
    void schemeChosen(ui::ColourScheme scheme);

private:
    QMenu *addMenuTitled(const QString &title, const QString &id);
    QAction *add(QMenu *menu, const QString &id, const QString &text, const QKeySequence &keys = {},
                 const QString &iconName = {});
    void addFile(bool hasLab, bool hasSample);
    void addRecent(QMenu *menu);
    void addImport(QMenu *menu);
    void addExport(QMenu *menu);
    void addEdit();
    void addView(const Preferences &preferences);
    void addStages();
    void addPrint();
    void addHelp();

    QHash<QString, QAction *> m_actions;
};

} // namespace ui
