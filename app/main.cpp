// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/window.h"

int main(int argc, char *argv[])
{
    // The arguments decide which application object is made, so they are read before any exists.
    return app::cli::isCommandLine(argc, argv) ? app::cli::run(argc, argv)
                                               : app::runWindow(argc, argv);
}
