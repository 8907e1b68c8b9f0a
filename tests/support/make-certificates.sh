#!/bin/sh
# SPDX-License-Identifier: MIT
# make-certificates.sh DIRECTORY: a certificate authority (ca.pem) and two certificates signed by it, for
# a server on this machine (server.pem, server.key) and for a server elsewhere (elsewhere.pem,
# elsewhere.key). For tests only; made anew for each build.
set -eu
mkdir -p "$1"
cd "$1"

openssl req -x509 -newkey rsa:2048 -nodes -days 800 -subj "/CN=Stripe Key Wizard test authority" \
    -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign,cRLSign" \
    -keyout ca.key -out ca.pem 2>/dev/null

# certify FILE NAMES
certify() {
    openssl req -newkey rsa:2048 -nodes -subj "/CN=$1" -keyout "$1.key" -out "$1.csr" 2>/dev/null
    printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\n' "$2" >"$1.ext"
    openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days 800 \
        -extfile "$1.ext" -out "$1.pem" 2>/dev/null
    rm "$1.csr" "$1.ext"
}
certify elsewhere DNS:elsewhere.invalid
certify server DNS:localhost,IP:127.0.0.1,IP:::1
rm -f ca.key ca.srl
