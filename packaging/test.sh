#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything CI checks, in one command, on a fresh Debian 12. Every step runs, even after one has
# failed, unless it needs the failed one; the summary at the end says what to look at.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1

coverage_wanted=90
summary=()
failed=0
advised=0

# step NAME COMMAND...: runs it, says how long it took, remembers a failure.
step() {
    local name=$1 start=$SECONDS word=passed
    shift
    echo "==> $name"
    if ! "$@"; then
        word=FAILED
        failed=$((failed + 1))
    fi
    summary+=("$(printf '%-8s %4d s  %s' "$word" $((SECONDS - start)) "$name")")
    [ "$word" = passed ]
}

# advice NAME COMMAND...: a step that is told and counted, and stops only where LUMBUNG_STRICT is set:
# for what is not green on all of the sources yet.
advice() {
    local before=$failed
    step "$@"
    if [ -z "${LUMBUNG_STRICT:-}" ] && [ "$failed" -gt "$before" ]; then
        failed=$before
        advised=$((advised + 1))
    fi
}

sources() { git ls-files -- 'app/*.cpp' 'app/*.h' 'core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h'; }

formatting() {
    local offenders
    offenders=$(sources | xargs clang-format --dry-run -Werror 2>&1 | sed -n 's/: error:.*//p')
    [ -z "$offenders" ] || ! printf 'clang-format -i: %s\n' "$offenders"
}

scripts() { git ls-files -- '*.sh' .ci/run | xargs shellcheck; }

spelling() {
    git ls-files -- '*.md' 'app/*.h' 'app/*.cpp' 'core/*.h' 'core/*.cpp' 'ui/*.h' 'ui/*.cpp' |
        xargs codespell --ignore-words packaging/codespell.txt
}

desktop_files() {
    desktop-file-validate packaging/*.desktop &&
        appstreamcli validate --no-net packaging/*.metainfo.xml
}

# build PRESET MINUTES: stops after MINUTES, so that a slow machine still says what it found.
build() { cmake --preset "$1" >/dev/null && timeout "${2}m" ninja -C "build/$1" --quiet; }

run_tests() { ctest --preset "$1" --label-exclude "$2"; }

coverage() {
    gcovr --root . --object-directory build/coverage build/coverage/core --filter core/ -j 2 \
        --exclude-unreachable-branches --sort-uncovered --txt build/coverage/coverage.txt \
        --print-summary --fail-under-line "$coverage_wanted" || {
        head -n 30 build/coverage/coverage.txt
        return 1
    }
}

export LSAN_OPTIONS="suppressions=$PWD/packaging/leaks.txt:print_suppressions=0"

step "packages" packaging/dependencies.sh check || exit 1
step "formatting" formatting
step "shell scripts" scripts
step "spelling" spelling
step "desktop files" desktop_files
# The preset that counts lines is the dev build with counters: warnings are errors in both.
if step "build" build coverage 60; then
    find build/coverage -name '*.gcda' -delete
    step "tests" run_tests coverage none
    advice "coverage of core, at least $coverage_wanted %" coverage
    advice "clang-tidy" packaging/tidy.sh "${LUMBUNG_TIDY_MINUTES:-12}"
fi
sanitizers() { build asan 25 && run_tests asan slow; }
advice "tests with sanitizers" sanitizers

echo
printf '%s\n' "${summary[@]}"
echo "took $((SECONDS / 60)) min $((SECONDS % 60)) s"
[ "$advised" -eq 0 ] || echo "$advised to look at, not stopping yet (LUMBUNG_STRICT=1 makes them stop)"
echo "$((${#summary[@]} - failed - advised)) passed, $failed failed, $advised skipped"
[ "$failed" -eq 0 ]
