//! What goes wrong when it is asked to, and TLS.

use std::time::{Duration, Instant};

use crate::notifications::{Shop, open};
use crate::support::{Answer, Caller, now, order};
use axum::http::HeaderMap;
use serde_json::json;
use wechatpay::keyring::{SignatureHeaders, VerifyError};
use wechatpay_sandbox::{Fault, FaultRule, Sandbox};

const CREATE: &str = "/v3/pay/transactions/jsapi";
const QUERY: &str = "/v3/pay/transactions/out-trade-no/{out_trade_no}";

async fn started() -> (Sandbox, Caller) {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    (sandbox, caller)
}

fn verified(caller: &Caller, headers: &HeaderMap, body: &[u8]) -> Result<(), VerifyError> {
    let headers = SignatureHeaders::find(|name| headers.get(name)?.to_str().ok())?;
    caller.keyring.keys().verify(&headers, body, now()).map(|_| ())
}

async fn ask(caller: &Caller, number: &str) -> Answer {
    caller.call("GET", &format!("/v3/pay/transactions/out-trade-no/{number}?mchid=1900000001"), "").await
}

#[tokio::test]
async fn signatures_are_wrong_in_every_way() {
    let (sandbox, caller) = started().await;
    caller.post(CREATE, &order("order-a1", 100)).await;
    let check = async |fault: Fault| {
        sandbox.add_fault(FaultRule::new(fault.clone()).on(QUERY).times(1));
        let answer = ask(&caller, "order-a1").await;
        assert_eq!((answer.status, answer.json()["out_trade_no"].as_str()), (200, Some("order-a1")));
        assert_eq!(sandbox.requests()[0].fault, Some(fault));
        verified(&caller, &answer.headers, &answer.body)
    };
    assert_eq!(check(Fault::BadSignature).await, Err(VerifyError::InvalidSignature));
    assert_eq!(check(Fault::Probe).await, Err(VerifyError::InvalidSignature));
    assert!(matches!(check(Fault::Unsigned).await, Err(VerifyError::MissingHeader { .. })));
    assert!(matches!(check(Fault::UnknownSerial).await, Err(VerifyError::UnknownKey { .. })));
    assert!(matches!(check(Fault::ClockSkew(-310)).await, Err(VerifyError::Stale { .. })));
    assert!(matches!(check(Fault::ClockSkew(310)).await, Err(VerifyError::Stale { .. })));
    assert_eq!(check(Fault::ClockSkew(-60)).await, Ok(()));
    let answer = ask(&caller, "order-a1").await;
    assert_eq!(verified(&caller, &answer.headers, &answer.body), Ok(()), "each happened once");
}

#[tokio::test]
async fn connections_break_before_and_after() {
    let (sandbox, caller) = started().await;
    let body = |number: &str| order(number, 100).to_string();
    let create = async |number: &str| {
        let body = body(number);
        let nonce = wechatpay::crypto::random_nonce().unwrap();
        let authorization =
            caller.credentials.authorization("POST", CREATE, body.as_bytes(), now(), &nonce).unwrap();
        let request = caller.http.post(format!("{}{CREATE}", caller.url)).body(body);
        let request = request.header("Accept", "*/*").header("Content-Type", "application/json");
        request.header("Authorization", authorization).send().await
    };
    sandbox.add_fault(FaultRule::new(Fault::Reset).on(CREATE).times(1));
    assert!(create("order-a1").await.is_err());
    assert_eq!(ask(&caller, "order-a1").await.status, 404, "nothing happened");
    sandbox.add_fault(FaultRule::new(Fault::ResetAfterwards).on(CREATE).times(1));
    assert!(create("order-a2").await.is_err());
    assert_eq!(ask(&caller, "order-a2").await.status, 200, "all happened but the answer");

    sandbox.add_fault(FaultRule::new(Fault::Status(500)).on(CREATE).times(1));
    let answer = caller.call("POST", CREATE, body("order-a3")).await;
    assert_eq!((answer.status, answer.json()["code"].as_str()), (500, Some("SYSTEM_ERROR")));
    assert_eq!(ask(&caller, "order-a3").await.status, 404);
    sandbox.add_fault(FaultRule::new(Fault::StatusAfterwards(502)).on(CREATE).times(1));
    let answer = caller.call("POST", CREATE, body("order-a4")).await;
    assert_eq!((answer.status, answer.header("Content-Type")), (502, "text/html"));
    assert_eq!(ask(&caller, "order-a4").await.status, 200);

    sandbox.add_fault(FaultRule::new(Fault::Latency(Duration::from_millis(300))).times(1));
    let began = Instant::now();
    assert_eq!(ask(&caller, "order-a4").await.status, 200);
    assert!(began.elapsed() >= Duration::from_millis(300));

    sandbox.add_fault(FaultRule::new(Fault::Status(503)));
    assert_eq!(ask(&caller, "order-a4").await.status, 503);
    assert_eq!(ask(&caller, "order-a4").await.status, 503);
    sandbox.clear_faults();
    assert_eq!(ask(&caller, "order-a4").await.status, 200);
}

#[tokio::test]
async fn the_sdk_gets_over_what_it_may_and_refuses_what_it_must() {
    let (sandbox, caller) = started().await;
    caller.post(CREATE, &order("order-a1", 100)).await;
    let client = sandbox.client().unwrap();
    let query =
        wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::get::Request::new("order-a1");
    for fault in [Fault::Reset, Fault::Status(502), Fault::ResetAfterwards] {
        sandbox.add_fault(FaultRule::new(fault.clone()).on(QUERY).times(1));
        assert_eq!(query.send(&client).await.unwrap().trade_state, Some("NOTPAY".into()), "{fault}");
    }
    for fault in [Fault::BadSignature, Fault::Unsigned, Fault::Probe, Fault::ClockSkew(400)] {
        sandbox.add_fault(FaultRule::new(fault.clone()).on(QUERY));
        assert!(query.send(&client).await.is_err(), "{fault}");
        sandbox.clear_faults();
    }
}

#[tokio::test]
async fn notifications_are_lost_late_doubled_and_forged() {
    let (sandbox, caller) = started().await;
    let mut shop = Shop::open().await;
    let pay = async |number: &str, fault| {
        sandbox.add_fault(FaultRule::new(fault).on("TRANSACTION.SUCCESS").times(1));
        let mut body = order(number, 100);
        body["notify_url"] = json!(shop.url);
        caller.post(CREATE, &body).await;
        sandbox.customer().pay(number).await.unwrap();
        sandbox.delivered().await;
    };
    pay("order-a1", Fault::NotificationTwice).await;
    pay("order-a2", Fault::NotificationLost).await;
    pay("order-a3", Fault::NotificationLate(Duration::from_secs(7200))).await;
    pay("order-a4", Fault::Probe).await;
    pay("order-a5", Fault::Unsigned).await;
    let first = shop.next().await;
    let second = shop.next().await;
    assert_eq!(first.1, second.1, "order-a1, twice");
    let probe = shop.next().await;
    assert_eq!(verified(&caller, &probe.0, &probe.1), Err(VerifyError::InvalidSignature));
    assert!(probe.0["wechatpay-signature"].to_str().unwrap().starts_with("WECHATPAY/SIGNTEST/"));
    let unsigned = shop.next().await;
    assert!(matches!(verified(&caller, &unsigned.0, &unsigned.1), Err(VerifyError::MissingHeader { .. })));
    assert!(shop.is_empty(), "order-a2 is lost, order-a3 is late");
    sandbox.advance(Duration::from_secs(15)).await.unwrap();
    let (headers, body) = shop.next().await;
    assert_eq!(open(&sandbox, &caller, &headers, &body).1["out_trade_no"], "order-a2", "again after 15 s");
    sandbox.delivered().await;
    assert!(shop.is_empty());
    sandbox.advance(Duration::from_secs(7200)).await.unwrap();
    let (headers, body) = shop.next().await;
    assert_eq!(open(&sandbox, &caller, &headers, &body).1["out_trade_no"], "order-a3");
}

#[tokio::test]
async fn tls_is_spoken_where_it_is_wanted() {
    let sandbox = Sandbox::builder().tls().start().await.unwrap();
    assert!(sandbox.url().starts_with("https://"));
    let client = sandbox.client().unwrap();
    let request = wechatpay::v3::certificates::get::Request::new();
    assert_eq!(request.send(&client).await.unwrap().data.len(), 1);
    // Who does not trust the certificate does not get in, and plain HTTP is turned away.
    let strict = reqwest::Client::builder().no_proxy().build().unwrap();
    assert!(strict.get(sandbox.url()).send().await.is_err());
    let plain = sandbox.url().replace("https", "http");
    assert_eq!(strict.get(plain).send().await.unwrap().status().as_u16(), 400);
    sandbox.add_fault(FaultRule::new(Fault::Reset).times(1));
    assert_eq!(request.send(&client).await.unwrap().data.len(), 1, "the SDK asks again");
    assert_eq!(sandbox.requests().len(), 3);
}

#[tokio::test]
async fn any_refusal_comes_before_or_after_the_effect() {
    let (sandbox, caller) = started().await;
    let refusal = |code: &str| Fault::Error { status: 403, code: code.to_owned() };
    sandbox.add_fault(FaultRule::new(refusal("RULE_LIMIT")).on(CREATE).times(1));
    let (status, answer) = caller.post(CREATE, &order("order-a1", 100)).await;
    assert_eq!((status, answer["code"].as_str()), (403, Some("RULE_LIMIT")));
    assert_eq!(ask(&caller, "order-a1").await.status, 404, "nothing happened");
    let after = Fault::ErrorAfterwards { status: 500, code: "SYSTEM_ERROR".to_owned() };
    sandbox.add_fault(FaultRule::new(after).on(CREATE).times(1));
    assert_eq!(caller.post(CREATE, &order("order-a1", 100)).await.0, 500);
    assert_eq!(ask(&caller, "order-a1").await.status, 200, "it happened");
    // Over HTTP.
    let fault = json!({ "fault": "error", "status": 429, "code": "RATELIMIT_EXCEEDED", "target": CREATE, "times": 1 });
    let url = format!("{}/sandbox/fault", sandbox.url());
    let post = async |body: &serde_json::Value| {
        let request = caller.http.post(&url).header("Content-Type", "application/json");
        request.body(body.to_string()).send().await.unwrap().status().as_u16()
    };
    assert_eq!(post(&fault).await, 200);
    let (status, answer) = caller.post(CREATE, &order("order-a2", 100)).await;
    assert_eq!((status, answer["code"].as_str()), (429, Some("RATELIMIT_EXCEEDED")));
    for wrong in
        [json!({ "fault": "error", "status": 200, "code": "X" }), json!({ "fault": "error", "status": 403 })]
    {
        assert_eq!(post(&wrong).await, 400, "{wrong}");
    }
}

#[tokio::test]
async fn the_next_answer_is_what_was_asked_for() {
    let (sandbox, caller) = started().await;
    sandbox.answer_next(QUERY, json!({ "trade_state": "USERPAYING" }));
    sandbox.answer_next(QUERY, json!({ "trade_state": "PAYERROR" }));
    for state in ["USERPAYING", "PAYERROR"] {
        let answer = ask(&caller, "order-a1").await;
        caller.verify(&answer);
        assert_eq!((answer.status, answer.json()), (200, json!({ "trade_state": state })));
    }
    assert_eq!(ask(&caller, "order-a1").await.status, 404);
}
