#!/bin/sh
# SPDX-License-Identifier: MIT
# Draws every bitmap of the application icon from the two SVG drawings beside this script.
# Needs Debian's librsvg2-bin, optipng, icoutils and icnsutils. The results are committed: nobody
# needs these tools to build. The drawing "small" is the same key with a heavier line, for 16 pixels.
set -eu
cd "$(dirname "$0")"

name=stripe-key-wizard
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# render DRAWING SIZE FILE
render() {
    rsvg-convert --width "$2" --height "$2" --output "$3" "$1"
    optipng -quiet -strip all -o5 "$3"
}

render $name-small.svg 16 $name-16.png
for size in 24 32 48 64 128 256 512; do
    render $name.svg $size $name-$size.png
done

# Windows wants plain bitmaps for the small sizes and a PNG for the one of 256.
icotool --create --output=$name.ico \
    $name-16.png $name-24.png $name-32.png $name-48.png $name-64.png $name-128.png \
    --raw=$name-256.png

# macOS draws its icons with a margin: 824 of 1024 units are the square itself.
sed 's/viewBox="0 0 512 512"/viewBox="-62 -62 636 636"/' $name.svg >"$work/mac.svg"
for size in 16 32 128 256 512 1024; do
    render "$work/mac.svg" $size "$work/$size.png"
done
png2icns $name.icns "$work/16.png" "$work/32.png" "$work/128.png" "$work/256.png" \
    "$work/512.png" "$work/1024.png" >/dev/null
