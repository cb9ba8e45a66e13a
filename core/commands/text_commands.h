// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/result.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

/// Changes a text of the lab's documents. An empty text prints nothing.
struct UpdateText
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "change document text");

    LabId lab;
    QString code; ///< One of shippedTexts().
    QString body;

    Result<> execute(Store &store) const;
};

/// Takes a text back to what was shipped, in the language most of the lab's other texts are in.
struct ResetText
{
    static constexpr auto label = QT_TRANSLATE_NOOP("Command", "reset document text");

    LabId lab;
    QString code;

    Result<> execute(Store &store) const;
};

/// The lab's own text with \a code, or the shipped one where it has none.
QString documentText(const Store &store, LabId lab, const QString &code);

} // namespace core
