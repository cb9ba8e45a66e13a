// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// One line of a list of units as it was pasted or read from a file: words, nothing recognised yet.
struct ListedUnit
{
    int line = 0; ///< Line of the list, 1-based; 0 if it has none.
    QString name = {};
    QString abbreviation = {};
    QString kind = {};   ///< As written; empty to tell it from the name.
    QString parent = {}; ///< Name of the unit it belongs to.
    QString headName = {};
    QString headNip = {};
    QString headTitle = {};
    QString contact = {};

    friend bool operator==(const ListedUnit &, const ListedUnit &) = default;
};

} // namespace core
