// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/type.h"

#include <QFont>

namespace ui::print {

/// The family all documents are set in. It is part of the program and loaded at the first call,
/// so a document looks the same whatever fonts a computer has. Needs a QGuiApplication.
QString fontFamily();

/// The font of \a type in layout units, unhinted. Letters that the family lacks print as an
/// empty frame: no other font slips in.
QFont fontOf(const Type &type);

} // namespace ui::print
