// The program in WebAssembly orders at the sandbox and asks for the order.
//
//     node run.mjs path/to/wechatpay-sandbox path/to/the/module.js

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

globalThis.wechatpaySleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
globalThis.wechatpayFetch = async (method, url, headers, body) => {
    const sent = method === "GET" ? {} : { body };
    const answer = await fetch(url, { method, headers, redirect: "manual", ...sent });
    return { status: answer.status, headers: [...answer.headers], body: new Uint8Array(await answer.arrayBuffer()) };
};

const [, , program, module] = process.argv;
const { order_and_ask } = createRequire(import.meta.url)(module);
const sandbox = spawn(program, ["--address", "127.0.0.1:0", "--test-keys"], { stdio: ["ignore", "pipe", "inherit"] });
try {
    const first = await new Promise((line) => createInterface({ input: sandbox.stdout }).once("line", line));
    const url = first.split(/\s+/).pop();
    const keys = await (await fetch(`${url}/sandbox/keys`)).json();
    const { merchant_id, certificate_serial, private_key, public_key_id, public_key } = keys;
    const said = await order_and_ask(url, merchant_id, certificate_serial, private_key, public_key_id, public_key);
    assert.match(said, /^weixin:\/\/wxpay\/bizpayurl\?pr=\S+ NOTPAY$/);
    console.log("WebAssembly in Node orders and asks");
} finally {
    sandbox.kill();
}
