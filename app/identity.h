// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Name and version of the program, which settings and help go by. After the application exists.
void setIdentity();

} // namespace app
