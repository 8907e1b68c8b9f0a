#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# From the folder with what is installed, list its files for NSIS and for wixl, in a fixed order.
#
#   packaging/windows/list-files.sh STAGE OUTPUT
# shellcheck disable=SC2016 # the $ in what is printed is for NSIS and wixl
set -euo pipefail
export LC_ALL=C

here=$(dirname "$(readlink -f "$0")")
stage=$1
out=$2
mkdir -p "$out"
mapfile -t folders < <(cd "$stage" && find . -mindepth 1 -type d -printf '%P\n' | sort)
files_in() { (cd "$stage/$1" && find . -maxdepth 1 -type f -printf '%P\n' | sort); }
windows() { printf '%s' "${1//\//\\}"; }

{
    for folder in "" "${folders[@]}"; do
        printf 'SetOutPath "$INSTDIR%s"\n' "${folder:+\\$(windows "$folder")}"
        files_in "$folder" | while read -r file; do
            printf 'File "${STAGE}/%s"\n' "${folder:+$folder/}$file"
        done
    done
} > "$out/install.nsh"

{
    for folder in "" "${folders[@]}"; do
        files_in "$folder" | while read -r file; do
            printf 'Delete "$INSTDIR\\%s%s"\n' "${folder:+$(windows "$folder")\\}" "$file"
        done
    done
    printf '%s\n' "${folders[@]}" | sort -r | while read -r folder; do
        printf 'RMDir "$INSTDIR\\%s"\n' "$(windows "$folder")"
    done
} > "$out/remove.nsh"

# Names in an MSI: what stands for the path, with nothing but letters, digits and underscores.
id() { printf '%s_%s' "$1" "$(printf '%s' "$2" | sed 's/[^A-Za-z0-9]/_/g')"; }
guid() { "$here/guid.sh" "msi/file/$1"; }
components=""
write_folder() {
    local folder=$1 file path
    while read -r file; do
        path=${folder:+$folder/}$file
        # The shortcut belongs to the program's own component, which stands in package.wxs.
        [ "$path" != stripe-key-wizard.exe ] || continue
        components+="<ComponentRef Id=\"$(id c "$path")\"/>"$'\n'
        printf '<Component Id="%s" Guid="%s"><File Id="%s" Name="%s" Source="$(var.Stage)/%s" KeyPath="yes"/></Component>\n' \
            "$(id c "$path")" "$(guid "$path")" "$(id f "$path")" "$file" "$path"
    done < <(files_in "$folder")
    local inner
    for inner in "${folders[@]}"; do
        [ "$(dirname "$inner")" = "${folder:-.}" ] || continue
        printf '<Directory Id="%s" Name="%s">\n' "$(id d "$inner")" "$(basename "$inner")"
        write_folder "$inner"
        printf '</Directory>\n'
    done
}
{
    printf '<?xml version="1.0" encoding="utf-8"?>\n<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">\n<Fragment>\n'
    printf '<DirectoryRef Id="INSTALLDIR">\n'
    write_folder "" > "$out/tree"
    cat "$out/tree"
    printf '</DirectoryRef>\n<ComponentGroup Id="files">\n%s</ComponentGroup>\n</Fragment>\n</Wix>\n' "$components"
} > "$out/files.wxs"
