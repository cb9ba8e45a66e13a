// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/theme/metrics.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using Line = std::pair<QString, QString>;

static void addMenu(const QMenu *menu, QList<Line> &lines)
{
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            addMenu(action->menu(), lines);
        else if (!action->shortcut().isEmpty())
            lines.append({action->shortcut().toString(QKeySequence::NativeText),
                          action->text().remove(u'&')});
    }
}

static QList<Line> gridLines()
{
    return {{u"Ctrl+Enter"_s, ShortcutsDialog::tr("What the page is for: its green button")},
            {u"F6"_s, ShortcutsDialog::tr("Next pane of the window")},
            {u"Ctrl+J"_s, ShortcutsDialog::tr("What is missing on this page")},
            {u"Enter"_s, ShortcutsDialog::tr(
                             "Grid: keep the cell and go down; in the last row, the next record")},
            {u"Tab"_s, ShortcutsDialog::tr("Grid: next cell that can be filled")},
            {u"F2"_s, ShortcutsDialog::tr("Grid: change the cell")},
            {u"Esc"_s, ShortcutsDialog::tr("Grid: leave the cell as it was")},
            {u"Del"_s, ShortcutsDialog::tr("Grid: empty the cell")},
            {u"Ctrl+D"_s, ShortcutsDialog::tr("Grid: fill down")},
            {u"Ctrl+;"_s, ShortcutsDialog::tr("Grid: today's date")},
            {u"Ctrl+Del"_s, ShortcutsDialog::tr("Grid: remove the row")},
            {u"Alt+1 … Alt+4"_s, ShortcutsDialog::tr("Decide: yes, change, postpone, merge")}};
}

static QTableWidget *tableOf(const QList<Line> &lines)
{
    auto *table = new QTableWidget(static_cast<int>(lines.size()), 2);
    table->setObjectName(u"shortcuts"_s);
    table->setHorizontalHeaderLabels(
        {ShortcutsDialog::tr("Keys"), ShortcutsDialog::tr("What they do")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Metrics(table).row);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < lines.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(lines[row].first));
        table->setItem(row, 1, new QTableWidgetItem(lines[row].second));
    }
    table->resizeColumnToContents(0);
    return table;
}

ShortcutsDialog::ShortcutsDialog(const QMenuBar *menus, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard Shortcuts"));
    QList<Line> lines;
    for (const QAction *menu : menus->actions())
        addMenu(menu->menu(), lines);
    lines += gridLines();

    auto *table = tableOf(lines);
    table->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(buttons);
    const Metrics metrics(this);
    resize(metrics.g * 150, metrics.g * 130);
}

} // namespace ui
