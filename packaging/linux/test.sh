#!/usr/bin/env bash
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
need debootstrap lintian rpm appstream desktop-file-utils xvfb xdotool x11-utils imagemagick jq curl

mounted=()
started=()
tidy_up() {
    for id in "${started[@]}"; do kill "$id" 2>/dev/null || true; done
    wait
    for place in "${mounted[@]}"; do umount "$place" 2>/dev/null || true; done
}
trap tidy_up EXIT

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
foreign=$(rpm --query --package --list "$rpm" 2>/dev/null |
    grep -vE '^/usr/(bin/stripe-key-wizard$|share/(applications|metainfo|icons/hicolor|man|licenses)/)' || true)
[ -z "$foreign" ] || wrong "the .rpm has files nobody expects: $foreign"
saw ".rpm: $(rpm --query --package --list "$rpm" 2>/dev/null | wc -l) files, needs Qt, QtKeychain and libsecret by soname"
skipped "installing the .rpm: there is no Fedora or openSUSE here"

if command -v flatpak-builder >/dev/null; then
    (cd "$work" && flatpak-builder --show-manifest "$source/packaging/linux/com.combidesk.StripeKeyWizard.yml") >"$work/flatpak.json"
    saw "Flatpak manifest read by flatpak-builder, $(jq '.modules | length' "$work/flatpak.json") modules"
else
    skipped "reading the Flatpak manifest: flatpak-builder is not installed"
fi
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
    mounted+=("$1/proc")
    mkdir -p "$1/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"
    mounted+=("$1/tmp/.X11-unix")
    cp /etc/resolv.conf /etc/hosts "$1/etc/"
    cp -r /etc/apt/apt.conf.d "$1/etc/apt/"
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
started+=($!)
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY

# see_window FOLDER NAME COMMAND...: starts a program, waits for its window, takes a picture.
see_window() {
    local folder=$1 name=$2 window
    shift 2
    as_clerk "$folder" "$@" >"$work/$name.log" 2>&1 &
    local id=$!
    window=$(timeout 60 xdotool search --sync --onlyvisible --class stripe-key-wizard | head -n 1) ||
        { cat "$work/$name.log"; wrong "$name: no window came up"; }
    sleep 2 # until it has painted
    import -window "$window" "$work/pictures/$name.png"
    saw "$name: window \"$(xdotool getwindowname "$window")\", $(xprop -id "$window" WM_CLASS | cut -d= -f2)"
    saw "$name: picture $work/pictures/$name.png, $(identify -format '%wx%h, %k colours' "$work/pictures/$name.png")"
    kill "$(xdotool getwindowpid "$window")"
    wait "$id" || true
}

# check_key FOLDER NAME COMMAND...: --check against a simulated Stripe of this machine, with two keys.
simulator=build/release/tests/support/simulated-stripe/simulated-stripe
if [ -x "$simulator" ]; then
    "$simulator" --port-file "$work/ports" >/dev/null &
    started+=($!)
    for _ in $(seq 100); do [ -s "$work/ports" ] && break; sleep 0.1; done
    read -r port control <"$work/ports"
    full=rk_live_$(printf 'Full%.0s' $(seq 8))
    lacking=rk_live_$(printf 'Less%.0s' $(seq 8))
    for command in "{\"do\":\"add_key\",\"key\":\"$full\"}" \
        "{\"do\":\"add_key\",\"key\":\"$lacking\",\"without\":[\"invoice_read\",\"credit_note_read\"]}"; do
        curl --silent --fail --noproxy '*' --data "$command" "http://127.0.0.1:$control/" >/dev/null
    done
fi
check_key() {
    local folder=$1 name=$2 status=0 answer
    shift 2
    if [ ! -x "$simulator" ]; then
        skipped "$name: checking a key; the simulated Stripe is not built (./test.sh builds it)"
        return
    fi
    answer=$(printf '%s\n' "$full" | as_clerk "$folder" "$@" --check --json --api-base "http://127.0.0.1:$port") ||
        wrong "$name: a full key ended with $?"
    [ "$(jq -r .verdict <<<"$answer")" = ready ] || wrong "$name: a full key is not ready: $answer"
    answer=$(printf '%s\n' "$lacking" | as_clerk "$folder" "$@" --check --json --api-base "http://127.0.0.1:$port") ||
        status=$?
    [ $status = 1 ] || wrong "$name: a key that lacks permissions ended with $status"
    saw "$name: --check: full key ready (0); a lesser one misses $(jq -rc '[.permissions[] | select(.status == "missing").id]' <<<"$answer") (1)"
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
[ "$(as_clerk "$fresh" stripe-key-wizard --version)" = "stripe-key-wizard $version" ] || wrong "--version says something else"
appstreamcli validate-tree --no-net "$fresh" >/dev/null || wrong "appstreamcli does not like the installed tree"
saw "appstreamcli validate-tree on the installed tree: fine"
absent=$(as_clerk "$fresh" ldd /usr/bin/stripe-key-wizard | grep 'not found' || true)
[ -z "$absent" ] || wrong "libraries are missing: $absent"
see_window "$fresh" deb-first-page stripe-key-wizard
see_window "$fresh" deb-practice stripe-key-wizard --practice --language nl
check_key "$fresh" .deb stripe-key-wizard
chroot "$fresh" apt-get install -y --reinstall "/tmp/$(basename "$deb")" >>"$work/apt-install.log" 2>&1 ||
    wrong "installing it again over itself failed"
chroot "$fresh" apt-get purge -y stripe-key-wizard >>"$work/apt-install.log" 2>&1
left=$(find "$fresh" -xdev -not -path "$fresh/home/*" \( -iname '*stripe*' -o -iname '*combidesk*' \) -not -path "$fresh/tmp/*")
[ -z "$left" ] || wrong "removal leaves $left"
saw "apt purge: no file of ours is left in the system; in the person's home: $(cd "$fresh/home/clerk" && find . -type f -newer "$work/files.before" | tr '\n' ' ')"

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
see_window "$plain" portable-first-page "$there/stripe-key-wizard"
check_key "$plain" portable "$there/stripe-key-wizard"

echo "--- sizes"
(cd "$dist" && stat -c '%s %n' -- *.deb *.rpm *.tar.xz)
