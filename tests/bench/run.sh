#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# How fast the program is, beside what a person could use instead: builds it, installs what it is compared with, measures
# all in one run of some minutes, and prints the tables that README quotes.
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/linux/need.sh

need "${build_packages[@]}" "${run_packages[@]}" curl nghttp2-proxy openssl xvfb xauth python3 python3-xlib
for program in node npm; do
    command -v $program >/dev/null || need nodejs npm
done
{
    cmake --preset release
    cmake --build --preset release --target benchmarks
} >&2
build=$PWD/build/release
library=$build/tests/bench/node
mkdir -p "$library"
npm install --prefix "$library" --no-audit --no-fund --silent stripe

tests/bench/compare.py network "$build" "$library"
xvfb-run -a -s "-screen 0 1366x768x24" tests/support/with-keyring.sh unlocked tests/bench/compare.py window "$build"
tests/bench/compare.py size "$build"
"$build/tests/bench/bench_savedkeys"
