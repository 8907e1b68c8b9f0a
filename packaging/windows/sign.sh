#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Sign Windows files in place by Authenticode, when the environment says with what; else do nothing.
#
#   packaging/windows/sign.sh FILE...
#
#   SKW_SIGN_PKCS12=FILE           certificate and key; SKW_SIGN_PASSWORD_FILE=FILE holds its password
#   SKW_SIGN_PKCS11_MODULE=FILE    or a token, with SKW_SIGN_PKCS11_CERT=URI and SKW_SIGN_PKCS11_KEY=URI
#   SKW_SIGN_TIMESTAMP=URL         the authority that certifies the time, so that it outlives the certificate
set -euo pipefail

if [ -n "${SKW_SIGN_PKCS12:-}" ]; then
    with=(-pkcs12 "$SKW_SIGN_PKCS12")
elif [ -n "${SKW_SIGN_PKCS11_MODULE:-}" ]; then
    with=(-pkcs11module "$SKW_SIGN_PKCS11_MODULE" -pkcs11cert "$SKW_SIGN_PKCS11_CERT" -key "$SKW_SIGN_PKCS11_KEY")
else
    exit 0
fi
[ -z "${SKW_SIGN_PASSWORD_FILE:-}" ] || with+=(-readpass "$SKW_SIGN_PASSWORD_FILE")
[ -z "${SKW_SIGN_TIMESTAMP:-}" ] || with+=(-ts "$SKW_SIGN_TIMESTAMP")

for file in "$@"; do
    osslsigncode sign "${with[@]}" -h sha256 -n "Stripe Key Wizard" \
        -i https://github.com/combidesk/stripe-key-wizard -in "$file" -out "$file.signed" > /dev/null
    mv "$file.signed" "$file"
done
