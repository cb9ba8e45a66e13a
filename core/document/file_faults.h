// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/store/store.h"

namespace core {

/// What is wrong with the file behind \a store and \a journal, one sentence each: the storage, the
/// references, the contents of tables and attachments, the history. Throws db::Error.
QStringList faultsOf(const Store &store, const journal::Journal &journal);

} // namespace core
