// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/opd_commands.h"
#include "core/commands/register_units.h"
#include "core/domain/codes.h"
#include "tests/ui/page_bench.h"
#include "ui/pages/drum_up/drum_up_model.h"
#include "ui/pages/drum_up/drum_up_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

class DrumUpBench : public PageBench<ui::DrumUpPage>
{
protected:
    void setUp()
    {
        PageBench::setUp();
        m_page->firstFocus()->setFocus();
    }
    ui::GridView *grid() const { return part<ui::GridView>("unitsGrid"); }
    void addUnits(const QStringList &names);
    void goTo(int row, int column) { PageBench::goTo("unitsGrid", row, column); }
    bool choose(const char *menu, const QString &action) const;
    QString cell(int row, int column) const
    {
        return grid()->model()->index(row, column).data().toString();
    }
    int shownUnits() const { return grid()->model()->rowCount(); }
    std::vector<core::Opd> units() const { return store().opds.list("ORDER BY name"); }
    std::vector<core::Attendance> marks() const { return store().attendances.list(""); }
};

inline void DrumUpBench::addUnits(const QStringList &names)
{
    core::RegisterUnits command{.lab = m_document->lab(), .units = {}};
    for (const QString &name : names)
        command.units.push_back({.name = name});
    QVERIFY(m_document->execute(command));
}

/// Waits for a menu and presses the entry called \a action.
inline bool DrumUpBench::choose(const char *menuName, const QString &action) const
{
    const auto shown = [&]() -> QMenu * {
        for (auto *menu : m_page->findChildren<QMenu *>(QLatin1String(menuName))) {
            if (menu->isVisible())
                return menu;
        }
        return nullptr;
    };
    if (!QTest::qWaitFor([&] { return shown() != nullptr; }))
        return false;
    QMenu *menu = shown();
    auto *entry = menu->findChild<QAction *>(action);
    if (!entry)
        return false;
    menu->setActiveAction(entry);
    QTest::keyClick(menu, Qt::Key_Return);
    return true;
}
