// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/error_notice.h"

namespace ui {

Notice noticeOf(const core::Error &error)
{
    const bool isUsers =
        error.fault == core::Fault::Invalid || error.fault == core::Fault::NotFound;
    if (isUsers)
        return {.kind = Notice::Kind::Warn, .text = error.message};
    return {.kind = Notice::Kind::Bad, .text = error.message, .id = unsavedNotice};
}

} // namespace ui
