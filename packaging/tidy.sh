#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs clang-tidy over the sources, newest first. What passed is remembered by the content of the
# file, of all headers it includes and of .clang-tidy, so only what changed is looked at again.
#   tidy.sh MINUTES FOLDER...   stops starting new files after MINUTES and says what is left
# Needs the build in build/asan: it knows who includes whom, and has no precompiled headers, which
# clang cannot read.
set -euo pipefail
cd "$(dirname "$0")/.."

remembered=${XDG_CACHE_HOME:-$HOME/.cache}/lumbung-tidy

if [ "${1:-}" = --one ]; then
    read -r key file <<<"$2"
    if [ "$(date +%s)" -ge "$TIDY_UNTIL" ]; then
        echo "$file" >>"$TIDY_LEFT"
    elif output=$(clang-tidy -p build/asan --quiet --extra-arg=-Wno-unknown-warning-option "$file" 2>/dev/null); then
        touch "$remembered/$key"
    elif grep -q '\[clang-diagnostic-error\]' <<<"$output"; then
        echo "$file" >>"$TIDY_UNREAD" # newer C++ than clang 14 reads: ranges, source_location
    else
        echo "$output"
        exit 1
    fi
    exit 0
fi

mkdir -p "$remembered"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
TIDY_UNTIL=$(($(date +%s) + $1 * 60))
shift
TIDY_LEFT=$scratch/left
TIDY_UNREAD=$scratch/unread
touch "$TIDY_LEFT" "$TIDY_UNREAD"
export TIDY_UNTIL TIDY_LEFT TIDY_UNREAD

# One line per source: the file, then the project's headers it includes.
ninja -C build/asan -t deps | awk -v root="$PWD/" '
    /^[^ ]/ { if (line != "") print line; line = ""; next }
    {
        path = $1
        sub("^" root, "", path)
        sub("^\\.\\./\\.\\./", "", path)
        if (path ~ /^(app|core|ui|tests)\//) line = line " " path
    }
    END { if (line != "") print line }' | sort -u >"$scratch/includes"

while read -r file headers; do
    # shellcheck disable=SC2086 # headers are words
    key=$(cat .clang-tidy "$file" $headers | sha256sum | cut -c1-40)
    [ -e "$remembered/$key" ] || echo "$key $file"
done < <(sed 's/^ //' "$scratch/includes" | grep -E "^($(IFS='|' && echo "$*"))/[^ ]*\.cpp( |$)") >"$scratch/todo"

# Newest first, the program before its tests.
git log --name-only --format= -- '*.cpp' | awk '!seen[$0]++ { print NR, $0 }' >"$scratch/age"
awk 'NR == FNR { age[$2] = $1; next }
    { print ($2 ~ /^tests/) + 0, ($2 in age ? age[$2] : 0), $0 }' "$scratch/age" "$scratch/todo" |
    sort -k1,1n -k2,2n | cut -d' ' -f3- >"$scratch/ordered"

status=0
xargs -r -d '\n' -P "$(nproc)" -n 1 "$0" --one <"$scratch/ordered" || status=1
echo "clang-tidy: $(wc -l <"$scratch/ordered") changed files, $(wc -l <"$TIDY_LEFT") left for the next run," \
    "$(wc -l <"$TIDY_UNREAD") not readable by this clang"
exit $status
