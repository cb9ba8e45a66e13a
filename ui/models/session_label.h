// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

namespace ui {

/// "Mon 12 Oct, 08:00 · Opening"; without a date "Date not fixed".
QString sessionLabel(const core::Session &session);

} // namespace ui
