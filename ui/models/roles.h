// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace ui {

/// What models tell the delegates of the kit, beyond Qt's own roles.
enum Role {
    BlankRowRole = Qt::UserRole + 100, ///< bool: the always empty last row.
    PlaceholderRole,                   ///< QString: shown in text2 in an empty cell.
    ChipRole,                          ///< StatusChip: for StatusDelegate.
    ExpansionRole,                     ///< QString: second, lighter part for NameDelegate.
    ProgressRole,                      ///< double 0 to 1: for ProgressDelegate; invalid: none.
    StageRole,                         ///< int 1 to 5: colour of ProgressDelegate's bar.
    ErrorRole,                         ///< QString: why the cell's text is refused.
    ConflictRole,                      ///< bool: the cell has two merged values.
    TintRole,                          ///< int 1 to 5: ground of the row that is "now".
    ChoicesRole,                       ///< QVector<Choice>: for ChoiceDelegate.
    CompletionsRole, ///< QStringList: offered while typing, in cells with a line edit.
    HeaderGroupRole, ///< bool: the row is a heading over the rows below it.
};

} // namespace ui
