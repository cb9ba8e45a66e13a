// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"

class QPainter;

namespace ui::print {

/// Paints a picture no finer than paper shows (300 dots to the inch), so that a photograph from a
/// telephone does not make the document heavy. What cannot be read leaves its place empty.
void paintPicture(QPainter &painter, const PictureItem &item);

} // namespace ui::print
