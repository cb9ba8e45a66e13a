// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui::print {

/// \a text in letters that the family of the documents has: a true minus becomes a dash, "greater
/// or equal" two letters, all sorts of bullets one, tabs spaces. Pictographs are left out: no
/// office signs them, and another font would have to draw them.
QString printable(const QString &text);

} // namespace ui::print
