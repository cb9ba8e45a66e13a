// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ui {

/// A placeholder of document texts and what it becomes.
struct PlaceholderWord
{
    QString code; ///< With its braces.
    QString meaning;
};

/// All placeholders, in a fixed order.
std::vector<PlaceholderWord> placeholderWords();

/// What the document text with \a code is called: "Commitment: points"; the code itself for one
/// this program does not know.
QString textTitle(const QString &code);

} // namespace ui
