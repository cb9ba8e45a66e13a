// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace ui {

/// Offers the names of regencies, cities and provinces while one is typed in \a line; any other
/// name is right too.
void offerRegions(QLineEdit *line);

} // namespace ui
