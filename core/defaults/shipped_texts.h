// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/defaults/shipped_lists.h"

#include <QString>

#include <vector>

namespace core {

/// A title or passage of a document, as shipped; a lab may change its own copy.
struct ShippedText
{
    QString code; ///< Stable key, e.g. "commitment_title".
    QString body; ///< Lines separated by '\n'; placeholders in braces, see filledText().

    friend bool operator==(const ShippedText &, const ShippedText &) = default;
};

/// All document texts in \a language, in the order of the documents.
std::vector<ShippedText> shippedTexts(Language language = Language::Indonesian);

/// The one text with \a code, or an empty string.
QString shippedText(const QString &code, Language language = Language::Indonesian);

} // namespace core
