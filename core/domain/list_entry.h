// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace core
{

/// One choice of an editable list, such as a kind of unit or a status of an idea.
struct ListEntry {
    QString list = {};           ///< Which list, e.g. "unit_kind".
    QString code = {};           ///< Stable key within the list; never changes, never shown.
    QString label = {};          ///< What people read; a lab may rename it.
    int position = 0;            ///< Order within the list, from 0.
    bool hidden = false;         ///< No longer offered, still shown where it is in use.
    QJsonObject attributes = {}; ///< What the entry means to the program, e.g. "needs_reason".

    friend bool operator==(const ListEntry &, const ListEntry &) = default;
};

} // namespace core
