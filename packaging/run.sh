#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 to the program with its sample lab: installs what is missing, builds,
# and opens the sample. Without a display it writes a report and two charts instead.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/dependencies.sh
cmake --preset release -DBUILD_TESTING=OFF >/dev/null
cmake --build --preset release --target lumbung sample_lab

program=build/release/bin/lumbung
sample=build/release/share/lumbung/contoh.lumbung

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" "$sample"
fi

out=build/release/out
mkdir -p "$out"
"$program" report "$sample" display "$out/display.pdf"
"$program" chart "$sample" progress "$out/progress.png"
"$program" chart "$sample" funnel "$out/funnel.png"
echo "There is no display, so nothing was opened. Made from the sample lab:"
printf '  %s\n' "$PWD/$out"/{display.pdf,progress.png,funnel.png}
