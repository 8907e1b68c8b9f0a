#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Make a Qt for Windows x64 from Debian's own qt6-base source: about 25 minutes on two cores.
#
#   packaging/windows/build-qt.sh FOLDER
#
# FOLDER/qt-VERSION-mingw64 then works from wherever it is moved, and is what build.sh takes as
# QT_WINDOWS. TLS is schannel's; there is no OpenSSL, no OpenGL and no SQL in it.
#
#   QT_SOURCE=FOLDER   the unpacked source, to have nothing downloaded
#   JOBS=N             how many compilers at once
set -euo pipefail

here=$(dirname "$(readlink -f "$0")")
[ $# -eq 1 ] || { sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2; exit 64; }
mkdir -p "$1"
out=$(readlink -f "$1")
# shellcheck source=packaging/linux/need.sh
. "$here/../linux/need.sh"
need cmake ninja-build g++ g++-mingw-w64-x86-64-posix qt6-base-dev qt6-base-dev-tools qt6-translations-l10n dpkg-dev
triplet=x86_64-w64-mingw32
say() { printf '\n== %s\n' "$*"; }

version=$(dpkg-query -W -f '${source:Upstream-Version}' qt6-base-dev | sed 's/+.*//')
qt=$out/qt-$version-mingw64
work=$out/work
mkdir -p "$work"

# Ask for the source of exactly the Debian that is installed, without touching the machine's apt.
fetch_source() {
    local lists=$work/apt
    mkdir -p "$lists/lists/partial"
    # shellcheck disable=SC2016 # fields that apt-get fills in
    apt-get indextargets 'Created-By: Packages' \
        --format 'deb-src $(REPO_URI) $(CODENAME) $(COMPONENT)' | sort -u > "$lists/sources.list"
    local options=(-o "Dir::Etc::SourceList=$lists/sources.list" -o Dir::Etc::SourceParts=-
                   -o "Dir::State::Lists=$lists/lists" -o APT::Sandbox::User=)
    apt-get "${options[@]}" update
    (cd "$work" && apt-get "${options[@]}" source "qt6-base=$(dpkg-query -W -f '${source:Version}' qt6-base-dev)")
}

source=${QT_SOURCE:-}
if [ -z "$source" ]; then
    source=$(find "$work" -maxdepth 1 -type d -name 'qt6-base-*' | head -n 1)
    if [ -z "$source" ]; then
        say "Fetching Debian's source of qt6-base"
        fetch_source
        source=$(find "$work" -maxdepth 1 -type d -name 'qt6-base-*' | head -n 1)
    fi
fi

say "Configuring $source for Windows"
mkdir -p "$qt"
cp "$here/qt-mingw64.toolchain.cmake" "$here/wine-run" "$qt/"
# shellcheck disable=SC2054 # commas that the linker wants
options=(
    -DCMAKE_TOOLCHAIN_FILE="$here/qt-mingw64.toolchain.cmake"
    -DCMAKE_INSTALL_PREFIX="$qt"
    -DCMAKE_BUILD_TYPE=MinSizeRel
    -DCMAKE_SHARED_LINKER_FLAGS=-Wl,--no-insert-timestamp
    -DCMAKE_MODULE_LINKER_FLAGS=-Wl,--no-insert-timestamp
    -DBUILD_SHARED_LIBS=ON
    -DFEATURE_optimize_size=ON
    -DINPUT_opengl=no
    -DINPUT_openssl=no
    -DFEATURE_schannel=ON
)
for feature in opengl vulkan tabletevent openssl dbus sql printsupport xml glib icu zstd brotli gssapi \
        pkg_config system_zlib system_png system_jpeg system_freetype system_harfbuzz system_pcre2 \
        system_doubleconversion system_libb2; do
    options+=("-DFEATURE_$feature=OFF")
done
cmake -G Ninja -S "$source" -B "$work/build" "${options[@]}" > "$work/configure.log" 2>&1 ||
    { tail -n 40 "$work/configure.log" >&2; exit 1; }

say "Building (log: $work/build.log)"
cmake --build "$work/build" --parallel "${JOBS:-$(nproc)}" > "$work/build.log" 2>&1 ||
    { tail -n 40 "$work/build.log" >&2; exit 1; }
cmake --install "$work/build" --strip > "$work/install.log"

say "Adding GCC's run-time DLLs and Qt's translations"
for dll in libgcc_s_seh-1.dll libstdc++-6.dll libwinpthread-1.dll; do
    file=$($triplet-g++-posix -print-file-name="$dll")
    [ -f "$file" ] || file=/usr/$triplet/lib/$dll
    install -m 755 "$file" "$qt/bin/$dll"
    $triplet-strip "$qt/bin/$dll"
done
mkdir -p "$qt/translations"
cp /usr/share/qt6/translations/qtbase_*.qm "$qt/translations/"

say "Ready: $qt"
