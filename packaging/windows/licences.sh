#!/usr/bin/env bash
# Put the licences of everything that is installed into STAGE/licences, and say how to relink.
#
#   packaging/windows/licences.sh STAGE QT VERSION
set -euo pipefail

root=$(readlink -f "$(dirname "$(readlink -f "$0")")/../..")
stage=$1
qt=$2
version=$3
to=$stage/licences
mkdir -p "$to"

qt_version=$(sed -n 's/^set(PACKAGE_VERSION "\(.*\)")/\1/p' "$qt/lib/cmake/Qt6Core/Qt6CoreConfigVersionImpl.cmake" | head -n 1)
gcc_version=$(dpkg-query -W -f '${Version}' g++-mingw-w64-x86-64-posix | cut -d - -f 1)
mingw_version=$(dpkg-query -W -f '${source:Upstream-Version}' mingw-w64-x86-64-dev)
qt_source=$(dpkg-query -W -f '${source:Version}' qt6-base-dev)

cp "$root/LICENSE" "$to/stripe-key-wizard.txt"
cp /usr/share/common-licenses/LGPL-3 "$to/LGPL-3.txt"
cp /usr/share/common-licenses/GPL-3 "$to/GPL-3.txt"
cp /usr/share/doc/qt6-base-dev/copyright "$to/qt6-base.txt"
cp /usr/share/doc/qt6-translations-l10n/copyright "$to/qt6-translations.txt"
cp /usr/share/doc/gcc-mingw-w64-base/copyright "$to/gcc-runtime.txt"
cp /usr/share/doc/mingw-w64-x86-64-dev/copyright "$to/mingw-w64.txt"
cp /usr/share/doc/nsis/copyright "$to/nsis.txt"
[ ! -e "$stage"/libqt6keychain.dll ] || cp /usr/share/doc/libqt6keychain1/copyright "$to/qtkeychain.txt"

cat > "$to/README.txt" <<END
What is inside Stripe Key Wizard $version for Windows
=====================================================

Stripe Key Wizard itself     MIT License (stripe-key-wizard.txt)
Qt $qt_version                     LGPL 3 (LGPL-3.txt, GPL-3.txt, qt6-base.txt): Qt6*.dll, plugins\,
                             and its translations in the program
$([ ! -e "$stage"/libqt6keychain.dll ] || echo "QtKeychain 0.13              BSD (qtkeychain.txt): libqt6keychain.dll
")GCC $gcc_version runtime             GPL 3 with the GCC Runtime Library Exception (gcc-runtime.txt):
                             libgcc_s_seh-1.dll, libstdc++-6.dll
mingw-w64 $mingw_version runtime       MIT and others (mingw-w64.txt): libwinpthread-1.dll, start-up code
NSIS 3                       zlib License, LZMA under the CPL with an exception (nsis.txt): Uninstall.exe

Using your own Qt
-----------------
Qt is used under the LGPL 3 and linked dynamically. You may replace it: close the program, put your own
Qt6Core.dll, Qt6Gui.dll, Qt6Network.dll, Qt6Widgets.dll and the DLLs in plugins\ in place of these, and
start the program. They must be of Qt $qt_version or a later Qt 6, built with mingw-w64 (GCC, 64 bit, posix
threads, msvcrt). You may also reverse engineer the program to debug such changes.

The source of this Qt is Debian's source package qt6-base $qt_source, with Debian's patches and no
others; packaging/windows/build-qt.sh in the source of Stripe Key Wizard fetches and builds it. Whoever
gives you this program must give you that source too if you ask.
END
