#!/usr/bin/env bash
# A merchant with curl and openssl: through the sandbox as a proxy, to WeChat Pay's own host. Every answer is verified.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
host=https://api.mch.weixin.qq.com

# call METHOD TARGET [BODY]: signs, calls, verifies, and prints the answer's body.
call() {
    local method=$1 target=$2 body=${3:-} nonce stamp signature
    nonce=$(openssl rand -hex 16)
    stamp=$(date +%s)
    signature=$(printf '%s\n%s\n%s\n%s\n%s\n' "$method" "$target" "$stamp" "$nonce" "$body" |
        openssl dgst -sha256 -sign "$WECHATPAY_PRIVATE_KEY_FILE" | openssl base64 -A)
    local authorization="WECHATPAY2-SHA256-RSA2048 mchid=\"$WECHATPAY_MERCHANT_ID\",nonce_str=\"$nonce\",timestamp=\"$stamp\""
    authorization+=",serial_no=\"$WECHATPAY_CERTIFICATE_SERIAL\",signature=\"$signature\""
    curl -sS --proxy "$WECHATPAY_HOST" --cacert "$WECHATPAY_SANDBOX_CA_FILE" -X "$method" "$host$target" \
        -H "Authorization: $authorization" -H "Accept: application/json" -H "Content-Type: application/json" \
        -H "Wechatpay-Serial: $WECHATPAY_PUBLIC_KEY_ID" ${body:+--data-binary "$body"} \
        -D "$work/head" -o "$work/body"
    # After the answer to CONNECT comes that of the operation.
    header() { sed -n "s/^$1: \(.*\)\r$/\1/p" "$work/head" | tail -1; }
    { printf '%s\n%s\n' "$(header Wechatpay-Timestamp)" "$(header Wechatpay-Nonce)"; cat "$work/body"; echo; } > "$work/message"
    header Wechatpay-Signature | openssl base64 -d -A > "$work/signature"
    openssl dgst -sha256 -verify "$WECHATPAY_PUBLIC_KEY_FILE" -signature "$work/signature" "$work/message" > /dev/null ||
        { echo "the answer's signature is wrong: $method $target"; cat "$work/head" "$work/body"; exit 1; }
    cat "$work/body"
}
says() { grep -q "$2" <<< "$1" || { echo "$2 is not in $1"; exit 1; }; }

order='{"appid":"wx8888888888888888","mchid":"'$WECHATPAY_MERCHANT_ID'","description":"两杯咖啡","out_trade_no":"curl-0001"'
order+=',"notify_url":"https://shop.example/notify","amount":{"total":100,"currency":"CNY"}}'
made=$(call POST /v3/pay/transactions/native "$order")
says "$made" '"code_url":"weixin://'
curl -sS --noproxy '*' --fail -o "$work/paid" -H 'Content-Type: application/json' -d '{"what":"curl-0001"}' "$WECHATPAY_HOST/sandbox/pay"
says "$(call GET "/v3/pay/transactions/out-trade-no/curl-0001?mchid=$WECHATPAY_MERCHANT_ID")" '"trade_state":"SUCCESS"'
refund='{"out_trade_no":"curl-0001","out_refund_no":"curl-r1","amount":{"refund":40,"total":100,"currency":"CNY"}}'
says "$(call POST /v3/refund/domestic/refunds "$refund")" '"refund":40'
echo "curl and openssl and the sandbox understand each other"
