#!/bin/sh
# make-certificates.sh DIRECTORY: a certificate authority (ca.pem), and a server's certificate for this
# machine signed by it (server.pem, server.key). For tests only; made anew for each build.
set -eu
mkdir -p "$1"
cd "$1"

openssl req -x509 -newkey rsa:2048 -nodes -days 800 -subj "/CN=Stripe Key Wizard test authority" \
    -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign,cRLSign" \
    -keyout ca.key -out ca.pem 2>/dev/null
openssl req -newkey rsa:2048 -nodes -subj "/CN=localhost" -keyout server.key -out server.csr \
    2>/dev/null
cat > server.ext <<EOF
subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1
extendedKeyUsage=serverAuth
EOF
openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 800 \
    -extfile server.ext -out server.pem 2>/dev/null
rm -f ca.key ca.srl server.csr server.ext
