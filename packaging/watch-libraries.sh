#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# packaging/watch-libraries.sh LIST.spdx.json...: is what we ship still what Debian ships? Compares the versions in
# lists of contents with the newest sources that this machine's package archive has. Status 1 when one is behind.
set -euo pipefail
[ $# -gt 0 ] || { sed -n '3,4s/^# //p' "$0" >&2; exit 64; }
here=$(dirname "$(readlink -f "$0")")

# SOURCE: its newest version in the archive, as its authors count; nothing when it is not there.
newest() {
    apt-cache showsrc --only-source "$1" 2>/dev/null | sed -n 's/^Version: //p' |
        sed 's/^[0-9]*://; s/-[^-]*$//; s/[+~]dfsg.*//; s/+.*//' | sort -V | tail -n 1
}

# LIST: a line for each library of ours in it, with its version and the names of Debian's sources.
libraries() {
    python3 - "$1" "$here/sbom-components.json" <<'PYTHON'
import json, sys
packages = json.load(open(sys.argv[1], encoding="utf-8"))["packages"]
components = {entry["name"]: entry for entry in json.load(open(sys.argv[2], encoding="utf-8")).values()}
for package in packages:
    component = components.get(package["name"])
    if component and package.get("versionInfo"):
        print(package["name"], package["versionInfo"], " ".join(component["debian"]), sep="\t")
PYTHON
}

behind=0
for list in "$@"; do
    rows=$(libraries "$list")
    while IFS=$'\t' read -r name version sources; do
        found=
        for source in $sources; do
            found=$(newest "$source")
            [ -z "$found" ] || break
        done
        if [ -z "$found" ]; then
            verdict="not in this archive (are its sources switched on, deb-src?)"
        elif [ "$(printf '%s\n%s\n' "$version" "$found" | sort -V | tail -n 1)" = "$version" ]; then
            verdict="up to date"
        else
            verdict="BEHIND: $found"
            behind=1
        fi
        printf '%-28s %-34s %-12s %s\n' "$(basename "$list" .spdx.json)" "$name" "$version" "$verdict"
    done <<<"$rows"
done
exit $behind
