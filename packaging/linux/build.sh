#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds the program as it is given to people and packs it: build.sh [deb] [rpm] [portable]
# (all of them without arguments). The packages land in dist/, each with the list of what is in it.
# Runs on Debian 12 or newer and on Ubuntu 24.04 or newer; the same sources give the same bytes.
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/linux/need.sh

[ $# -gt 0 ] || set -- deb rpm portable
packages=(python3 dpkg-dev)
for kind in "$@"; do
    case $kind in
    deb) ;;
    rpm) packages+=(rpm) ;;
    portable) packages+=(patchelf xz-utils qt6-wayland libqt6network6) ;;
    *) echo "build.sh: no such package: $kind (deb, rpm, portable)" >&2; exit 64 ;;
    esac
done
need "${build_packages[@]}" "${packages[@]}"

# The time in the packages is that of the last commit, unless the caller says otherwise.
: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}"
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
umask 022

source=$PWD
build=$PWD/build-linux
dist=$PWD/dist
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF \
    -DCMAKE_INSTALL_PREFIX=/usr \
    -DCMAKE_CXX_FLAGS="-ffile-prefix-map=$build=/usr/src/build -ffile-prefix-map=$source=/usr/src/stripe-key-wizard"
cmake --build "$build"
mkdir -p "$dist"

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
version_of() { dpkg-query --show --showformat='${source:Upstream-Version}' "$1" | sed 's/+dfsg.*//;s/~.*//'; }
uses=(--contains "qttranslations=$(version_of qt6-translations-l10n)"
    --needs "qtbase=$(version_of libqt6core6 || version_of libqt6core6t64)"
    --needs "qtkeychain=$(version_of libqt6keychain1)" --needs "libsecret=$(version_of libsecret-1-0)"
    --needs "openssl=$(version_of libssl3 || version_of libssl3t64)")

# list_contents PACKAGE [ARGUMENT...]: the list of what is in a package, beside it.
list_contents() {
    local package=$1
    shift
    python3 packaging/sbom.py --version "$version" --package "$package" "${uses[@]}" "$@" \
        --output "$dist/$package.spdx.json"
}

for kind in "$@"; do
    case $kind in
    deb | rpm)
        rm -rf "$build/pack-$kind"
        (cd "$build" && cpack -G "${kind^^}" -B "$build/pack-$kind")
        package=$(basename "$build/pack-$kind"/*."$kind")
        mv "$build/pack-$kind/$package" "$dist/"
        list_contents "$package"
        ;;
    portable)
        rm -rf "$build/prefix"
        cmake --install "$build" --prefix "$build/prefix" --component program
        package=stripe-key-wizard-$version-linux-$(uname -m)
        packaging/linux/portable.sh "$build/prefix" "$package" "$build"
        mv "$build/$package.tar.xz" "$dist/"
        list_contents "$package.tar.xz" --debian-files "$build/$package.libraries"
        ;;
    esac
done
(cd "$dist" && ls -l)
