#!/bin/sh
# SPDX-License-Identifier: MIT
# Run a command beside a real gnome-keyring of its own, with an empty home and its own session bus.
#
#   with-keyring.sh MODE COMMAND [ARGUMENT...]
#
#   unlocked   the keyring is open: saving works
#   locked     it is closed by a password, and nobody can be asked for it
#   empty      it has no place for keys, and nobody can be asked to make one
#   readable   it has no password, so whoever can read files can read what it keeps
#   keepassxc  it is KeePassXC with an open database, and asks nobody (77 where it or Xvfb is not installed)
#   absent     there is a bus, but no keyring
#   no-bus     there is not even a bus
#
# The command finds in its environment WITH_KEYRING_MODE, WITH_KEYRING_HOME (to be searched for what should not be
# in plain text) and WITH_KEYRING_PID (of the keyring, if there is one).
#
# Needs dbus-run-session (dbus), gnome-keyring and gdbus (libglib2.0-bin). Works as root, in a container and without
# a display. Ends with the command's own status and leaves no process and no file behind.
set -eu

mode=$1
shift

private_home() {
    home=$(mktemp -d)
    export HOME="$home" XDG_CONFIG_HOME="$home/.config" XDG_DATA_HOME="$home/.local/share"
    export XDG_CACHE_HOME="$home/.cache" XDG_STATE_HOME="$home/.local/state" XDG_RUNTIME_DIR="$home/run"
    export WITH_KEYRING_MODE="$mode" WITH_KEYRING_HOME="$home"
    (umask 077 && mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME" "$XDG_RUNTIME_DIR")
    # What a real session would lead QtKeychain and libsecret to.
    unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK XDG_CURRENT_DESKTOP DESKTOP_SESSION \
        GNOME_DESKTOP_SESSION_ID KDE_FULL_SESSION KDE_SESSION_VERSION || true
}

# A bus that starts nothing by itself: no second keyring, and no window that asks for a password.
# Assistive technology may still be started, for tests of the window.
bus_configuration() {
    services="$HOME/services"
    mkdir "$services"
    for service in /usr/share/dbus-1/services/org.a11y.*.service; do
        [ ! -e "$service" ] || ln -s "$service" "$services/"
    done
    cat >"$HOME/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=$XDG_RUNTIME_DIR</listen>
  <servicedir>$services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
}

start_keyring() {
    input=$1
    shift
    # A test may forbid it to write; then it should find that out, and not die of it.
    trap '' XFSZ
    gnome-keyring-daemon --foreground --components=secrets "$@" <"$input" >"$HOME/keyring.log" 2>&1 &
    keyring=$!
    export WITH_KEYRING_PID="$keyring"
    gdbus wait --session --timeout 20 org.freedesktop.secrets
}

stop_keyring() {
    [ -z "${keyring:-}" ] || kill "-${signal:-TERM}" "$keyring" 2>/dev/null || true
    [ -z "${keyring:-}" ] || wait "$keyring" 2>/dev/null || true
    [ -z "${display:-}" ] || kill "$display" 2>/dev/null || true
    keyring=
    display=
}

# KeePassXC serves one group of a database, which the database names.
start_keepassxc() {
    mkdir "$XDG_CONFIG_HOME/keepassxc"
    cat >"$XDG_CONFIG_HOME/keepassxc/keepassxc.ini" <<END
[General]
ConfigVersion=2
SingleInstance=false
UpdateCheckMessageShown=true
[FdoSecrets]
Enabled=true
ConfirmAccessItem=false
ConfirmDeleteItem=false
END
    cat >"$HOME/database.xml" <<END
<KeePassFile>
  <Meta>
    <RecycleBinEnabled>True</RecycleBinEnabled>
    <HistoryMaxItems>10</HistoryMaxItems>
    <CustomData><Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key>
      <Value>{01234567-89ab-cdef-0123-456789abcdef}</Value></Item></CustomData>
  </Meta>
  <Root><Group><UUID>ASNFZ4mrze8BI0VniavN7w==</UUID><Name>Root</Name></Group></Root>
</KeePassFile>
END
    printf 'secret\nsecret\n' | keepassxc-cli import --quiet --set-password "$HOME/database.xml" "$HOME/database.kdbx" \
        >"$HOME/import.log" 2>&1
    mkfifo "$HOME/display"
    Xvfb -displayfd 3 -nolisten tcp 3>"$HOME/display" >"$HOME/xvfb.log" 2>&1 &
    display=$!
    read -r number <"$HOME/display"
    printf 'secret\n' >"$HOME/password"
    env DISPLAY=":$number" QT_QPA_PLATFORM=xcb keepassxc --pw-stdin "$HOME/database.kdbx" \
        <"$HOME/password" >"$HOME/keyring.log" 2>&1 &
    keyring=$!
    signal=KILL # it might ask somebody before it ends
    export WITH_KEYRING_PID="$keyring"
    gdbus wait --session --timeout 20 org.freedesktop.secrets
}

# A closed keyring is made by opening one with a password and starting anew without it.
inside_the_bus() {
    trap stop_keyring EXIT
    trap 'exit 143' TERM INT HUP
    case $mode in
    inside-unlocked)
        printf 'secret' >"$HOME/password"
        start_keyring "$HOME/password" --unlock
        ;;
    inside-locked)
        printf 'secret' >"$HOME/password"
        start_keyring "$HOME/password" --unlock
        stop_keyring
        start_keyring /dev/null
        ;;
    inside-empty)
        start_keyring /dev/null
        ;;
    inside-readable)
        mkdir "$XDG_DATA_HOME/keyrings"
        printf '[keyring]\ndisplay-name=Default keyring\n' >"$XDG_DATA_HOME/keyrings/Default_keyring.keyring"
        printf 'Default_keyring' >"$XDG_DATA_HOME/keyrings/default"
        start_keyring /dev/null
        ;;
    inside-keepassxc)
        start_keepassxc
        ;;
    esac
    rm -f "$HOME/password"
    "$@"
}

if [ "$mode" = keepassxc ]; then
    command -v keepassxc >/dev/null && command -v Xvfb >/dev/null || exit 77
fi

case $mode in
unlocked | locked | empty | readable | keepassxc | absent)
    private_home
    trap 'rm -rf "$home"' EXIT
    trap 'exit 143' TERM INT HUP
    bus_configuration
    dbus-run-session --config-file="$HOME/bus.conf" -- "$0" "inside-$mode" "$@"
    ;;
no-bus)
    private_home
    trap 'rm -rf "$home"' EXIT
    "$@"
    ;;
inside-*)
    inside_the_bus "$@"
    ;;
*)
    echo "with-keyring.sh: unknown mode: $mode" >&2
    exit 64
    ;;
esac
