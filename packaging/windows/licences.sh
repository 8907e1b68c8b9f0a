#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Put the licences of everything that is installed into STAGE/licences, and say how to relink.
#
#   packaging/windows/licences.sh STAGE VERSION ID=VERSION...
set -euo pipefail

top=$(readlink -f "$(dirname "$(readlink -f "$0")")/../..")
stage=$1
version=$2
shift 2
to=$stage/licences
mkdir -p "$to"

# version_of ID: of what is inside; nothing when it is not.
contents=("$@")
version_of() { printf '%s\n' "${contents[@]}" | sed -n "s/^$1=//p"; }

cp "$top/LICENSE" "$to/LICENSE.txt"
cp "$top"/packaging/licences/{LGPL-3.0.txt,GPL-3.0.txt,THIRD-PARTY.md} "$to/"
cp /usr/share/doc/qt6-base-dev/copyright "$to/qt6-base.txt"
cp /usr/share/doc/qt6-translations-l10n/copyright "$to/qt6-translations.txt"
cp /usr/share/doc/gcc-mingw-w64-base/copyright "$to/gcc-runtime.txt"
cp /usr/share/doc/mingw-w64-x86-64-dev/copyright "$to/mingw-w64.txt"
cp /usr/share/doc/nsis/copyright "$to/nsis.txt"
keychain_line=""
if [ -n "$(version_of qtkeychain)" ]; then
    cp "$top/packaging/licences/QtKeychain.txt" "$to/"
    keychain_line="
QtKeychain $(version_of qtkeychain)            BSD, three clauses (QtKeychain.txt): libqt6keychain.dll"
fi

cat > "$to/README.txt" <<END
What is inside Stripe Key Wizard $version for Windows
=====================================================

Stripe Key Wizard itself     MIT License (LICENSE.txt)
Qt $(version_of qtbase)                     LGPL 3 (LGPL-3.0.txt, GPL-3.0.txt; what Qt contains of others: qt6-base.txt):
                             Qt6*.dll, plugins\\, and its translations in the program$keychain_line
GCC $(version_of gcc-runtime) runtime           GPL 3 with the GCC Runtime Library Exception (gcc-runtime.txt):
                             libgcc_s_seh-1.dll, libstdc++-6.dll
mingw-w64 $(version_of mingw-w64-runtime) runtime     MIT and others (mingw-w64.txt): libwinpthread-1.dll, start-up code
NSIS                         zlib License, LZMA under the CPL with an exception (nsis.txt): Uninstall.exe

Using your own Qt
-----------------
Qt is used under the LGPL 3 and linked dynamically. You may replace it: close the program, put your own
Qt6Core.dll, Qt6Gui.dll, Qt6Network.dll, Qt6Widgets.dll and the DLLs in plugins\\ in place of these, and
start the program. They must be of Qt $(version_of qtbase) or a later Qt 6, built with mingw-w64 (GCC, 64 bit, posix
threads, msvcrt). You may also reverse engineer the program to debug such changes.

The source of this Qt is Debian's source package qt6-base $(dpkg-query -W -f '${source:Version}' qt6-base-dev), with Debian's patches, and
with those that lie beside this file (*.patch), if any. packaging/windows/build-qt.sh in the source of
Stripe Key Wizard fetches and builds it. Whoever gives you this program must give you that source too if
you ask.
END
