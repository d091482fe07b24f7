#!/usr/bin/env bash
# Writes keys and certificates made for the occasion to corpus/keys and corpus/certificate. They are what
# the fuzzer starts from; none of them is kept in the repository.
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p corpus/keys corpus/certificate
work=$(mktemp -d) && trap 'rm -r "$work"' EXIT
# A file, after the byte that says it is to be taken as it is.
keep() { { printf '\0'; cat; } >"corpus/$1/made-$2"; }

openssl genrsa -out "$work/rsa" 2048
openssl genrsa -out "$work/large" 4096
openssl genrsa -out "$work/small" 512
openssl genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 -out "$work/pss"
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$work/ec"
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:SM2 -out "$work/sm2"
openssl genpkey -algorithm ED25519 -out "$work/ed25519"

for kind in rsa large small pss ec sm2 ed25519; do
    openssl pkey -in "$work/$kind" -outform DER | keep keys "$kind-private"
    openssl pkey -in "$work/$kind" -pubout -outform DER | keep keys "$kind-public"
    openssl req -x509 -new -key "$work/$kind" -subj "/C=CN/O=Toys/OU=玩具/CN=$kind" -utf8 -days 3650 -out "$work/$kind.crt" 2>/dev/null || continue
    openssl x509 -in "$work/$kind.crt" -outform DER | keep certificate "$kind"
done
openssl rsa -in "$work/rsa" -traditional -outform DER | keep keys pkcs1
openssl rsa -in "$work/rsa" -RSAPublicKey_out -outform DER | keep keys pkcs1-public
openssl pkey -in "$work/rsa" | keep keys pem
openssl rsa -in "$work/rsa" -traditional -aes128 -passout pass:1900000001 | keep keys pem-encrypted
openssl pkcs8 -topk8 -in "$work/rsa" -iter 1 -passout pass:1900000001 -outform DER | keep keys encrypted
openssl ec -in "$work/ec" | keep keys sec1
for how in "-iter 1 -maciter" "-iter 1 -legacy" "-iter 1 -nomac"; do
    # shellcheck disable=SC2086
    openssl pkcs12 -export -inkey "$work/rsa" -in "$work/rsa.crt" -passout pass:1900000001 $how -out "$work/p12" 2>/dev/null || continue
    keep keys "pkcs12-${how##*-}" <"$work/p12"
done
openssl x509 -in "$work/rsa.crt" | keep certificate pem
openssl req -x509 -new -key "$work/rsa" -subj "/CN=a, b+c=\"d\";<e>#" -days 36500 -set_serial 0x00ff00000000000000000000000000000000000001 \
    -addext "subjectAltName=DNS:a.example,email:b@c.example" -addext "nameConstraints=permitted;DNS:d" -outform DER | keep certificate odd
openssl req -x509 -new -key "$work/rsa" -subj "/CN=one/CN=two/emailAddress=a@b.example" -days 1 -set_serial -5 -sha512 -outform DER | keep certificate negative
openssl req -new -key "$work/rsa" -subj "/CN=request" -outform DER | keep certificate request
