#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Build the wizard and open it. Arguments are passed on: ./run.sh --practice, ./run.sh --check ...
set -euo pipefail
cd "$(dirname "$0")"
. packaging/linux/need.sh

[ -x build/release/stripe-key-wizard ] || echo "Building for the first time. This takes a few minutes." >&2

# Everything but the program's own output goes to standard error: --check --json must stay clean.
{
    need "${build_packages[@]}" "${run_packages[@]}"
    [ -f build/release/build.ninja ] || cmake --preset release
    cmake --build --preset release --target stripe-key-wizard
} >build.log 2>&1 || { cat build.log >&2; rm -f build.log; exit 1; }
rm -f build.log

needs_window=yes
for argument in "$@"; do
    case $argument in --check | --help | -h | --version | -v) needs_window=no ;; esac
done
if [ $needs_window = yes ] && [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "There is no display here, so no window can be opened." >&2
    echo "To check a key without a window: ./run.sh --check" >&2
    exit 1
fi
exec build/release/stripe-key-wizard "$@"
