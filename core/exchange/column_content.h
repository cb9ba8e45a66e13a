// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QSet>

namespace core::exchange {

/// What the cells of one column look like, to tell columns apart that have no title. Shares are of
/// the cells that are not empty, 0 to 1.
struct ColumnContent
{
    int filled = 0;        ///< Cells that are not empty.
    double numbers = 0;    ///< A running number: `1`, `2.`, `(3)`.
    double nips = 0;       ///< The 18 digits of a civil servant's number.
    double contacts = 0;   ///< A telephone number or a mail address.
    double kinds = 0;      ///< A kind of unit that is known.
    double phrases = 0;    ///< Several words.
    double shortForms = 0; ///< One word, all capitals.
    double distinct = 0;   ///< Different texts.
};

/// Looks at \a column (0-based) of \a rows. \a knownKinds are normalized names.
ColumnContent contentOf(const std::vector<SheetRow> &rows, qsizetype column,
                        const QSet<QString> &knownKinds);

/// Whether \a text is a running number of a list.
bool isRunningNumber(const QString &text);

} // namespace core::exchange
