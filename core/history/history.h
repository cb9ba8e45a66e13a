// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace core {

/// One entry of the journal as history tells it.
struct HistoryLine
{
    journal::EntryInfo entry; ///< When, who, and whether it is in force.
    QString station = {};     ///< The laptop: its name, or that of the machine.
    QString act = {};         ///< "change idea"; "undo: change idea". In the user's language.
    QString subject = {};     ///< "A-017 RONDA GIZI", "86 units"; empty where there is no name.
};

/// Which lines of the history are asked for.
struct HistoryQuery
{
    std::optional<journal::RowKey> row = {};       ///< Only what touched this row.
    int limit = -1;                                ///< At most so many; negative: all.
    std::optional<journal::EntryInfo> before = {}; ///< Only what was written before this one.
};

/// The history of the file, newest first by the order in which entries knew of each other; the
/// clocks of laptops decide nothing.
std::vector<HistoryLine> historyOf(const Document &document, const HistoryQuery &query = {});

} // namespace core
