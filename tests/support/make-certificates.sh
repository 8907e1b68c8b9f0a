#!/bin/sh
# SPDX-License-Identifier: MIT
# make-certificates.sh DIRECTORY: a certificate authority (ca.pem) and certificates signed by it, each with its
# key. For a server on this machine: server.pem, which is good, and one for each fault. elsewhere.pem is good
# for a server elsewhere. For tests only; made anew for each build.
set -eu
mkdir -p "$1"
cd "$1"

openssl req -x509 -newkey rsa:2048 -nodes -days 800 -subj "/CN=Stripe Key Wizard test authority" \
    -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign,cRLSign" \
    -keyout ca.key -out ca.pem 2>/dev/null
cat >ca.cnf <<'END'
[ca]
default_ca = authority
[authority]
database = ca.index
new_certs_dir = issued
default_md = sha256
default_days = 800
rand_serial = yes
unique_subject = no
policy = any
[any]
commonName = supplied
END
: >ca.index
mkdir issued

# certify FILE COMMON-NAME ALTERNATIVE-NAMES [VALIDITY...]
certify() {
    name=$1
    openssl req -newkey rsa:2048 -nodes -subj "/CN=$2" -keyout "$name.key" -out "$name.csr" 2>/dev/null
    printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\n' "$3" >"$name.ext"
    shift 3
    openssl ca -batch -notext -config ca.cnf -cert ca.pem -keyfile ca.key -in "$name.csr" -out "$name.pem" \
        -extfile "$name.ext" "$@" 2>/dev/null
    rm "$name.csr" "$name.ext"
}
here=DNS:localhost,IP:127.0.0.1,IP:::1
certify elsewhere elsewhere.invalid DNS:elsewhere.invalid
# Where browsers do not look for the name: the common name.
certify common-name localhost DNS:elsewhere.invalid
certify dotted-common-name localhost. DNS:elsewhere.invalid
certify expired server "$here" -startdate 20150101000000Z -enddate 20160101000000Z
certify not-yet-valid server "$here" -startdate 20990101000000Z -enddate 20991231000000Z
certify wildcard wildcard "DNS:*.example.invalid,DNS:a*.part.invalid,DNS:*.test"
certify server server "$here"
rm -rf ca.key ca.cnf ca.index* issued
