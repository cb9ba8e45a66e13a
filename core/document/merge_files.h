// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace core {

/// Writes what all of \a files hold together to \a target, which may be one of them; any other file
/// there is left alone (Fault::Invalid). Nothing is written before all of it has worked, and
/// nothing at all if \a target has everything already. Returns what each file after the first
/// brought; \a target itself counts as the first.
Result<std::vector<journal::Merged>> mergeFiles(const QString &target, QStringList files,
                                                const DocumentOptions &options = {});

} // namespace core
