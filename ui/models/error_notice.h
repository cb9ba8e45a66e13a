// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/widgets/notice.h"

namespace ui {

/// Id of the notice that something could not be saved; the next change that is saved withdraws it.
inline const QString unsavedNotice = QStringLiteral("unsaved");

/// How a failed command is told: as a warning where the user can put it right, as bad news under
/// one id where the file could not be written, however many tell of it.
Notice noticeOf(const core::Error &error);

} // namespace ui
