#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# packaging/debians/test.sh [SUITE...]: ./run.sh and ./test.sh from a clean clone in a fresh Debian 12, 13 and
# testing, and a table of what was seen. Needs root (for chroot) and Debian's package archive. Logs stay in
# build-debians/.
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/linux/need.sh
work=$PWD/build-debians
suites=("$@")
[ ${#suites[@]} -gt 0 ] || suites=(bookworm trixie forky)

if [ "$(id -u)" -ne 0 ]; then
    echo "This has to run as root: it installs packages in Debians of its own." >&2
    exit 1
fi
need debootstrap git

# In mounts and processes of its own: however this ends, no mount and no program is left.
if [ "${SKW_APART:-}" != yes ]; then
    SKW_APART=yes exec unshare --mount --pid --mount-proc --fork --kill-child packaging/debians/test.sh "${suites[@]}"
fi

# shellcheck disable=SC2016 # apt fills in the dollars
archive=$(apt-get indextargets --format '$(REPO_URI) $(CREATED_BY)' |
    awk '$2 == "Packages" && $1 !~ /security/ { print $1; exit }')

fresh_debian() { # SUITE FOLDER
    local script=/usr/share/debootstrap/scripts/$1
    [ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid
    rm -rf "$2"
    debootstrap --variant=minbase "$1" "$2" "$archive" "$script" >"$work/$1-debootstrap.log"
    mount --bind /proc "$2/proc"
    mount --rbind /dev "$2/dev"
    mount --rbind /sys "$2/sys"
    cp /etc/resolv.conf /etc/hosts "$2/etc/"
    # How this machine reaches the archive. (Its other settings belong to packages that are not there.)
    apt-config dump | grep -E '^Acquire::(http|https|Retries|Check-)' >"$2/etc/apt/apt.conf.d/90archive" || true
    chroot "$2" sh -c 'apt-get update -qq && apt-get install -y -qq --no-install-recommends git ca-certificates' \
        >"$work/$1-apt.log" 2>&1
}

inside() { # FOLDER COMMAND...
    local folder=$1
    shift
    chroot "$folder" env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin CI=true \
        bash -c 'cd ~/project && "$@"' - "$@"
}

outcome() { # LOG COMMAND...
    local log=$1
    shift
    if "$@" >"$log" 2>&1; then
        echo passed
    else
        echo "FAILED, see $log"
    fi
}

mkdir -p "$work"
rows=()
for suite in "${suites[@]}"; do
    folder=$work/$suite
    echo "== $suite"
    fresh_debian "$suite" "$folder"
    git clone --quiet "$PWD" "$folder/root/project"
    run=$(outcome "$work/$suite-run.log" inside "$folder" ./run.sh --version)
    tests=$(outcome "$work/$suite-test.log" inside "$folder" ./test.sh)
    # shellcheck disable=SC2016 # dpkg fills in its own
    qt=$(chroot "$folder" dpkg-query -W -f '${source:Upstream-Version}' qt6-base-dev 2>/dev/null || echo "?")
    warnings=$(cat "$work/$suite-run.log" "$work/$suite-test.log" | grep -c ' warning: ' || true)
    numbers=$(grep -Eo '[0-9]+% tests passed, .*' "$work/$suite-test.log" | paste -sd ';' || true)
    rows+=("| $suite | $qt | $run | $tests${numbers:+ ($numbers)} | $warnings |")
done

{
    echo "| Debian | Qt | ./run.sh --version | ./test.sh | warnings |"
    echo "|---|---|---|---|---|"
    printf '%s\n' "${rows[@]}"
} | tee "$work/table.md"
! grep -q FAILED "$work/table.md"
