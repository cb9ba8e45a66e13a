// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace house {

/// Whether a file in \a folder ("core/store") may include \a header ("core/db/statement.h").
/// This is the drawing in ARCHITECTURE.md as a function.
bool mayInclude(const QString &folder, const QString &header);

} // namespace house
