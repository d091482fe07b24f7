// Another client than our own talks to the sandbox: wechatpay-axios-plugin orders, pays, asks and refunds, by v3 and
// by v2, verifying every answer, and opens the notification with its own means.
//
//     node run.mjs path/to/wechatpay-sandbox

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import plugin from "wechatpay-axios-plugin";

const { Wechatpay, Aes, Formatter, Rsa } = plugin;

const sandbox = spawn(process.argv[2], ["--address", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
try {
    await run();
    console.log("wechatpay-axios-plugin and the sandbox understand each other");
} finally {
    sandbox.kill();
}

async function run() {
    const [first] = await lines(sandbox.stdout, 1);
    const url = first.split(/\s+/).pop();
    const keys = await (await fetch(`${url}/sandbox/keys`)).json();
    const certs = { [keys.public_key_id]: keys.public_key };
    for (const { serial, certificate } of keys.platform_certificates) certs[serial] = certificate;
    const wxpay = new Wechatpay({
        baseURL: url,
        mchid: keys.merchant_id,
        serial: keys.certificate_serial,
        privateKey: keys.private_key,
        secret: keys.api_v2_key,
        certs,
    });
    const shop = await open();
    await v3(wxpay, keys, url, shop, certs);
    await v2(wxpay, keys, url);
    shop.server.close();
}

async function v3(wxpay, keys, url, shop, certs) {
    const order = {
        appid: "wx1",
        mchid: keys.merchant_id,
        description: "两杯咖啡",
        out_trade_no: "axios-1",
        notify_url: shop.url,
        amount: { total: 4200, currency: "CNY" },
    };
    const { data: made } = await wxpay.v3.pay.transactions.native.post(order);
    assert.match(made.code_url, /^weixin:\/\/wxpay\/bizpayurl\?pr=wx/);
    await pay(url, made.code_url);

    const params = { mchid: keys.merchant_id };
    const { data: asked } = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ params, out_trade_no: "axios-1" });
    assert.equal(asked.trade_state, "SUCCESS");
    // The public key, when it is asked for.
    const headers = { "Wechatpay-Serial": keys.public_key_id };
    const again = await wxpay.v3.pay.transactions.id._transaction_id_.get({ params, headers, transaction_id: asked.transaction_id });
    assert.equal(again.headers["wechatpay-serial"], keys.public_key_id);

    const notification = await shop.next();
    const stamp = notification.headers["wechatpay-timestamp"];
    const nonce = notification.headers["wechatpay-nonce"];
    const signed = Formatter.response(stamp, nonce, notification.body);
    const key = certs[notification.headers["wechatpay-serial"]];
    assert.ok(Rsa.verify(signed, notification.headers["wechatpay-signature"], key));
    const { resource } = JSON.parse(notification.body);
    const opened = Aes.AesGcm.decrypt(resource.ciphertext, keys.api_v3_key, resource.nonce, resource.associated_data);
    assert.equal(JSON.parse(opened).transaction_id, asked.transaction_id);

    const refund = { out_trade_no: "axios-1", out_refund_no: "axios-r1", amount: { refund: 1500, total: 4200, currency: "CNY" } };
    const { data: refunded } = await wxpay.v3.refund.domestic.refunds.post(refund);
    assert.equal(refunded.amount.refund, 1500);
    const much = { ...refund, out_refund_no: "axios-r2", amount: { refund: 2701, total: 4200, currency: "CNY" } };
    await assert.rejects(wxpay.v3.refund.domestic.refunds.post(much), ({ response }) => {
        assert.equal(response.status, 400);
        assert.equal(response.data.code, "INVALID_REQUEST");
        return true;
    });
}

async function v2(wxpay, keys, url) {
    const common = { appid: "wx1", mch_id: keys.merchant_id };
    const order = {
        ...common,
        body: "两杯咖啡",
        out_trade_no: "axios-2",
        total_fee: 100,
        spbill_create_ip: "127.0.0.1",
        notify_url: "http://127.0.0.1:9/",
        trade_type: "NATIVE",
    };
    const { data: made } = await wxpay.v2.pay.unifiedorder.post(order);
    assert.equal(made.result_code, "SUCCESS");
    await pay(url, made.code_url);
    const { data: asked } = await wxpay.v2.pay.orderquery.post({ ...common, out_trade_no: "axios-2" });
    assert.equal(asked.trade_state, "SUCCESS");
}

/** The customer pays. */
async function pay(url, what) {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(`${url}/sandbox/pay`, { method: "POST", headers, body: JSON.stringify({ what }) });
    assert.equal(answer.status, 200);
}

/** A server that takes notifications. */
function open() {
    const arrived = [];
    let wake = () => {};
    const server = createServer((request, response) => {
        const pieces = [];
        request.on("data", (piece) => pieces.push(piece));
        request.on("end", () => {
            arrived.push({ headers: request.headers, body: Buffer.concat(pieces).toString() });
            response.writeHead(204).end();
            wake();
        });
    });
    const next = async () => {
        while (arrived.length === 0) await new Promise((resolve) => (wake = resolve));
        return arrived.shift();
    };
    return new Promise((resolve) => {
        server.listen(0, "127.0.0.1", () => resolve({ server, next, url: `http://127.0.0.1:${server.address().port}/` }));
    });
}

/** The first lines of a stream. */
async function lines(stream, count) {
    const found = [];
    for await (const line of createInterface({ input: stream })) {
        found.push(line);
        if (found.length === count) return found;
    }
    throw new Error("the sandbox does not start");
}
