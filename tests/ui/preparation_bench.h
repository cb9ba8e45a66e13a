// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/preparation/preparation_page.h"
#include "ui/pages/preparation/section_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/grid_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

/// The sections of Preparation, in their order.
enum { Identity, Sessions, Team, Letterhead, Signatories, Lists, Texts };

/// The Preparation page in a window of 1366 x 698 over a lab in memory, and hands to work it.
class PreparationBench : public QObject
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
    const core::Store &store() const { return m_document->store(); }
    core::Lab lab() const { return store().labs.find(m_document->lab()).value(); }
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, held);
        QCoreApplication::processEvents(); // A cell takes Enter a moment later.
    }
    /// The first letter may open an editor that takes the others.
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }

    /// Goes down in the list of sections.
    void choose(int section)
    {
        auto *names = part<ui::SectionList>("sections");
        names->setFocus();
        press(Qt::Key_Home);
        for (int step = 0; step < section; ++step)
            press(Qt::Key_Down);
    }
    void retype(const char *field, const QString &text)
    {
        auto *edit = part<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        type(text);
        press(Qt::Key_Return);
    }
    ui::GridView *goTo(const char *grid, int row, int column)
    {
        auto *view = part<ui::GridView>(grid);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, column));
        return view;
    }

    std::unique_ptr<core::Document> m_document;
    std::unique_ptr<ui::PreparationPage> m_page;
    std::vector<ui::Notice> m_notices;
};

inline void PreparationBench::setUp()
{
    ui::applyTheme(*qApp, ui::ColourScheme::Light);
    m_document = core::Document::inMemory({.name = QStringLiteral("Lab")});
    m_page = std::make_unique<ui::PreparationPage>(*m_document);
    m_notices.clear();
    connect(m_page.get(), &ui::Page::noticeRequested, this,
            [this](const ui::Notice &notice) { m_notices.push_back(notice); });
    m_page->refresh();
    m_page->resize(1366, 698);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

inline void PreparationBench::tearDown()
{
    m_page.reset();
    m_document.reset();
}
