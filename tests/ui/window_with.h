// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

/// A window with \a first and a line edit the focus can go to.
inline std::unique_ptr<QWidget> windowWith(QWidget *first)
{
    auto window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(window.get());
    column->addWidget(first);
    auto *other = new QLineEdit;
    other->setObjectName(QStringLiteral("other"));
    column->addWidget(other);
    window->resize(1000, 500);
    window->show();
    window->activateWindow();
    first->setFocus();
    if (!QTest::qWaitForWindowActive(window.get()))
        qWarning("no active window");
    return window;
}
