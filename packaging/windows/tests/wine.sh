# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154,SC2034 # sourced by ../test.sh, which sets the rest
# A display, a Windows, and a Stripe to talk to; each is stopped by its process id.

export WINEPREFIX=$BUILD/wine WINEARCH=win64 WINEDEBUG=-all
export LC_ALL=C.UTF-8 # of what it is told, Wine understands only letters that the locale has
export WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe="
home="$WINEPREFIX/drive_c/users/$(id -un)"
started=()

build_simulator() {
    cmake -S "$top" -B "$BUILD/linux" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo > "$BUILD/linux.log"
    cmake --build "$BUILD/linux" --target simulated-stripe skw_test_certificates >> "$BUILD/linux.log"
    support=$BUILD/linux/tests/support
    certificates=$support/certificates
    # Under Wine the server has to send the authority along.
    cat "$certificates/server.pem" "$certificates/ca.pem" > "$BUILD/chain.pem"
    cat "$certificates/elsewhere.pem" "$certificates/ca.pem" > "$BUILD/chain-elsewhere.pem"
    x86_64-w64-mingw32-g++-posix -municode -static -Os -o "$BUILD/credential.exe" "$here/tests/credential.cpp"
}

# Large enough for every room of tst_gallery, as Windows lets no window be larger than the screen.
start_display() {
    local number
    coproc XVFB { exec Xvfb -displayfd 1 -screen 0 1600x1200x24 2>/dev/null; }
    started+=("$XVFB_PID")
    read -r -t 120 number <&"${XVFB[0]}"
    export DISPLAY=:$number
    openbox > /dev/null 2>&1 &
    started+=($!)
}

# A fresh Windows 10 with fonts that its programs ask for.
start_wine() {
    rm -rf "$WINEPREFIX"
    wine wineboot --init > /dev/null 2>&1
    wine winecfg -v win10 > /dev/null 2>&1
    local font
    for font in "MS Shell Dlg" "MS Shell Dlg 2" "Segoe UI"; do
        wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d "Liberation Sans" /f > /dev/null
    done
    wine reg add 'HKCU\Control Panel\Desktop' /v FontSmoothing /d 2 /f > /dev/null
    wine reg add 'HKCU\Control Panel\Desktop' /v FontSmoothingType /t REG_DWORD /d 2 /f > /dev/null
    settle
}

# Until every Windows program has ended, for some of them go on in a copy of themselves.
settle() { timeout 300 wineserver -w || { echo "        something is still running under Wine"; return 1; }; }

# serve NAME [OPTION...]: a simulated Stripe; its two ports are then in $BUILD/NAME.ports.
serve() {
    local name=$1
    shift
    rm -f "$BUILD/$name.ports"
    "$support/simulated-stripe/simulated-stripe" --port-file "$BUILD/$name.ports" "$@" > /dev/null 2>&1 &
    started+=($!)
    wait_for test -s "$BUILD/$name.ports"
    command_stripe "$name" "{\"do\":\"add_key\",\"key\":\"$key\"}"
    command_stripe "$name" "{\"do\":\"add_key\",\"key\":\"$poor_key\",\"without\":[\"charge_read\",\"plan_read\"]}"
}
stripe_port() { cut -d ' ' -f 1 "$BUILD/$1.ports"; }
command_stripe() { curl -sf -d "$2" "http://127.0.0.1:$(cut -d ' ' -f 2 "$BUILD/$1.ports")/" > /dev/null; }

# Put together here, so that no whole key stands in a file of ours.
key=rk_live_$(printf 'Windows%.0s' 1 2 3)Ab12
poor_key=rk_live_$(printf 'Windows%.0s' 1 2 3)Cd34

wait_for() {
    local _
    for _ in $(seq 960); do
        "$@" > /dev/null 2>&1 && return
        sleep 0.25
    done
    return 1
}

# The newest window with this in its title, once there is one.
window() { xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1; }
has_window() { [ -n "$(window "$1")" ]; }
has_no_window() { [ -z "$(window "$1")" ]; }
to_front() { wait_for has_window "$1" && xdotool windowactivate --sync "$(window "$1")"; }
# press TITLE KEY...: in the window with that title.
press() {
    to_front "$1"
    shift
    xdotool key --delay 150 "$@"
}
# shot NAME: the whole screen, without its empty edges, once it stands still.
shot() {
    local before="" now _
    for _ in $(seq 10); do
        import -window root "$shots/$1.png"
        now=$(identify -format '%#' "$shots/$1.png")
        [ "$now" = "$before" ] && break
        before=$now
        sleep 0.7
    done
    mogrify -trim +repage "$shots/$1.png"
}

stop_all() {
    wineserver -k 2>/dev/null || true
    kill "${started[@]}" 2>/dev/null || true
}
