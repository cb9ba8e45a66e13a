// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/normalized_name.h"

namespace core::domain {

QString normalizedName(const QString &name)
{
    // Composed again at the end: folding the case of a composed letter may take it apart.
    return name.normalized(QString::NormalizationForm_C)
        .simplified()
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

bool beginsWithWords(const QString &text, const QString &words)
{
    if (words.isEmpty() || !text.startsWith(words, Qt::CaseInsensitive))
        return false;
    return text.size() == words.size() || !text.at(words.size()).isLetterOrNumber();
}

} // namespace core::domain
