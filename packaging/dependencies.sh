#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Lumbung needs on Debian 12, and only what is missing.
#   dependencies.sh          to build and run the program
#   dependencies.sh check    also what packaging/test.sh needs
set -euo pipefail

build=(
    g++ cmake ninja-build pkg-config ccache mold
    qt6-base-dev qt6-svg-dev qt6-5compat-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libsqlite3-dev libexpected-dev libquazip1-qt6-dev libqcustomplot-dev
    fonts-noto-core
)
check=(
    git librapidcheck-dev clang-format clang-tidy gcovr shellcheck codespell
    appstream desktop-file-utils sqlite3 xvfb
)

wanted=("${build[@]}")
[ "${1:-}" = check ] && wanted+=("${check[@]}")

missing=()
for package in "${wanted[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] ||
        missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing; as root, run:" >&2
        echo "  apt-get install ${missing[*]}" >&2
        exit 1
    fi
    root=(sudo)
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "Installing ${#missing[@]} packages: ${missing[*]}"
quiet=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0)
if ! { "${root[@]}" "${quiet[@]}" update &&
    "${root[@]}" "${quiet[@]}" install --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    tail -n 30 "$log" >&2
    exit 1
fi
