#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Install what is missing, let the linters read the product, build the release and the sanitizer preset, and pass
# every test in both.
set -euo pipefail
cd "$(dirname "$0")"
. packaging/linux/need.sh

test_packages=(dbus libglib2.0-bin gnome-keyring libsecret-tools nghttp2-proxy openssl xvfb xauth at-spi2-core
    python3-pyatspi orca xclip poppler-utils fonts-noto-core desktop-file-utils appstream man-db lintian
    shellcheck mandoc rpm python3-yaml python3-jsonschema python3-icalendar
    python3-vobject clang-format clang-tidy cppcheck mold valgrind)
need "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"

jobs=$(nproc 2>/dev/null || echo 2)
echo "== lint"
tests/house/lint.sh || [[ $? -eq 77 ]]
for preset in release asan; do
    echo "== $preset: build"
    # Some two hundred programs are linked; with the usual linker that takes longer than running them.
    cmake --preset $preset -DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=mold >/dev/null
    cmake --build --preset $preset --parallel "$jobs"
    echo "== $preset: test"
    ctest --preset $preset
done
