//! Refunds: in parts, never too much.

use std::time::Duration;

use crate::support::{Caller, code, order, refund};
use serde_json::json;
use wechatpay_sandbox::Sandbox;

const REFUND: &str = "/v3/refund/domestic/refunds";

async fn paid(total: i64) -> (Sandbox, Caller) {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    caller.post("/v3/pay/transactions/jsapi", &order("order-a1", total)).await;
    sandbox.customer().pay("order-a1").await.unwrap();
    (sandbox, caller)
}

#[tokio::test]
async fn an_order_is_given_back_in_parts_and_not_more() {
    let (sandbox, caller) = paid(100).await;
    let (status, first) = caller.post(REFUND, &refund("order-a1", "r1", 30, 100)).await;
    assert_eq!((status, first["status"].as_str()), (200, Some("PROCESSING")), "{first}");
    assert_eq!(first["amount"]["refund"], 30);
    assert_eq!(
        code(&caller.post(REFUND, &refund("order-a1", "r2", 71, 100)).await),
        (400, "INVALID_REQUEST")
    );
    let (_, second) = caller.post(REFUND, &refund("order-a1", "r2", 70, 100)).await;
    assert_ne!(first["refund_id"], second["refund_id"]);
    assert_eq!(code(&caller.post(REFUND, &refund("order-a1", "r3", 1, 100)).await), (400, "INVALID_REQUEST"));

    let (_, asked) = caller.get("/v3/refund/domestic/refunds/r1").await;
    assert_eq!((&asked["status"], &asked["refund_id"]), (&json!("SUCCESS"), &first["refund_id"]));
    assert!(asked["success_time"].is_string());
    let state = caller.get("/v3/pay/transactions/out-trade-no/order-a1?mchid=1900000001").await.1;
    assert_eq!(state["trade_state"], "REFUND");
    let accounts = sandbox.ledger().await.unwrap().accounts;
    assert!(accounts.values().all(|balance| *balance == 0), "{accounts:?}");
}

#[tokio::test]
async fn a_refund_asked_for_again_is_the_same_refund() {
    let (sandbox, caller) = paid(100).await;
    let first = caller.post(REFUND, &refund("order-a1", "r1", 30, 100)).await;
    assert_eq!(caller.post(REFUND, &refund("order-a1", "r1", 30, 100)).await, first);
    assert_eq!(
        code(&caller.post(REFUND, &refund("order-a1", "r1", 31, 100)).await),
        (400, "INVALID_REQUEST")
    );
    assert_eq!(sandbox.ledger().await.unwrap().accounts["merchant:1900000001"], 70);
}

#[tokio::test]
async fn what_cannot_be_given_back_is_refused() {
    let (sandbox, caller) = paid(100).await;
    let cases = [
        (refund("none", "r1", 1, 100), 404, "RESOURCE_NOT_EXISTS"),
        (refund("order-a1", "r1", 1, 99), 400, "INVALID_REQUEST"),
        (refund("order-a1", "r1", 0, 100), 400, "PARAM_ERROR"),
        (refund("order-a1", "r1", -1, 100), 400, "PARAM_ERROR"),
        (refund("", "r1", 1, 100), 400, "INVALID_REQUEST"),
        (refund("order-a1", "r1", i64::MAX, 100), 400, "INVALID_REQUEST"),
    ];
    for (body, status, expected) in cases {
        assert_eq!(code(&caller.post(REFUND, &body).await), (status, expected), "{body}");
    }
    caller.post("/v3/pay/transactions/jsapi", &order("order-a2", 100)).await;
    let unpaid = caller.post(REFUND, &refund("order-a2", "r1", 1, 100)).await;
    assert_eq!(code(&unpaid), (404, "RESOURCE_NOT_EXISTS"), "not paid yet");
    assert_eq!(code(&caller.get("/v3/refund/domestic/refunds/r1").await), (404, "RESOURCE_NOT_EXISTS"));

    sandbox.advance(Duration::from_secs(366 * 86_400)).await.unwrap();
    assert_eq!(code(&caller.post(REFUND, &refund("order-a1", "r1", 1, 100)).await), (400, "INVALID_REQUEST"));
}

#[tokio::test]
async fn an_order_is_refunded_fifty_times_at_most() {
    let (_sandbox, caller) = paid(100).await;
    for number in 0..50 {
        let (status, answer) = caller.post(REFUND, &refund("order-a1", &format!("r{number}"), 1, 100)).await;
        assert_eq!(status, 200, "{answer}");
    }
    assert_eq!(
        code(&caller.post(REFUND, &refund("order-a1", "r50", 1, 100)).await),
        (400, "INVALID_REQUEST")
    );
}

#[tokio::test]
async fn two_numbers_of_two_orders_are_refused() {
    let sandbox = Sandbox::builder().test_keys().start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let mut numbers = Vec::new();
    for number in ["order-a1", "order-a2"] {
        assert_eq!(caller.post("/v3/pay/transactions/jsapi", &order(number, 100)).await.0, 200);
        numbers.push(sandbox.customer().pay(number).await.unwrap()[0].transaction_id.clone());
    }
    let mut both = refund("order-a2", "r1", 1, 100);
    both["transaction_id"] = numbers[0].clone().into();
    assert_eq!(code(&caller.post("/v3/refund/domestic/refunds", &both).await), (400, "INVALID_REQUEST"));
    both["transaction_id"] = numbers[1].clone().into();
    assert_eq!(caller.post("/v3/refund/domestic/refunds", &both).await.0, 200);
}
