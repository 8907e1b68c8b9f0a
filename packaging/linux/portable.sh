#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Packs an installed program with its own Qt into one archive that runs from wherever it is unpacked:
#     portable.sh INSTALLED-PREFIX NAME OUTPUT-FOLDER
# makes OUTPUT-FOLDER/NAME.tar.xz, and beside it NAME.libraries, the list of what was copied.
# Needs Debian's patchelf, and the Qt 6 that the program was built with.
set -euo pipefail
prefix=$1 name=$2 output=$3
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/$name
mkdir -p "$tree"/{lib,plugins,licences,share}

# What every desktop has and what has to fit the rest of it stays out: the C and C++ libraries, the
# graphics drivers, X11 and Wayland themselves, fonts, GLib and D-Bus (libsecret brings them along), and
# OpenSSL, which the system keeps up to date.
from_the_system='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|gcc_s|stdc\+\+|GL|EGL|GLX|GLdispatch|drm|gbm'
from_the_system+='|X11|X11-xcb|xcb|Xau|Xdmcp|bsd|md|wayland-client|wayland-cursor|wayland-egl'
from_the_system+='|fontconfig|freetype|expat|harfbuzz|graphite2|z|zstd|lzma|lz4|uuid|ffi|udev'
from_the_system+='|glib-2.0|gobject-2.0|gmodule-2.0|gio-2.0|pcre2-8|mount|blkid|selinux'
from_the_system+='|dbus-1|systemd|gcrypt|gpg-error|cap|secret-1|ssl|crypto))\.so'

plugins=$(qmake6 -query QT_INSTALL_PLUGINS)
# Nothing here draws with OpenGL, so X11 and Wayland get along without its plug-ins.
wanted_plugins=(
    platforms/libqxcb.so platforms/libqwayland-generic.so platforms/libqoffscreen.so
    wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    tls/libqopensslbackend.so networkinformation/libqnetworkmanager.so networkinformation/libqglib.so
)

libraries=$output/$name.libraries
: >"$libraries"

# copy_needed FILE: every library that FILE needs and the system does not have, into lib/.
copy_needed() {
    local soname path
    ldd "$1" | awk '$2 == "=>" && $3 ~ "^/" { print $1, $3 }' | while read -r soname path; do
        if [[ $soname =~ $from_the_system ]] || [ -e "$tree/lib/$soname" ]; then continue; fi
        cp -L "$path" "$tree/lib/$soname"
        echo "$path" >>"$libraries"
    done
}

cp "$prefix/bin/stripe-key-wizard" "$tree/"
strip "$tree/stripe-key-wizard"
copy_needed "$tree/stripe-key-wizard"
for plugin in "${wanted_plugins[@]}"; do
    mkdir -p "$tree/plugins/${plugin%/*}"
    cp "$plugins/$plugin" "$tree/plugins/$plugin"
    echo "$plugins/$plugin" >>"$libraries"
    copy_needed "$plugins/$plugin"
done
sort -u -o "$libraries" "$libraries"

patchelf --set-rpath "\$ORIGIN/lib" "$tree/stripe-key-wizard"
patchelf --set-rpath "\$ORIGIN" "$tree"/lib/*.so*
patchelf --set-rpath "\$ORIGIN/../../lib" "$tree"/plugins/*/*.so
chmod 644 "$tree"/lib/*.so* "$tree"/plugins/*/*.so
printf '[Paths]\nPrefix = .\nPlugins = plugins\n' >"$tree/qt.conf"

cp -r "$prefix/share/applications" "$prefix/share/icons" "$prefix/share/man" "$tree/share/"
cp "$here/portable-readme.txt" "$tree/README.txt"
cp "$root/LICENSE" "$root"/packaging/licences/* "$tree/licences/"
while read -r path; do
    # dpkg knows files by the name they were packed under, with or without /usr before /lib.
    real=$(realpath "$path")
    package=$(dpkg-query --search "$real" 2>/dev/null || dpkg-query --search "${real#/usr}")
    package=${package%%:*}
    cp -L "/usr/share/doc/$package/copyright" "$tree/licences/$package.txt"
done <"$libraries"

find "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
tar --create --directory="$work" --sort=name --owner=0 --group=0 --numeric-owner --format=gnu "$name" |
    xz --threads=1 >"$output/$name.tar.xz"
