//! What the client adds to what cannot be avoided: `cargo bench --bench calls`.
//!
//! Every line is a ratio of two things measured in turn in one run.

#![allow(clippy::unwrap_used, clippy::cast_possible_truncation, clippy::cast_sign_loss, missing_docs)]

mod ratio;
#[path = "../tests/common/openssl.rs"]
mod support;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};
use ratio::ratio;
use serde::Deserialize;
use wechatpay::credentials::string_to_sign;
use wechatpay::crypto::{PrivateKey, PublicKey, base64};
use wechatpay::keyring::{SignatureHeaders, string_to_verify};
use wechatpay::transport::{Body, BoxFuture, Stage, Transport, TransportError};
use wechatpay::v3::pay::transactions::id::by_transaction_id::get as query;
use wechatpay::v3::pay::transactions::jsapi::post as jsapi;
use wechatpay::webhook::v3::transaction::success::Resource;
use wechatpay::{Client, RetryPolicy, model};

const NOW: i64 = 1_790_000_000;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    request(&runtime);
    answer();
    decode();
    loopback(&runtime);
}

/// Sends nothing: what is left is making the request.
struct Nowhere;

impl Transport for Nowhere {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        drop(request);
        Box::pin(std::future::ready(Err(TransportError::new(Stage::ClientCertificate, "nowhere"))))
    }
}

fn client(transport: Arc<dyn Transport>, host: &str) -> Client {
    Client::builder()
        .merchant_id("1900007291")
        .certificate_serial("5157F09EFDC096DE15EBE81A47057A7232F1B8E1")
        .private_key(&support::merchant().pkcs8)
        .public_key("PUB_KEY_ID_1", &support::platform().spki)
        .transport(transport)
        .host(host)
        .retry(RetryPolicy::never())
        .clock(|| NOW)
        .build()
        .unwrap()
}

fn order() -> jsapi::Request {
    jsapi::Request::new(jsapi::Required {
        appid: "wxd678efh567hg6787",
        description: "Image形象店-深圳腾大-QQ公仔",
        out_trade_no: "1217752501201407033233368018",
        amount: jsapi::Amount::new(100),
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
        payer: jsapi::Payer::new("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    })
    .attach("table 7")
}

fn request(runtime: &tokio::runtime::Runtime) {
    let client = client(Arc::new(Nowhere), "http://127.0.0.1:1");
    let order = order();
    let credentials = client.credentials().unwrap();
    let key = credentials.private_key();
    let body = model::body_json(&order, None).unwrap();
    let nonce = "0123456789ABCDEFGHIJKLMNOPQRSTUV";
    let message = string_to_sign("POST", "/v3/pay/transactions/jsapi", NOW, nonce, &body);
    ratio(
        "a signed request / the bare signature",
        Some(1.05),
        || runtime.block_on(async { order.send(&client).await.unwrap_err() }),
        || key.sign(&message).unwrap(),
    );
}

/// The answer of an order's query, filled up to 2 KB with what it holds in plenty.
fn paid_order() -> String {
    let discount = r#"{"coupon_id":"109519","name":"单品惠-6","scope":"SINGLE","type":"CASH","amount":100,"stock_id":"931386","wechatpay_contribute":0,"merchant_contribute":0,"other_contribute":0,"currency":"CNY","goods_detail":[{"goods_id":"M1006","quantity":1,"unit_price":100,"discount_amount":1,"goods_remark":"商品备注信息"}]}"#;
    let discounts = [discount; 5].join(",");
    format!(
        r#"{{"appid":"wxd678efh567hg6787","mchid":"1230000109","out_trade_no":"1217752501201407033233368018","transaction_id":"1217752501201407033233368018","trade_type":"MICROPAY","trade_state":"SUCCESS","trade_state_desc":"支付成功","bank_type":"CMC","attach":"自定义数据","success_time":"2018-06-08T10:34:56+08:00","payer":{{"openid":"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}},"amount":{{"total":100,"payer_total":90,"currency":"CNY","payer_currency":"CNY"}},"scene_info":{{"device_id":"013467007045764"}},"promotion_detail":[{discounts}]}}"#
    )
}

fn answer() {
    let body = paid_order();
    let key = PrivateKey::parse(&support::platform().pkcs8).unwrap();
    let public = PublicKey::parse(&support::platform().spki).unwrap();
    let client = client(Arc::new(Nowhere), "http://127.0.0.1:1");
    let keyring = client.keyring().unwrap();
    let now = NOW.to_string();
    let message = string_to_verify(&now, "nonce", body.as_bytes());
    let signature = key.sign(&message).unwrap();
    let encoded = base64::encode(&signature);
    let header = |name: &str| match name {
        "Wechatpay-Serial" => Some("PUB_KEY_ID_1"),
        "Wechatpay-Timestamp" => Some(now.as_str()),
        "Wechatpay-Nonce" => Some("nonce"),
        "Wechatpay-Signature" => Some(encoded.as_str()),
        _ => None,
    };
    println!("an answer of {} bytes", body.len());
    ratio(
        "an answer verified and decoded / the bare verification",
        Some(1.5),
        || {
            let headers = SignatureHeaders::find(header).unwrap();
            keyring.keys().verify(&headers, body.as_bytes(), NOW).unwrap();
            model::decode::<query::Response>(body.as_bytes()).unwrap()
        },
        || public.verify(&message, &signature).unwrap(),
    );
}

/// The same answer, with the same fields, as one would write it by hand for serde.
#[derive(Deserialize)]
#[allow(dead_code)]
struct Payment {
    transaction_id: Option<String>,
    trade_type: Option<String>,
    trade_state: Option<String>,
    trade_state_desc: Option<String>,
    bank_type: Option<String>,
    success_time: Option<String>,
    appid: Option<String>,
    mchid: Option<String>,
    attach: Option<String>,
    out_trade_no: Option<String>,
    amount: Option<Amount>,
    scene_info: Option<SceneInfo>,
    payer: Option<Payer>,
    installment_info: Option<InstallmentInfo>,
    #[serde(default)]
    promotion_detail: Vec<PromotionDetail>,
    sp_appid: Option<String>,
    sp_mchid: Option<String>,
    sub_appid: Option<String>,
    sub_mchid: Option<String>,
    description: Option<String>,
    create_time: Option<String>,
    trade_state_description: Option<String>,
    user_repaid: Option<String>,
    trade_scene: Option<String>,
    parking_info: Option<ParkingInfo>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Amount {
    total: Option<i64>,
    currency: Option<String>,
    payer_total: Option<i64>,
    payer_currency: Option<String>,
    exchange_rate: Option<ExchangeRate>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ExchangeRate {
    r#type: Option<String>,
    rate: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct SceneInfo {
    device_id: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Payer {
    openid: Option<String>,
    sp_openid: Option<String>,
    sub_openid: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct InstallmentInfo {
    use_subsidy: Option<bool>,
    selected_installment_number: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct PromotionDetail {
    coupon_id: Option<String>,
    name: Option<String>,
    scope: Option<String>,
    r#type: Option<String>,
    amount: Option<i64>,
    stock_id: Option<String>,
    wechatpay_contribute: Option<i64>,
    merchant_contribute: Option<i64>,
    other_contribute: Option<i64>,
    currency: Option<String>,
    #[serde(default)]
    goods_detail: Vec<GoodsDetail>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct GoodsDetail {
    goods_id: Option<String>,
    quantity: Option<i64>,
    unit_price: Option<i64>,
    discount_amount: Option<i64>,
    goods_remark: Option<String>,
    price: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ParkingInfo {
    parking_id: Option<String>,
    plate_number: Option<String>,
    plate_color: Option<String>,
    start_time: Option<String>,
    end_time: Option<String>,
    parking_name: Option<String>,
    charging_duration: Option<i64>,
    device_id: Option<String>,
}

fn decode() {
    let body = paid_order();
    ratio(
        "the lenient decode / serde_json into a derived struct",
        Some(1.0),
        || model::decode::<Resource>(body.as_bytes()).unwrap(),
        || serde_json::from_slice::<Payment>(body.as_bytes()).unwrap(),
    );
}

/// A server that answers everything with the same bytes, in a thread of its own.
fn serve(answer: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            stream.set_nodelay(true).unwrap();
            let answer = answer.clone();
            std::thread::spawn(move || {
                let (mut buffer, mut seen) = ([0; 16384], Vec::new());
                while let Ok(count @ 1..) = stream.read(&mut buffer) {
                    seen.extend_from_slice(&buffer[..count]);
                    // GET: the request ends with its head.
                    if seen.ends_with(b"\r\n\r\n") {
                        seen.clear();
                        stream.write_all(answer.as_bytes()).unwrap();
                    }
                }
            });
        }
    });
    format!("http://{address}")
}

fn loopback(runtime: &tokio::runtime::Runtime) {
    let body = paid_order();
    let key = PrivateKey::parse(&support::platform().pkcs8).unwrap();
    let signature =
        base64::encode(&key.sign(&string_to_verify(&NOW.to_string(), "nonce", body.as_bytes())).unwrap());
    let host = serve(format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\nWechatpay-Serial: PUB_KEY_ID_1\r\n\
         Wechatpay-Timestamp: {NOW}\r\nWechatpay-Nonce: nonce\r\nWechatpay-Signature: {signature}\r\n\r\n{body}",
        body.len()
    ));
    let transport = Arc::new(wechatpay::transport::ReqwestTransport::new().unwrap());
    let client = client(transport, &host);
    let request = query::Request::new("1217752501201407033233368018");
    let bare = reqwest::Client::builder().no_proxy().build().unwrap();
    let url = format!("{host}/v3/pay/transactions/id/1217752501201407033233368018?mchid=1230000109");
    ratio(
        "a call over loopback / bare reqwest",
        None,
        || runtime.block_on(async { request.send(&client).await.unwrap() }),
        || runtime.block_on(async { bare.get(&url).send().await.unwrap().bytes().await.unwrap() }),
    );
    let private = PrivateKey::parse(&support::merchant().pkcs8).unwrap();
    let public = PublicKey::parse(&support::platform().spki).unwrap();
    let message = string_to_verify(&NOW.to_string(), "nonce", body.as_bytes());
    let signature = key.sign(&message).unwrap();
    ratio(
        "a call over loopback / bare reqwest, sign and verify",
        None,
        || runtime.block_on(async { request.send(&client).await.unwrap() }),
        || {
            private.sign(b"string to sign").unwrap();
            let answer =
                runtime.block_on(async { bare.get(&url).send().await.unwrap().bytes().await.unwrap() });
            public.verify(&message, &signature).unwrap();
            answer
        },
    );
}
