#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Every tool of macOS that packaging/macos/build.sh calls, as far as a test needs it: writes down how it was called,
# and leaves the files behind that the next step looks for. Called under the tool's name, through a link.
set -eu
tool=$(basename "$0")
printf '%s %s\n' "$tool" "$*" >>"$CALLS"

contents() { printf '%s/Contents' "$1"; }
place() {
    mkdir -p "$(dirname "$1")"
    echo program >"$1"
    chmod 755 "$1"
}

case $tool in
uname) echo Darwin ;;
file) echo Mach-O ;;
qmake6) echo 6.10.1 ;;
cmake)
    case $1 in
    -S) mkdir -p build-macos && echo "CMAKE_PROJECT_VERSION:STATIC=$VERSION" >build-macos/CMakeCache.txt ;;
    --install) place "$4/stripe-key-wizard.app/Contents/MacOS/stripe-key-wizard" ;;
    esac
    ;;
macdeployqt)
    place "$(contents "$1")/Frameworks/QtCore.framework/Versions/A/QtCore"
    [ "${FORGOTTEN:-}" ] || place "$(contents "$1")/Frameworks/libqt6keychain.1.dylib"
    place "$(contents "$1")/PlugIns/platforms/libqcocoa.dylib"
    place "$(contents "$1")/PlugIns/tls/libqopensslbackend.dylib"
    place "$(contents "$1")/PlugIns/tls/libqsecuretransportbackend.dylib"
    ;;
otool)
    case $1 in
    -l) printf '          cmd LC_RPATH\n         path %s (offset 12)\n' '/opt/qt lib' '@executable_path/../Frameworks' ;;
    -L)
        printf '%s:\n' "$2"
        printf '\t%s (compatibility version 6.0.0, current version 6.10.1)\n' \
            @rpath/QtCore.framework/Versions/A/QtCore @rpath/libqt6keychain.1.dylib /usr/lib/libSystem.B.dylib
        ;;
    esac
    ;;
ditto)
    case $1 in
    -c) touch "${!#}" ;;
    *) cp -R "$1" "$2" ;;
    esac
    ;;
hdiutil) touch "${!#}" ;;
esac
