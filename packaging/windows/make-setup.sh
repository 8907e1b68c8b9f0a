#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Make a Setup.exe of what is staged. SOURCE_DATE_EPOCH is the time of everything in it.
#
#   packaging/windows/make-setup.sh STAGE VERSION WORK OUTPUT [test-build]
set -euo pipefail

here=$(dirname "$(readlink -f "$0")")
icons=$here/../../resources/icons
stage=$1
version=$2
work=$3
output=$4

"$here/list-files.sh" "$stage" "$work/lists"

# What NSIS draws, from our own icon.
pictures=$work/pictures
mkdir -p "$pictures"
cp "$icons/stripe-key-wizard.ico" "$pictures/"
convert -size 300x114 xc:white \( "$icons/stripe-key-wizard-128.png" -resize 84x84 \) \
    -gravity east -geometry +16+0 -composite -alpha off BMP3:"$pictures/header.bmp"
convert -size 328x628 'xc:#e3f2f1' \( "$icons/stripe-key-wizard-256.png" -resize 176x176 \) \
    -gravity north -geometry +0+96 -composite -alpha off BMP3:"$pictures/side.bmp"
touch -d "@$SOURCE_DATE_EPOCH" "$pictures"/*

defines=(-DVERSION="$version" -DSTAGE="$stage" -DLISTS="$work/lists" -DPICTURES="$pictures"
         -DOUTPUT="$output" -DSIZE_KB="$(du -sk --apparent-size "$stage" | cut -f 1)" -DSIGN="$here/sign.sh")
[ "${5:-}" != test-build ] || defines+=(-DTEST_BUILD)
makensis -V2 -WX "${defines[@]}" "$here/installer/installer.nsi"
"$here/sign.sh" "$output"
