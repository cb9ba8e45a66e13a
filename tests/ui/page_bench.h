// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/grid_view.h"

#include <QApplication>
#include <QTest>

/// A page in a window of 1366 x 698 over a lab in memory, and hands to work it.
template<typename PageType>
class PageBench : public QObject
{
protected:
    /// For init().
    void setUp()
    {
        ui::applyTheme(*qApp, ui::ColourScheme::Light);
        m_document = core::Document::inMemory({.name = QStringLiteral("Lab")});
        m_page = std::make_unique<PageType>(*m_document);
        m_notices.clear();
        connect(m_page.get(), &ui::Page::noticeRequested, this,
                [this](const ui::Notice &notice) { m_notices.push_back(notice); });
        m_page->refresh();
        m_page->resize(1366, 698);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    /// For cleanup().
    void tearDown()
    {
        m_page.reset();
        m_document.reset();
    }

    template<typename Widget>
    Widget *part(const char *name) const
    {
        auto *found = m_page->template findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    const core::Store &store() const { return m_document->store(); }
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
    QString focused() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    ui::GridView *goTo(const char *grid, int row, int column)
    {
        auto *view = part<ui::GridView>(grid);
        view->setFocus();
        const QModelIndex to = view->model()->index(row, column);
        view->setCurrentIndex(to);
        view->selectionModel()->select(to, QItemSelectionModel::ClearAndSelect);
        return view;
    }

    std::unique_ptr<core::Document> m_document;
    std::unique_ptr<PageType> m_page;
    std::vector<ui::Notice> m_notices;
};
