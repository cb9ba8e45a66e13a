// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// The file \a chosen with the suffix of the kind that was chosen beside it: \a filter is as file
/// choosers write it, "Text with commas (*.csv)", and one of \a filters. A suffix of another kind
/// gives way, any other dot belongs to the name.
QString exportPath(const QString &chosen, const QString &filter, const QString &filters);

} // namespace ui
