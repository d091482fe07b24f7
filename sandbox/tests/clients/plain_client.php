<?php
// A merchant in PHP with nothing but its openssl and streams: orders, is paid, asks, refunds and opens a
// certificate list. Every answer is verified; names of headers are looked for as WeChat Pay writes them.
declare(strict_types=1);

function env(string $name): string
{
    $value = getenv($name);
    if ($value === false) {
        throw new RuntimeException("$name is not set");
    }
    return $value;
}

function call(string $method, string $target, ?array $body = null): array
{
    $text = $body === null ? '' : json_encode($body, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    $nonce = bin2hex(random_bytes(16));
    $stamp = (string) time();
    $key = openssl_pkey_get_private('file://' . env('WECHATPAY_PRIVATE_KEY_FILE'));
    openssl_sign("$method\n$target\n$stamp\n$nonce\n$text\n", $signature, $key, OPENSSL_ALGO_SHA256);
    $authorization = sprintf(
        'WECHATPAY2-SHA256-RSA2048 mchid="%s",nonce_str="%s",timestamp="%s",serial_no="%s",signature="%s"',
        env('WECHATPAY_MERCHANT_ID'), $nonce, $stamp, env('WECHATPAY_CERTIFICATE_SERIAL'), base64_encode($signature)
    );
    [$status, $headers, $said] = send($method, env('WECHATPAY_HOST') . $target, $text, [
        "Authorization: $authorization",
        'Wechatpay-Serial: ' . env('WECHATPAY_PUBLIC_KEY_ID'),
    ]);
    verify($headers, $said);
    return [$status, json_decode($said, true)];
}

function send(string $method, string $url, string $body, array $headers): array
{
    $headers = array_merge(['Accept: application/json', 'User-Agent: plain-php', 'Content-Type: application/json'], $headers);
    $options = ['method' => $method, 'header' => $headers, 'content' => $body, 'ignore_errors' => true];
    $said = file_get_contents($url, false, stream_context_create(['http' => $options]));
    $found = [];
    foreach ($http_response_header as $line) {
        [$name, $value] = array_pad(explode(': ', $line, 2), 2, '');
        $found[$name] = $value;
    }
    return [(int) explode(' ', $http_response_header[0])[1], $found, (string) $said];
}

function verify(array $headers, string $body): void
{
    $message = "{$headers['Wechatpay-Timestamp']}\n{$headers['Wechatpay-Nonce']}\n$body\n";
    $key = openssl_pkey_get_public('file://' . env('WECHATPAY_PUBLIC_KEY_FILE'));
    $signature = base64_decode($headers['Wechatpay-Signature'], true);
    expect(openssl_verify($message, $signature, $key, OPENSSL_ALGO_SHA256) === 1, "the answer's signature: $body");
}

function act(string $what, array $body): void
{
    [$status, , $said] = send('POST', env('WECHATPAY_HOST') . "/sandbox/$what", json_encode($body), []);
    expect($status === 200, $said);
}

function expect(bool $holds, string $words): void
{
    if (!$holds) {
        throw new RuntimeException($words);
    }
}

$merchant = env('WECHATPAY_MERCHANT_ID');
[$status, $order] = call('POST', '/v3/pay/transactions/native', [
    'appid' => 'wx8888888888888888', 'mchid' => $merchant, 'description' => '两杯咖啡', 'out_trade_no' => 'php-0001',
    'notify_url' => 'https://shop.example/notify', 'amount' => ['total' => 100, 'currency' => 'CNY'],
]);
expect($status === 200 && str_starts_with($order['code_url'], 'weixin://'), json_encode($order));
act('pay', ['what' => $order['code_url']]);
[, $asked] = call('GET', "/v3/pay/transactions/out-trade-no/php-0001?mchid=$merchant");
expect($asked['trade_state'] === 'SUCCESS', json_encode($asked));
[, $refund] = call('POST', '/v3/refund/domestic/refunds', [
    'out_trade_no' => 'php-0001', 'out_refund_no' => 'php-0001-1', 'reason' => 'sandbox:refund-abnormal',
    'amount' => ['refund' => 40, 'total' => 100, 'currency' => 'CNY'],
]);
expect($refund['status'] === 'ABNORMAL', json_encode($refund));
[$status, $none] = call('GET', "/v3/pay/transactions/out-trade-no/php-none?mchid=$merchant");
expect($status === 404 && $none['code'] === 'ORDER_NOT_EXIST', json_encode($none));

// A certificate list is encrypted as notifications are.
act('platform-mode', ['mode' => 'both']);
[, $list] = call('GET', '/v3/certificates');
$sealed = $list['data'][0]['encrypt_certificate'];
$bytes = base64_decode($sealed['ciphertext'], true);
$opened = openssl_decrypt(
    substr($bytes, 0, -16), 'aes-256-gcm', env('WECHATPAY_API_V3_KEY'), OPENSSL_RAW_DATA,
    $sealed['nonce'], substr($bytes, -16), $sealed['associated_data']
);
expect(is_string($opened) && str_contains($opened, 'BEGIN CERTIFICATE'), 'the certificate does not open');
act('platform-mode', ['mode' => 'public-key']);
echo "PHP and the sandbox understand each other\n";
