// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app::cli {

/// Whether the arguments name a command, or ask for help or the version: then no window is opened.
bool isCommandLine(int argc, char *argv[]);

/// Runs the command the arguments name. Makes the application object itself: a QCoreApplication,
/// or one on the offscreen platform for a command that draws. Returns the exit status.
int run(int argc, char *argv[]);

} // namespace app::cli
