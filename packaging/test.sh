#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds the packages, installs and runs them as people do, and says what it saw: test.sh [linux] [windows]
# (both without arguments), half an hour. test.sh debians: ./run.sh and ./test.sh in three fresh Debians, an hour or two. The quick checks are in tests/packaging, run by ./test.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- linux windows

failed=()
for part in "$@"; do
    echo "=== $part"
    if [ -x "packaging/$part/test.sh" ]; then
        "packaging/$part/test.sh" || failed+=("$part")
    else
        echo "skipped: there is no packaging/$part/test.sh"
    fi
done
echo "=== macos"
echo "skipped: needs a Mac; tests/packaging checks its property lists, icon and script"

[ ${#failed[@]} -eq 0 ] || { echo "Failed: ${failed[*]}"; exit 1; }
echo "All packages passed."
