// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Opens the window, on the file named by the first argument if there is one. Returns the exit
/// status of the program.
int runWindow(int argc, char *argv[]);

} // namespace app
