// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QTest>
#include <QWidget>

/// Has a screen reader ask for everything below \a object, as it does when a window opens.
inline void readAloud(QAccessibleInterface *object)
{
    if (!object || !object->isValid())
        return;
    for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Help,
                            QAccessible::Accelerator, QAccessible::Value})
        object->text(text);
    if (auto *actions = object->actionInterface())
        for (const auto &name : actions->actionNames()) {
            actions->localizedActionName(name);
            actions->localizedActionDescription(name);
        }
    for (int i = 0; i < object->childCount(); ++i)
        readAloud(object->child(i));
}

inline void openAndRead(QWidget &widget)
{
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    readAloud(QAccessible::queryAccessibleInterface(&widget));
}
