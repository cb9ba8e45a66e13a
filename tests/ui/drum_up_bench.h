// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/opd_commands.h"
#include "core/commands/register_units.h"
#include "core/domain/codes.h"
#include "ui/pages/drum_up/drum_up_model.h"
#include "ui/pages/drum_up/drum_up_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/grid_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

/// The Drum-up page in a window of 1366 x 698 over a lab in memory, and hands to work it.
class DrumUpBench : public QObject
{
protected:
    void setUp();    ///< For init().
    void tearDown(); ///< For cleanup().
    template<typename Widget>
    Widget *part(const char *name) const
    {
        auto *found = m_page->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    ui::GridView *grid() const { return part<ui::GridView>("unitsGrid"); }
    void addUnits(const QStringList &names);
    void goTo(int row, int column);
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, held);
    }
    bool choose(const char *menu, const QString &action) const;
    QString cell(int row, int column) const
    {
        return grid()->model()->index(row, column).data().toString();
    }
    int shownUnits() const { return grid()->model()->rowCount(); }
    std::vector<core::Opd> units() const { return m_document->store().opds.list("ORDER BY name"); }
    std::vector<core::Attendance> marks() const { return m_document->store().attendances.list(""); }
    QString focused() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    std::unique_ptr<core::Document> m_document;
    std::unique_ptr<ui::DrumUpPage> m_page;
    std::vector<ui::Notice> m_notices;
};

inline void DrumUpBench::setUp()
{
    ui::applyTheme(*qApp, ui::ColourScheme::Light);
    m_document = core::Document::inMemory({.name = QStringLiteral("Lab")});
    m_page = std::make_unique<ui::DrumUpPage>(*m_document);
    m_notices.clear();
    connect(m_page.get(), &ui::Page::noticeRequested, this,
            [this](const ui::Notice &notice) { m_notices.push_back(notice); });
    m_page->refresh();
    m_page->resize(1366, 698);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->firstFocus()->setFocus();
}

inline void DrumUpBench::tearDown()
{
    m_page.reset();
    m_document.reset();
}

inline void DrumUpBench::addUnits(const QStringList &names)
{
    core::RegisterUnits command{.lab = m_document->lab(), .units = {}};
    for (const QString &name : names)
        command.units.push_back({.name = name});
    QVERIFY(m_document->execute(command));
}

inline void DrumUpBench::goTo(int row, int column)
{
    grid()->setFocus();
    const QModelIndex to = grid()->model()->index(row, column);
    grid()->setCurrentIndex(to);
    grid()->selectionModel()->select(to, QItemSelectionModel::ClearAndSelect);
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
