#!/bin/bash
# SPDX-License-Identifier: MIT
# Run a command on a desktop of its own: a display (Xvfb), a session bus, assistive technology, an open keyring, and a
# simulated Stripe over TLS.
#
#   with-desktop.sh BUILD COMMAND [ARGUMENT...]
#
# BUILD is a build folder. The command finds SKW_PROGRAM, SKW_API_BASE, SKW_API_CA and SKW_STRIPE_CONTROL (the address
# of the simulator's control channel) in its environment. Ends with the command's own status and leaves no process behind.
set -eu

build=$1
shift
here=$(cd "$(dirname "$0")" && pwd)

inside() {
    ports=$(mktemp)
    certificates="$build/tests/support/certificates"
    "$build/tests/support/simulated-stripe/simulated-stripe" --tls --cert "$certificates/server.pem" \
        --key "$certificates/server.key" --port-file "$ports" &
    stripe=$!
    trap 'kill $stripe 2>/dev/null; rm -f "$ports"' EXIT
    # The file appears whole, under its name, when the server listens.
    until [ -s "$ports" ]; do
        kill -0 $stripe
        sleep 0.05
    done
    read -r port control <"$ports"
    export SKW_PROGRAM="$build/stripe-key-wizard"
    export SKW_API_BASE="https://localhost:$port" SKW_API_CA="$certificates/ca.pem"
    export SKW_STRIPE_CONTROL="http://127.0.0.1:$control/"
    export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 NO_AT_BRIDGE=0
    "$@"
}

if [ "${SKW_INSIDE_DESKTOP:-}" = yes ]; then
    inside "$@"
    exit
fi
export SKW_INSIDE_DESKTOP=yes
exec "$here/../support/with-keyring.sh" unlocked \
    xvfb-run -a -s "-screen 0 1366x768x24" "$here/with-desktop.sh" "$build" "$@"
