# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034 # the lists are for those who source it
# Sourced by run.sh and test.sh: need PACKAGE... installs what is missing on Debian and Ubuntu, and
# says what to install elsewhere. Asks no server when everything is there.
need() {
    if ! command -v dpkg-query >/dev/null; then
        say_what_to_install
        return
    fi
    local package missing=()
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Please install these packages as root, then run this again:" >&2
            echo "  apt-get install ${missing[*]}" >&2
            exit 1
        fi
        root=(sudo)
    fi
    echo "Installing: ${missing[*]}"
    "${root[@]}" apt-get update -qq
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Elsewhere the packages have other names; say once what is needed and go on if it is there.
say_what_to_install() {
    if command -v cmake >/dev/null && command -v ninja >/dev/null; then
        return
    fi
    cat >&2 <<'END'
Please install these, then run this again:
  a C++20 compiler, CMake 3.21 or newer, Ninja,
  Qt 6.4 or newer (Core, Gui, Widgets, Network, Test and Linguist tools),
  QtKeychain 0.13 or newer for Qt 6.
On Fedora: dnf install gcc-c++ cmake ninja-build qt6-qtbase-devel qt6-qttools-devel qtkeychain-qt6-devel
On Arch:   pacman -S gcc cmake ninja qt6-base qt6-tools qtkeychain-qt6
On macOS:  brew install cmake ninja qt qtkeychain
On Windows, see packaging/README.md.
END
    exit 1
}

build_packages=(g++ cmake ninja-build qt6-base-dev qt6-base-dev-tools qt6-l10n-tools qt6-tools-dev
    qt6-tools-dev-tools qtkeychain-qt6-dev qt6-translations-l10n)
run_packages=(qt6-qpa-plugins libsecret-1-0 fonts-dejavu-core)
