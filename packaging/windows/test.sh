#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Build for Windows and use the result as people do, under Wine: the test programs, Setup.exe and what it
# leaves, a check against the simulated Stripe, a key saved and read back, upgrades, removal, the MSI.
#
#   packaging/windows/test.sh [--quick] [FOLDER]
#
# FOLDER takes the pictures (default: build/windows/pictures). The environment is that of build.sh; without
# QTKEYCHAIN_PREFIX saving is skipped. --quick leaves out the test programs and the second build.
set -Eeuo pipefail

here=$(dirname "$(readlink -f "$0")")
top=$(readlink -f "$here/../..")
export BUILD=${BUILD:-$top/build/windows}
quick=no
[ "${1:-}" != --quick ] || { quick=yes; shift; }
shots=${1:-$BUILD/shots}
. "$top/packaging/linux/need.sh"
# shellcheck source=packaging/windows/tests/wine.sh
. "$here/tests/wine.sh"
# shellcheck source=packaging/windows/tests/program.sh
. "$here/tests/program.sh"
# shellcheck source=packaging/windows/tests/setup.sh
. "$here/tests/setup.sh"

passed=0
failed=0
skipped=0
ok() { passed=$((passed + 1)); echo "ok      $*"; }
bad() { failed=$((failed + 1)); echo "FAILED  $*"; }
skip() { skipped=$((skipped + 1)); echo "skipped $*"; }
# holds SENTENCE COMMAND...: the sentence is true when the command succeeds.
holds() {
    local sentence=$1
    shift
    if "$@"; then ok "$sentence"; else bad "$sentence"; fi
}
equal() { holds "$1" test "$2" = "$3" || true; [ "$2" = "$3" ] || printf '        wanted %s\n        got    %s\n' "$3" "$2"; }

need "${build_packages[@]}" wine wine64 fonts-wine fonts-liberation xvfb xdotool openbox xclip imagemagick icoutils curl jq openssl locales
if ! wine --version > /dev/null 2>&1; then
    skip "everything: Wine does not start here"
    exit 0
fi
mkdir -p "$BUILD" "$shots"

keychain=()
if [ -z "${QTKEYCHAIN_PREFIX:-}" ]; then
    skip "saving keys: QTKEYCHAIN_PREFIX is not set"
    keychain=(--without-keychain-for-tests)
fi
dist=$BUILD/dist
rm -rf "$dist"
if [ $quick = yes ]; then BUILD_TESTING=OFF; else BUILD_TESTING=ON; fi
export BUILD_TESTING
"$here/build.sh" --out "$dist" "${keychain[@]}"
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$BUILD/program/CMakeCache.txt")
setup=$(echo "$dist"/StripeKeyWizard-*-Setup.exe)
msi=$(echo "$dist"/StripeKeyWizard-*.msi)

build_simulator
start_display
start_wine
trap stop_all EXIT
# Not within $(...), whose output is compared.
trap '[ $BASH_SUBSHELL -gt 0 ] || { bad "stopped at: $BASH_COMMAND"; echo "$passed passed, $failed failed, $skipped skipped"; }' ERR

[ $quick = yes ] || run_test_programs
look_into_the_program
install_silently
check_at_the_console
start_the_window
walk_and_save
refuse_while_open
upgrade_over_an_older_one
ask_and_upgrade_while_open
remove_and_keep
remove_and_forget
install_elsewhere
refuse_what_cannot_be
show_pages_in_every_language
install_the_msi
sign_and_verify
[ $quick = yes ] || build_twice

echo
echo "Pictures: $shots"
echo "$passed passed, $failed failed, $skipped skipped"
[ $failed -eq 0 ]
