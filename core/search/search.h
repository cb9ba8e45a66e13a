// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace core {

/// One record that a search found.
struct SearchResult
{
    enum class Kind { Idea, Unit, Step };

    Kind kind = Kind::Idea;
    qint64 id = 0;       ///< Of the idea, the unit or the step.
    qint64 idea = 0;     ///< Of the idea a step belongs to; an idea's own.
    QString title = {};  ///< Name of idea or unit, activity of the step.
    QString detail = {}; ///< Expansion or problem of an idea, head of a unit, idea of a step.
    QString unit = {};   ///< Of an idea, abbreviated where it can be, or of a step.

    friend bool operator==(const SearchResult &, const SearchResult &) = default;
};

/// Records of \a lab in which every word of \a text occurs, at most \a limit of each kind: ideas
/// (number, name, expansion, problem, description, proposers), units (name, abbreviation, head) and
/// steps (activity, output, who). The case of A to Z, all letters of Indonesian, does not matter;
/// that of others does. Nothing is found for an empty text, nor for one with a word of more than
/// 1,000 signs. Words after the eighth are ignored.
std::vector<SearchResult> search(const Store &store, LabId lab, const QString &text, int limit);

} // namespace core
