//! An order and its answer over loopback, by three crates against one server. `benches/peers.py` runs it.

#[path = "../server.rs"]
mod server;
#[path = "../../../../tests/common/openssl.rs"]
mod support;

use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};

use async_trait::async_trait;
use server::{Answer, Server};
use wechat_pay_rust_sdk::model::JsapiParams;
use wechat_pay_rust_sdk::pay::{PayNotifyTrait, WechatPay};
use wechat_pay_rust_sdk::request::HttpMethod;
use wechat_pay_rust_sdk::response::JsapiResponse;
use wechatpay::crypto::PublicKey;
use wechatpay::v3::pay::transactions::jsapi::post as jsapi;
use wechatpay::{Client, Error, RetryPolicy};
use wxpay_rs::error::WxPayResult;
use wxpay_rs::http::client::HttpResponse;
use wxpay_rs::http::{HttpClient, ReqwestHttpClient};
use wxpay_rs::services::payments::jsapi::{Amount, JsapiRequest, Payer};
use wxpay_rs::{WxPayClient, WxPayConfig};

/// How often each is measured, and how many calls that is.
const ROUNDS: u32 = 400;
const CALLS: u32 = 3;

const APP: &str = "wxd678efh567hg6787";
const MERCHANT: &str = "1900007291";
const SERIAL: &str = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1";
const DESCRIPTION: &str = "Image形象店-深圳腾大-QQ公仔";
const TRADE: &str = "1217752501201407033233368018";
const NOTIFY: &str = "https://www.weixin.qq.com/wxpay/pay.php";
const PAYER: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const V3_KEY: &str = "0123456789abcdef0123456789abcdef";

fn ours(host: &str) -> Client {
    Client::builder()
        .merchant_id(MERCHANT)
        .certificate_serial(SERIAL)
        .private_key(&support::merchant().pkcs8)
        .public_key("PUB_KEY_ID_1", &support::platform().spki)
        .host(host)
        .retry(RetryPolicy::never())
        .build()
        .unwrap()
}

async fn our_order(client: &Client) -> Result<wechatpay::Response<jsapi::Response>, Error> {
    let required = jsapi::Required {
        appid: APP,
        description: DESCRIPTION,
        out_trade_no: TRADE,
        amount: jsapi::Amount::new(100),
        notify_url: NOTIFY,
        payer: jsapi::Payer::new(PAYER),
    };
    jsapi::Request::new(required).send(client).await
}

/// wxpay-rs has its host written into it, and an HTTP client one may put in: this one asks the local server
/// instead, by the HTTP client that wxpay-rs has itself.
struct Redirected {
    client: ReqwestHttpClient,
    host: String,
}

type Headers = Vec<(String, String)>;

impl Redirected {
    fn url(&self, url: &str) -> String {
        url.replacen("https://api.mch.weixin.qq.com", &self.host, 1)
    }
}

#[async_trait]
impl HttpClient for Redirected {
    async fn get(&self, url: &str, headers: Headers) -> WxPayResult<HttpResponse> {
        self.client.get(&self.url(url), headers).await
    }
    async fn post(&self, url: &str, headers: Headers, body: &str) -> WxPayResult<HttpResponse> {
        self.client.post(&self.url(url), headers, body).await
    }
    async fn put(&self, url: &str, headers: Headers, body: &str) -> WxPayResult<HttpResponse> {
        self.client.put(&self.url(url), headers, body).await
    }
    async fn delete(&self, url: &str, headers: Headers) -> WxPayResult<HttpResponse> {
        self.client.delete(&self.url(url), headers).await
    }
    async fn patch(&self, url: &str, headers: Headers, body: &str) -> WxPayResult<HttpResponse> {
        self.client.patch(&self.url(url), headers, body).await
    }
}

async fn wxpay(host: &str) -> WxPayClient {
    let config = WxPayConfig::builder()
        .app_id(APP)
        .merchant_id(MERCHANT)
        .api_v3_key(V3_KEY)
        .private_key(support::merchant().pkcs8.clone().into_bytes())
        .cert_serial_number(SERIAL)
        .platform_public_key("PUB_KEY_ID_1", support::platform().spki.clone().into_bytes())
        .build()
        .unwrap();
    let client = ReqwestHttpClient::builder().build().unwrap();
    WxPayClient::builder()
        .config(config)
        .http_client(Redirected { client, host: host.into() })
        .build()
        .await
        .unwrap()
}

async fn wxpay_order(client: &WxPayClient) -> WxPayResult<String> {
    let order = JsapiRequest {
        appid: APP.into(),
        mchid: MERCHANT.into(),
        description: DESCRIPTION.into(),
        out_trade_no: TRADE.into(),
        amount: Some(Amount { total: 100, currency: None }),
        payer: Some(Payer { openid: PAYER.into() }),
        notify_url: Some(NOTIFY.into()),
    };
    Ok(client.jsapi().create_order(&order).await?.prepay_id)
}

fn sdk(host: &str) -> WechatPay {
    let mut client = WechatPay::new(APP, MERCHANT, &support::merchant().pkcs8, SERIAL, V3_KEY, NOTIFY);
    client.base_url = host.into();
    client
}

fn sdk_params() -> JsapiParams {
    JsapiParams::new(DESCRIPTION, TRADE, 100.into(), PAYER.into())
}

/// The call that `jsapi_pay` makes, without the parameters for the page that it also signs.
async fn sdk_order(client: &WechatPay) -> Option<String> {
    let answer: JsapiResponse =
        client.pay(HttpMethod::POST, "/v3/pay/transactions/jsapi", sdk_params()).await.unwrap();
    answer.prepay_id
}

/// Verifies the server's answer by what wechat-pay-rust-sdk has for notifications. A program cannot do that,
/// since the call gives neither the headers nor the bytes of the answer.
fn sdk_verify(client: &WechatPay, answer: &Answer) {
    let timestamp = answer.timestamp.to_string();
    let (nonce, signature) = (answer.nonce, answer.signature.as_str());
    let key = &support::platform().spki;
    client.verify_signature(key, timestamp.as_str(), nonce, signature, answer.body).unwrap();
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let server = Server::start(&support::platform().pkcs8);
    let (ours, sdk) = (ours(&server.url), sdk(&server.url));
    let wxpay = runtime.block_on(wxpay(&server.url));
    let order = || runtime.block_on(our_order(&ours)).unwrap();
    let wxpay_ordered = || runtime.block_on(wxpay_order(&wxpay)).unwrap();
    let sdk_ordered = || runtime.block_on(sdk_order(&sdk)).unwrap();

    facts("wechatpay-rs", &server, || runtime.block_on(our_order(&ours)).is_ok());
    facts("wxpay-rs", &server, || runtime.block_on(wxpay_order(&wxpay)).is_ok());
    facts("wechat-pay-rust-sdk", &server, || runtime.block_on(sdk_order(&sdk)).is_some());

    let verified = || {
        sdk_ordered();
        sdk_verify(&sdk, &server.answer());
    };
    let wxpay_page = || {
        let prepay_id = wxpay_ordered();
        runtime.block_on(wxpay.jsapi().build_pay_params(&prepay_id)).unwrap()
    };
    measure(&mut [
        Subject::new("order: wechatpay-rs", order),
        Subject::new("order: wxpay-rs", wxpay_ordered),
        Subject::new("order: wechat-pay-rust-sdk, not verified", sdk_ordered),
        Subject::new("order: wechat-pay-rust-sdk", verified),
        Subject::new("order and page: wechatpay-rs", || {
            let prepay_id = order();
            runtime.block_on(async { ours.launch(&prepay_id, APP).await }).unwrap()
        }),
        Subject::new("order and page: wxpay-rs", wxpay_page),
        Subject::new("order and page: wechat-pay-rust-sdk, not verified", || {
            runtime.block_on(sdk.jsapi_pay(sdk_params())).unwrap()
        }),
    ]);
}

/// That its orders are signed, how many connections ten of them take, and whether it takes an answer that is
/// not what was signed.
fn facts(name: &str, server: &Arc<Server>, order: impl Fn() -> bool) {
    let before = server.connections.load(Relaxed);
    for _ in 0..10 {
        assert!(order(), "{name} cannot order");
    }
    let key = PublicKey::parse(&support::merchant().spki).unwrap();
    server.check(&key, r#""total":100"#);
    println!("{name}: {} connections for 10 orders", server.connections.load(Relaxed) - before);
    server.forge(true);
    println!("{name}: {} a forged answer", if order() { "takes" } else { "refuses" });
    server.forge(false);
}

struct Subject<'a> {
    name: &'static str,
    run: Box<dyn FnMut() + 'a>,
    /// Of each round, by the clock and of computing, the server's with it.
    clock: Vec<Duration>,
    cpu: Vec<Duration>,
}

impl<'a> Subject<'a> {
    fn new<T>(name: &'static str, mut run: impl FnMut() -> T + 'a) -> Self {
        let run = Box::new(move || drop(black_box(run())));
        Self { name, run, clock: Vec::new(), cpu: Vec::new() }
    }
}

/// All take turns. On a machine that does other things too, short rounds are those that are sometimes left
/// alone; what the one before left in caches, or still has to close, a call beforehand takes away.
fn measure(subjects: &mut [Subject<'_>]) {
    for _ in 0..ROUNDS {
        for subject in &mut *subjects {
            (subject.run)();
            let (clock, cpu) = (Instant::now(), computed());
            for _ in 0..CALLS {
                (subject.run)();
            }
            subject.clock.push(clock.elapsed() / CALLS);
            subject.cpu.push(computed().saturating_sub(cpu) / CALLS);
        }
    }
    for subject in subjects {
        let micros = |time: Duration| time.as_secs_f64() * 1e6;
        let [(clock, median), (cpu, _)] = [&mut subject.clock, &mut subject.cpu].map(|rounds| {
            rounds.sort();
            let quickest: Duration = rounds.iter().take(ROUNDS as usize / 20).sum();
            (micros(quickest / (ROUNDS / 20)), micros(rounds[rounds.len() / 2]))
        });
        println!("{}\t{clock}\t{median}\t{cpu}", subject.name);
    }
}

/// How long this process has computed so far.
fn computed() -> Duration {
    rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime).try_into().unwrap()
}
