#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the release and all benchmarks, runs them one after another and prints one table.
#   tests/bench/run.sh             everything but the million
#   tests/bench/run.sh --million   also the figures at a million ideas (minutes, 5 GB on the disk)
# The files they work on lie in $TMPDIR: set it to the disk that is to be measured.
set -euo pipefail
cd "$(dirname "$0")/../.."

cmake --preset release -DLUMBUNG_PCH=OFF > /dev/null
cmake --build --preset release --target bench --parallel 2 > /dev/null

programs=build/release/bin
load() { cut -d ' ' -f 1-3 /proc/loadavg; }

echo "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores," \
    "$(awk '/MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo)," \
    "$(df --output=fstype "${TMPDIR:-/tmp}" | tail -n 1) on ${TMPDIR:-/tmp}," \
    "Qt $(qmake6 -query QT_VERSION), SQLite $(sqlite3 --version | cut -d ' ' -f 1)"
echo "$(git describe --always --dirty), $(date --iso-8601=minutes), load before: $(load)"
echo
echo "| What | Median (range) | Baseline | Ratio | Aim |"
echo "|---|---|---|---|---|"
for name in start edit queries chart report import; do
    "$programs/bench_$name"
done
if [[ ${1-} == --million ]]; then
    "$programs/bench_queries" --million
    "$programs/bench_import" 1000000
fi
echo
echo "Load after: $(load)"
