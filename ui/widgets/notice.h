// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace ui {

/// A message of a page to the person in front of it, shown in the window's notice bar.
struct Notice
{
    enum class Kind { Ok, Info, Warn, Bad };

    struct Action
    {
        QString text;
        std::function<void()> run;
        QString keys = {}; ///< Shown as key cap behind the text.
    };

    Kind kind = Kind::Ok;
    QString text = {}; ///< What happened, then what to do: whole sentences.
    std::vector<Action> actions = {};
    bool offersUndo = false; ///< The window adds "Undo" for the change just made.
    QString id = {};         ///< A notice with the same id takes the place of this one.
};

} // namespace ui
