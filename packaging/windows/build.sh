#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Build StripeKeyWizard-VERSION-Setup.exe and .msi for Windows x64, on Debian.
#
#   packaging/windows/build.sh [--without-keychain-for-tests] [--out FOLDER]
#
#   QT_WINDOWS=FILE|FOLDER       a ready Qt for mingw, packed (tar.xz) or unpacked. Without it, one is
#                                made from Debian's source by build-qt.sh, once: about 25 minutes.
#   QTKEYCHAIN_PREFIX=FOLDER     where QtKeychain 0.13.2 for mingw is installed (README.md says how)
#   BUILD=FOLDER                 for everything in between (default: build/windows)
#   SKW_SIGN_...                 as sign.sh says; without them nothing is signed
#
# --without-keychain-for-tests builds a program that cannot save keys, under a name that says so.
set -euo pipefail

here=$(dirname "$(readlink -f "$0")")
top=$(readlink -f "$here/../..")
build=${BUILD:-$top/build/windows}
out=$top/dist
keychain=yes
. "$top/packaging/linux/need.sh"
usage() { sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//p}' "$0" >&2; exit "$1"; }
say() { printf '\n== %s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

while [ $# -gt 0 ]; do
    case $1 in
        --without-keychain-for-tests) keychain=no ;;
        --out) mkdir -p "$2"; out=$(readlink -f "$2"); shift ;;
        --help) usage 0 ;;
        *) usage 64 ;;
    esac
    shift
done

packages=(cmake ninja-build g++-mingw-w64-x86-64-posix qt6-base-dev qt6-base-dev-tools qt6-l10n-tools
          qt6-translations-l10n nsis wixl msitools imagemagick osslsigncode faketime
          python3)

# $qt becomes the folder of a Qt for mingw.
find_qt() {
    case ${QT_WINDOWS:-} in
        "") make_qt; qt=$(qt_in "$build/own-qt") ;;
        *.tar.*) unpack_qt; qt=$(qt_in "$build/qt") ;;
        *) qt=$(readlink -f "$QT_WINDOWS") ;;
    esac
    [ -f "$qt/qt-mingw64.toolchain.cmake" ] || fail "$qt is no Qt for mingw: qt-mingw64.toolchain.cmake is not in it"
}

qt_in() { find "$1" -maxdepth 1 -name 'qt-*-mingw64' | sort | tail -n 1; }

unpack_qt() {
    [ -f "$QT_WINDOWS" ] || fail "There is no $QT_WINDOWS"
    [ "$build/qt/.unpacked" -nt "$QT_WINDOWS" ] && return
    say "Unpacking $(basename "$QT_WINDOWS")"
    rm -rf "$build/qt"
    mkdir -p "$build/qt"
    tar xf "$QT_WINDOWS" -C "$build/qt"
    touch "$build/qt/.unpacked"
}

make_qt() {
    [ -f "$build/own-qt/.ready" ] && return
    say "No QT_WINDOWS: making Qt from Debian's source, which takes about 25 minutes on two cores"
    "$here/build-qt.sh" "$build/own-qt"
    touch "$build/own-qt/.ready"
}

check_keychain() {
    [ "$keychain" = yes ] || return 0
    [ -n "${QTKEYCHAIN_PREFIX:-}" ] || fail "QTKEYCHAIN_PREFIX is not set. Without QtKeychain the program cannot save keys, so no installer is made.
Build QtKeychain 0.13.2 for mingw first (packaging/windows/README.md, \"QtKeychain\"), or pass
--without-keychain-for-tests for a build that is not for people."
    keychain_prefix=$(readlink -f "$QTKEYCHAIN_PREFIX")
    [ -f "$keychain_prefix/lib/cmake/Qt6Keychain/Qt6KeychainConfig.cmake" ] ||
        fail "There is no lib/cmake/Qt6Keychain/Qt6KeychainConfig.cmake in $QTKEYCHAIN_PREFIX"
}

build_program() {
    say "Building the program"
    local options=(-DCMAKE_TOOLCHAIN_FILE="$qt/qt-mingw64.toolchain.cmake" -DCMAKE_BUILD_TYPE=MinSizeRel
                   -DCMAKE_CXX_FLAGS="-ffile-prefix-map=$top=." -DBUILD_TESTING="${BUILD_TESTING:-OFF}")
    if [ "$keychain" = yes ]; then
        options+=(-DSKW_WITHOUT_KEYCHAIN=OFF -DQt6Keychain_DIR="$keychain_prefix/lib/cmake/Qt6Keychain")
    else
        options+=(-DSKW_WITHOUT_KEYCHAIN=ON)
    fi
    cmake -G Ninja -S "$top" -B "$build/program" "${options[@]}" > "$build/configure.log" ||
        { cat "$build/configure.log" >&2; exit 1; }
    cmake --build "$build/program" --parallel "${JOBS:-$(nproc)}"
    version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/program/CMakeCache.txt")
}

# What is inside, each ID=VERSION with an ID of packaging/sbom-components.json.
find_contents() {
    contents=("qtbase=$(version_in "$qt/lib/cmake/Qt6Core/Qt6CoreConfigVersionImpl.cmake")"
              "qttranslations=$(dpkg-query -W -f '${source:Upstream-Version}' qt6-translations-l10n)"
              "gcc-runtime=$(dpkg-query -W -f '${Version}' g++-mingw-w64-x86-64-posix | cut -d - -f 1)"
              "mingw-w64-runtime=$(dpkg-query -W -f '${source:Upstream-Version}' mingw-w64-x86-64-dev)")
    [ "$keychain" = no ] ||
        contents+=("qtkeychain=$(version_in "$keychain_prefix/lib/cmake/Qt6Keychain/Qt6KeychainConfigVersion.cmake")")
}

version_in() { sed -n 's/^set(PACKAGE_VERSION "\([0-9.]*\)")/\1/p' "$1" | head -n 1; }

stage_program() {
    say "Putting together what is installed"
    rm -rf "$stage"
    mkdir -p "$stage"/plugins/{platforms,styles,tls}
    cp "$build"/program/stripe-key-wizard.{exe,com} "$stage/"
    # Qt finds its plug-ins beside the program, wherever that is.
    printf '[Paths]\nPrefix = .\n[Platforms]\nWindowsArguments = darkmode=2\n' > "$stage/qt.conf"
    cp "$qt"/bin/Qt6{Core,Gui,Network,Widgets}.dll "$stage/"
    cp "$qt"/bin/lib{gcc_s_seh-1,stdc++-6,winpthread-1}.dll "$stage/"
    [ "$keychain" = no ] || cp "$keychain_prefix"/bin/*qt6keychain*.dll "$stage/"
    cp "$qt/plugins/platforms/qwindows.dll" "$stage/plugins/platforms/"
    cp "$qt/plugins/styles/qwindowsvistastyle.dll" "$stage/plugins/styles/"
    cp "$qt/plugins/tls/qschannelbackend.dll" "$stage/plugins/tls/"
    x86_64-w64-mingw32-strip "$stage"/stripe-key-wizard.{exe,com}
    "$here/licences.sh" "$stage" "$version" "${contents[@]}"
    find "$qt" -maxdepth 1 -name '*.patch' -exec cp {} "$stage/licences/" \;
    "$here/check-dlls.sh" "$stage"
    "$here/sign.sh" "$stage"/stripe-key-wizard.{exe,com}
    find "$stage" -type f -exec chmod 644 {} +
    find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

make_setup() {
    say "Making $setup"
    "$here/make-setup.sh" "$stage" "$version" "$build" "$out/$setup" "$([ "$keychain" = yes ] || echo test-build)"
}

make_msi() {
    say "Making $msi"
    local product package
    product=$("$here/guid.sh" "msi/$version")
    package=$("$here/guid.sh" "msi/$version/$(cd "$stage" && find . -type f | sort | xargs sha256sum | sha256sum)")
    # wixl finds files only by relative names; it and msibuild write down the time and a random number.
    (cd "$build" &&
        faketime -f "$(date -d "@$SOURCE_DATE_EPOCH" '+%Y-%m-%d %H:%M:%S')" wixl --arch x64 \
            -D Version="$version" -D ShownName="$shown_name" -D ProductCode="$product" -D Stage=stage \
            -D Icon=pictures/stripe-key-wizard.ico -o "$out/$msi" "$here/installer/package.wxs" lists/files.wxs &&
        faketime -f "$(date -d "@$SOURCE_DATE_EPOCH" '+%Y-%m-%d %H:%M:%S')" \
            msibuild "$out/$msi" -s "$shown_name $version" Combidesk "x64;1033" "{$package}")
    "$here/sign.sh" "$out/$msi"
}

# list_contents PACKAGE [ID=VERSION...]: the SPDX file beside a package.
list_contents() {
    local package=$1 uses=()
    shift
    for one in "${contents[@]}" "$@"; do
        uses+=(--contains "$one")
    done
    python3 "$top/packaging/sbom.py" --version "$version" --package "$package" "${uses[@]}" \
        --output "$out/$package.spdx.json"
}

show_sizes() {
    say "Sizes"
    {
        printf '%s\t%s\n' "$(du -sb "$stage" | cut -f 1)" "installed, $(find "$stage" -type f | wc -l) files"
        (cd "$stage" && du -b ./*.exe ./*.com ./*.dll plugins/*/*.dll | sort -rn | sed 's,\./,,')
        (cd "$stage" && du -sb licences)
        (cd "$out" && du -b "$setup" "$msi")
    } | awk -F '\t' '{ printf "%8.1f kB  %s\n", $1 / 1000, $2 }'
    (cd "$out" && sha256sum "$setup" "$msi" | tee "StripeKeyWizard-$version-windows.sha256")
    [ -n "$signing" ] || say "Not signed: no SKW_SIGN_PKCS12 and no SKW_SIGN_PKCS11_MODULE"
}

need "${packages[@]}"
mkdir -p "$build" "$out"
: "${SOURCE_DATE_EPOCH:=$(git -C "$top" log -1 --format=%ct)}"
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
signing=${SKW_SIGN_PKCS12:-${SKW_SIGN_PKCS11_MODULE:-}}
stage=$build/stage
find_qt
check_keychain
build_program
if [ "$keychain" = yes ]; then
    shown_name="Stripe Key Wizard"
    base=StripeKeyWizard-$version
else
    shown_name="Stripe Key Wizard (test build without a keychain)"
    base=StripeKeyWizard-$version-NO-KEYCHAIN-TEST
fi
setup=$base-Setup.exe
msi=$base.msi
find_contents
stage_program
make_setup
list_contents "$setup" "nsis=$(dpkg-query -W -f '${source:Upstream-Version}' nsis)"
make_msi
list_contents "$msi"
show_sizes
