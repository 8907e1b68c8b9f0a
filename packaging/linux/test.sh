#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds the Linux packages, installs them in a fresh Debian 12, runs them there, and says what it saw.
# Needs root (for chroot) and Debian's package archive; pictures and logs are kept in build-package-test/.
# SKW_TEST_QUICK=1 takes the packages in dist/ as they are, and leaves out the comparison of two builds.
# shellcheck disable=SC2016 # apt and dpkg fill in dollars of their own
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/linux/need.sh
source=$PWD
work=$PWD/build-package-test
dist=$PWD/dist
mkdir -p "$work/pictures"

saw() { echo "saw: $*"; }
skipped() { echo "skipped: $*"; }
wrong() { echo "WRONG: $*" >&2; exit 1; }

if [ "$(id -u)" -ne 0 ]; then
    wrong "this test has to run as root: it installs packages in a Debian of its own"
fi
need "${build_packages[@]}" debootstrap lintian rpm cpio flatpak-builder appstream desktop-file-utils \
    xvfb openbox weston xdotool x11-utils imagemagick jq curl

# In mounts and processes of its own: however this ends, no mount and no program is left, and nothing that is
# bound into a Debian below can be removed with it.
if [ "${SKW_APART:-}" != yes ]; then
    SKW_APART=yes exec unshare --mount --pid --mount-proc --fork --kill-child "packaging/linux/test.sh"
fi

# until_there FILE: a program that was started writes it when it is ready.
until_there() {
    local _
    for _ in $(seq 100); do
        [ -s "$1" ] && return
        sleep 0.1
    done
    wrong "$1 did not appear"
}

# --- The packages themselves

version=$(sed -n 's/^    VERSION \([0-9.]*\)$/\1/p' CMakeLists.txt)
if [ "${SKW_TEST_QUICK:-}" ]; then
    skipped "building: SKW_TEST_QUICK is set, so the packages in dist/ are taken as they are"
else
    packaging/linux/build.sh >"$work/build.log" 2>&1 || { tail -n 40 "$work/build.log"; wrong "build.sh failed"; }
fi
deb=$dist/stripe-key-wizard_$version-1_$(dpkg --print-architecture).deb
rpm=$dist/stripe-key-wizard-$version-1.$(uname -m).rpm
portable=$dist/stripe-key-wizard-$version-linux-$(uname -m).tar.xz
for package in "$deb" "$rpm" "$portable"; do
    saw "$(basename "$package"), $(stat -c %s "$package") bytes"
    jq -e '.spdxVersion == "SPDX-2.3" and (.packages | length) > 3' "$package.spdx.json" >/dev/null ||
        wrong "$package.spdx.json is no list of what is inside"
done

lintian --allow-root --fail-on error,warning "$deb" || wrong "lintian complains about the .deb"
saw "lintian: no error and no warning"

needs=$(rpm --query --package --requires "$rpm" 2>/dev/null)
for library in 'libQt6Widgets.so.6()(64bit)' 'libqt6keychain.so.1()(64bit)' 'libsecret-1.so.0()(64bit)'; do
    grep -qxF "$library" <<<"$needs" || wrong "the .rpm does not need $library"
done
[ "$(rpm --query --package --queryformat '%{VERSION}' "$rpm" 2>/dev/null)" = "$version" ] || wrong "the .rpm has another version"
foreign=$(rpm --query --package --list "$rpm" 2>/dev/null |
    grep -vE '^/usr/(bin/stripe-key-wizard$|share/(applications|metainfo|icons/hicolor|man|licenses)/)' || true)
[ -z "$foreign" ] || wrong "the .rpm has files nobody expects: $foreign"
cmp <(rpm2cpio "$rpm" | cpio --extract --to-stdout --quiet ./usr/bin/stripe-key-wizard) \
    <(dpkg-deb --fsys-tarfile "$deb" | tar --extract --to-stdout ./usr/bin/stripe-key-wizard) ||
    wrong "the .rpm and the .deb have different programs"
saw ".rpm: the same program as in the .deb, $(rpm --query --package --list "$rpm" 2>/dev/null | wc -l) files, needs Qt, QtKeychain and libsecret by soname"
skipped "installing the .rpm: there is no Fedora or openSUSE here"

(cd "$work" && flatpak-builder --show-manifest "$source/packaging/linux/com.combidesk.StripeKeyWizard.yml") >"$work/flatpak.json"
saw "Flatpak manifest read by flatpak-builder: $(jq -c '[.modules[].name]' "$work/flatpak.json"), may $(jq -c '."finish-args"' "$work/flatpak.json")"
skipped "building the Flatpak: its runtime cannot be fetched here"

# --- Twice the same bytes, from another folder

other=$work/second-build
rm -rf "$other"
if [ "${SKW_TEST_QUICK:-}" ]; then
    skipped "comparing two builds: SKW_TEST_QUICK is set"
elif [ -n "$(git status --porcelain --untracked-files=no)" ]; then
    skipped "comparing two builds: there are changes that are not committed"
else
    git clone --quiet --no-hardlinks "$source" "$other"
    "$other/packaging/linux/build.sh" >"$work/second-build.log" 2>&1 || wrong "the second build failed"
    for package in "$deb" "$rpm" "$portable"; do
        cmp "$package" "$other/dist/$(basename "$package")" || wrong "$(basename "$package") differs between two builds"
        cmp "$package.spdx.json" "$other/dist/$(basename "$package").spdx.json" || wrong "its list of contents differs"
        saw "$(basename "$package"): the same bytes from two folders, sha256 $(sha256sum "$package" | cut -c1-16)..."
    done
fi
rm -rf "$other"

# --- A fresh Debian 12

archive=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(CREATED_BY)' |
    awk '$2 == "bookworm" && $3 == "Packages" { print $1; exit }')
base=$work/debian12.tar
if [ ! -e "$base" ]; then
    debootstrap --variant=minbase bookworm "$work/fresh" "$archive" >"$work/debootstrap.log" ||
        wrong "debootstrap failed, see $work/debootstrap.log"
    tar --create --file="$base.new" --directory="$work/fresh" .
    rm -rf "$work/fresh"
    mv "$base.new" "$base"
fi

# fresh_debian FOLDER: Debian 12 as debootstrap made it, with a person called clerk in it.
fresh_debian() {
    rm -rf "$1"
    mkdir -p "$1"
    tar --extract --file="$base" --directory="$1"
    mount --bind /proc "$1/proc"
    mkdir -p "$1/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"
    cp /etc/resolv.conf /etc/hosts "$1/etc/"
    # How this machine reaches the archive. (Its other settings belong to packages that are not there.)
    apt-config dump | grep -E '^Acquire::(http|https|Retries|Check-)' >"$1/etc/apt/apt.conf.d/90archive" || true
    chroot "$1" useradd --create-home clerk
    chroot "$1" apt-get update -qq
}

# as_clerk FOLDER COMMAND...
as_clerk() {
    local folder=$1
    shift
    chroot --userspec=clerk:clerk "$folder" env -i HOME=/home/clerk USER=clerk LANG=C.UTF-8 \
        PATH=/usr/bin:/bin DISPLAY="$DISPLAY" XDG_RUNTIME_DIR=/tmp "$@"
}

# A display of our own, which programs of any folder reach through the shared socket.
mkdir -p /tmp/.X11-unix
exec 3<>"$work/display"
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp -ac 3>"$work/display" 2>/dev/null &
until_there "$work/display"
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox >/dev/null 2>&1 &

# open_window FOLDER NAME COMMAND...: starts a program as clerk; its window is then $window.
open_window() {
    local folder=$1 name=$2
    shift 2
    as_clerk "$folder" "$@" >"$work/$name.log" 2>&1 &
    opened=$!
    window=$(timeout 60 xdotool search --sync --onlyvisible --class stripe-key-wizard | head -n 1) ||
        { cat "$work/$name.log"; wrong "$name: no window came up"; }
    xdotool windowactivate --sync "$window"
    shown=
}

# picture NAME: keeps a picture of the window, once it stands still and shows something new.
picture() {
    local before="" now _
    for _ in $(seq 100); do
        import -window "$window" "$work/pictures/$1.png"
        now=$(identify -format '%#' "$work/pictures/$1.png")
        if [ "$now" = "$before" ] && [ "$now" != "$shown" ]; then
            shown=$now
            return
        fi
        before=$now
        sleep 0.2
    done
    wrong "$1: the window shows nothing new"
}

close_window() {
    xdotool key alt+F4
    wait "$opened" || wrong "the program ended with $?"
}

# see_window FOLDER NAME COMMAND...: starts a program, waits for its window, takes a picture, closes it.
see_window() {
    open_window "$@"
    picture "$2"
    saw "$2: window \"$(xdotool getwindowname "$window")\", $(xprop -id "$window" WM_CLASS | cut -d= -f2), $(identify -format '%wx%h, %k colours' "$work/pictures/$2.png")"
    close_window
}

# --- A Stripe that is simulated on this machine

cmake --preset release >"$work/simulator.log"
cmake --build --preset release --target simulated-stripe skw_test_certificates >>"$work/simulator.log" ||
    wrong "the simulated Stripe cannot be built"
support=$source/build/release/tests/support
rm -f "$work/ports"
"$support/simulated-stripe/simulated-stripe" --tls --cert "$support/certificates/server.pem" \
    --key "$support/certificates/server.key" --port-file "$work/ports" >/dev/null &
until_there "$work/ports"
read -r port control <"$work/ports"
# Put together here, so that no whole key stands in a file.
full=rk_live_$(printf 'Full%.0s' $(seq 8))
lacking=rk_live_$(printf 'Less%.0s' $(seq 8))
for command in "{\"do\":\"add_key\",\"key\":\"$full\"}" \
    "{\"do\":\"add_key\",\"key\":\"$lacking\",\"without\":[\"invoice_read\",\"credit_note_read\"]}"; do
    curl --silent --fail --noproxy '*' --data "$command" "http://127.0.0.1:$control/" >/dev/null
done

simulated=(--api-base "https://localhost:$port" --api-ca /tmp/ca.pem)

# check_key FOLDER NAME COMMAND...: --check against the simulated Stripe, with two keys.
check_key() {
    local folder=$1 name=$2 status=0 answer
    shift 2
    cp "$support/certificates/ca.pem" "$folder/tmp/ca.pem"
    answer=$(printf '%s\n' "$full" | as_clerk "$folder" "$@" --check --json "${simulated[@]}") ||
        wrong "$name: a full key ended with $?"
    [ "$(jq -r .verdict <<<"$answer")" = ready ] || wrong "$name: a full key is not ready: $answer"
    answer=$(printf '%s\n' "$lacking" | as_clerk "$folder" "$@" --check --json "${simulated[@]}") ||
        status=$?
    [ $status = 1 ] || wrong "$name: a key that lacks permissions ended with $status"
    saw "$name: --check over TLS: full key ready (0); a lesser one misses $(jq -rc '[.permissions[] | select(.status == "missing").id]' <<<"$answer") (1)"
}

# save_key FOLDER NAME PROGRAM LANGUAGE: the person of tests/desktop, in that Debian, with its keyring: makes and saves
# a key through assistive technology alone, and reads it back with secret-tool.
save_key() {
    local folder=$1 name=$2 program=$3 language=$4
    chroot "$folder" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        gnome-keyring dbus libglib2.0-bin libsecret-tools at-spi2-core python3-pyatspi xclip imagemagick \
        >"$work/apt-keyring.log" 2>&1 || { tail -n 20 "$work/apt-keyring.log"; wrong "apt cannot install a keyring"; }
    mkdir -p "$folder/tmp/source"
    cp --parents -r tests/desktop tests/support/with-keyring.sh resources/translations "$folder/tmp/source/"
    mkdir -p "$folder/tmp/pictures" && chmod 777 "$folder/tmp/pictures"
    as_clerk "$folder" env SKW_PROGRAM="$program" SKW_API_BASE="https://localhost:$port" \
        SKW_API_CA=/tmp/ca.pem SKW_STRIPE_CONTROL="http://127.0.0.1:$control/" SKW_PICTURES=/tmp/pictures \
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 PYTHONDONTWRITEBYTECODE=1 \
        sh /tmp/source/tests/support/with-keyring.sh unlocked \
        python3 /tmp/source/tests/desktop/walk.py "$language" >"$work/walk-$language.log" 2>&1 ||
        { tail -n 20 "$work/walk-$language.log"; wrong "$name: nobody could make and save a key in $language"; }
    for picture in "$folder"/tmp/pictures/*; do
        cp "$picture" "$work/pictures/${name#.}-$(basename "$picture")"
    done
    saw "$name: $(tail -n 1 "$work/walk-$language.log"), which secret-tool reads from gnome-keyring"
}

echo "--- .deb in a fresh Debian 12"
fresh=$work/debian12
fresh_debian "$fresh"
chroot "$fresh" dpkg-query --show --showformat '${Package}\n' | sort >"$work/packages.before"
find "$fresh" -xdev -not -path "$fresh/var/*" | sort >"$work/files.before"
cp "$deb" "$fresh/tmp/"
chroot "$fresh" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends "/tmp/$(basename "$deb")" >"$work/apt-install.log" 2>&1 ||
    { tail -n 20 "$work/apt-install.log"; wrong "apt cannot install the .deb"; }
saw "apt install ./$(basename "$deb"): $(chroot "$fresh" dpkg-query --show --showformat '${Package}\n' | sort | comm -13 "$work/packages.before" - | wc -l) packages came along, nothing recommended"
[ "$(as_clerk "$fresh" stripe-key-wizard --version | head -n 1)" = "stripe-key-wizard $version" ] || wrong "--version says something else"
appstreamcli validate-tree --no-net "$fresh" >/dev/null || wrong "appstreamcli does not like the installed tree"
saw "appstreamcli validate-tree on the installed tree: fine"
absent=$(as_clerk "$fresh" ldd /usr/bin/stripe-key-wizard | grep 'not found' || true)
[ -z "$absent" ] || wrong "libraries are missing: $absent"
for language in en nl de fr; do
    see_window "$fresh" "deb-$language" stripe-key-wizard --practice --language $language
done
check_key "$fresh" .deb stripe-key-wizard

# Under Wayland, with a compositor that draws on our display: Qt has to find the plug-in by itself.
XDG_RUNTIME_DIR=$fresh/tmp weston --backend=x11-backend.so --use-pixman --width=1200 --height=740 \
    --socket=wayland-0 --idle-time=0 >"$work/weston.log" 2>&1 &
weston=$!
window=$(timeout 60 xdotool search --sync --onlyvisible --class Weston | head -n 1) || wrong "no Wayland here"
chmod 777 "$fresh/tmp/wayland-0"
shown=
picture deb-wayland
as_clerk "$fresh" env --unset=DISPLAY WAYLAND_DISPLAY=/tmp/wayland-0 XDG_SESSION_TYPE=wayland WAYLAND_DEBUG=1 \
    stripe-key-wizard --practice >"$work/deb-wayland.log" 2>&1 &
opened=$!
picture deb-wayland
grep -q 'set_app_id("com.combidesk.StripeKeyWizard")' "$work/deb-wayland.log" || wrong "no Wayland window came up"
kill "$opened" "$weston"
wait "$opened" "$weston" || true
saw "under Wayland: a window that names its desktop entry, $(identify -format '%k colours' "$work/pictures/deb-wayland.png")"

for language in en nl de fr; do
    save_key "$fresh" .deb /usr/bin/stripe-key-wizard $language
done

chroot "$fresh" apt-get install -y --reinstall "/tmp/$(basename "$deb")" >>"$work/apt-install.log" 2>&1 ||
    wrong "installing it again over itself failed"
chroot "$fresh" apt-get purge -y stripe-key-wizard >>"$work/apt-install.log" 2>&1
left=$(find "$fresh" -xdev -not -path "$fresh/home/*" \( -iname '*stripe*' -o -iname '*combidesk*' \) -not -path "$fresh/tmp/*")
[ -z "$left" ] || wrong "removal leaves $left"
kept=$(cd "$fresh/home/clerk" && find . -type f -newer "$work/files.before" | tr '\n' ' ')
saw "apt purge: no file of ours is left in the system; in the person's home: ${kept:-nothing}"

echo "--- portable archive in a Debian 12 without Qt"
plain=$work/debian12-plain
fresh_debian "$plain"
# A desktop's usual things: GTK brings X11, Wayland, fonts and GLib.
chroot "$plain" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    libgtk-3-0 libegl1 libgl1 libssl3 libsecret-1-0 ca-certificates fonts-dejavu-core >"$work/apt-plain.log" 2>&1 ||
    { tail -n 20 "$work/apt-plain.log"; wrong "apt failed"; }
[ -z "$(find "$plain/usr" -name 'libQt*')" ] || wrong "there is a Qt in it"
tar --extract --file="$portable" --directory="$plain/home/clerk" --no-same-owner
there=$(as_clerk "$plain" sh -c "echo ~")/$(basename "$portable" .tar.xz)
saw "portable archive unpacked: $(du -sh "$plain$there" | cut -f1)"
absent=$(as_clerk "$plain" sh -c "ldd $there/stripe-key-wizard $there/plugins/*/*.so" | grep 'not found' || true)
[ -z "$absent" ] || wrong "libraries are missing: $absent"
[ "$(as_clerk "$plain" "$there/stripe-key-wizard" --version | head -n 1)" = "stripe-key-wizard $version" ] || wrong "--version says something else"
see_window "$plain" portable "$there/stripe-key-wizard"
check_key "$plain" portable "$there/stripe-key-wizard"
save_key "$plain" portable "$there/stripe-key-wizard" nl

echo "--- sizes"
(cd "$dist" && stat -c '%s %n' -- *.deb *.rpm *.tar.xz)
