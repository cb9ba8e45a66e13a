// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

int main(int argc, char *argv[])
{
    return app::runWindow(argc, argv);
}
