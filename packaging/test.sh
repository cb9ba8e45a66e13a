#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything CI checks, in one command, on a fresh Debian 12. Every step runs, even after one has
# failed, unless it needs the failed one; the summary at the end says what to look at.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1

coverage_wanted=90
summary=()
failed=0

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

# One build for the tests: it stops at the first error of memory, and counts lines.
build() {
    cmake --preset asan -DLUMBUNG_COVERAGE=ON >/dev/null && ninja -C build/asan --quiet &&
        find build/asan -name '*.gcda' -delete
}

coverage() {
    gcovr --root . --object-directory build/asan build/asan/core --filter core/ -j 2 \
        --exclude-unreachable-branches --sort-uncovered --txt build/asan/coverage.txt \
        --print-summary --fail-under-line "$coverage_wanted" || {
        head -n 30 build/asan/coverage.txt
        return 1
    }
}

export LSAN_OPTIONS="suppressions=$PWD/packaging/leaks.txt:print_suppressions=0"

step "packages" packaging/dependencies.sh check || exit 1
step "formatting" formatting
step "shell scripts" scripts
step "spelling" spelling
step "desktop files" desktop_files
if step "build, warnings are errors" build; then
    step "tests, with sanitizers" ctest --preset asan
    step "coverage of core, at least $coverage_wanted %" coverage
    step "clang-tidy" packaging/tidy.sh "${LUMBUNG_TIDY_MINUTES:-15}" core app ui tests
fi

echo
printf '%s\n' "${summary[@]}"
echo "took $((SECONDS / 60)) min $((SECONDS % 60)) s"
echo "$((${#summary[@]} - failed)) passed, $failed failed"
[ "$failed" -eq 0 ]
