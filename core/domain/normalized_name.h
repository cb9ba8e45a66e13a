// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::domain {

/// \a name as it is compared wherever a name is an identity: without case, without blanks at the
/// ends or repeated inside, and with accents composed. For comparing and as a key, not for show.
QString normalizedName(const QString &name);

/// Whether \a text begins with \a words and no word is cut: "Baru: ..." begins with "baru",
/// "Baruga" does not. Nothing begins with no words.
bool beginsWithWords(const QString &text, const QString &words);

} // namespace core::domain
