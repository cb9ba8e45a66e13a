// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::domain {

/// What a word in a table stands for ("yes", "no", "million", "month 8" ...), empty if it is not
/// one of those in words.txt. \a word is compared without case and repeated blanks.
QString meaningOf(const QString &word);

} // namespace core::domain
