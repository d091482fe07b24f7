//! Profit sharing: frozen, shared, given back, set free.

use std::time::Duration;

use crate::support::{Caller, code, order, refund};
use serde_json::{Value, json};
use wechatpay_sandbox::{Outcome, OutcomeRule, Sandbox};

const OURS: &str = "merchant:1900000001";

/// A paid order of 100 fen whose money is frozen, and its number.
async fn paid() -> (Sandbox, Caller, String) {
    paid_with_limit(100).await
}

/// The same, of which so many per cent can be shared, a minute later.
async fn paid_with_limit(percent: u32) -> (Sandbox, Caller, String) {
    let sandbox = Sandbox::builder().test_keys().sharing_limit(percent).start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let mut order = order("order-a1", 100);
    order["settle_info"] = json!({ "profit_sharing": true });
    caller.post("/v3/pay/transactions/jsapi", &order).await;
    let paid = sandbox.customer().pay("order-a1").await.unwrap();
    let receiver =
        json!({ "appid": "wx1", "type": "MERCHANT_ID", "account": "1900000109", "relation_type": "STORE" });
    assert_eq!(caller.post("/v3/profitsharing/receivers/add", &receiver).await.0, 200);
    sandbox.advance(Duration::from_secs(60)).await.unwrap();
    (sandbox, caller, paid[0].transaction_id.clone())
}

fn share(transaction_id: &str, number: &str, receivers: &[(&str, i64)], rest: bool) -> Value {
    let receivers: Vec<Value> = receivers
        .iter()
        .map(|(account, amount)| {
            json!({ "type": "MERCHANT_ID", "account": account, "amount": amount, "description": "share" })
        })
        .collect();
    json!({
        "appid": "wx1", "transaction_id": transaction_id, "out_order_no": number, "receivers": receivers,
        "unfreeze_unsplit": rest,
    })
}

async fn balance(sandbox: &Sandbox, account: &str) -> i64 {
    sandbox.ledger().await.unwrap().accounts.get(account).copied().unwrap_or(0)
}

#[tokio::test]
async fn an_order_is_shared_and_the_rest_set_free() {
    let (sandbox, caller, id) = paid().await;
    assert_eq!((balance(&sandbox, "frozen:1900000001").await, balance(&sandbox, OURS).await), (100, 0));
    let target = "/v3/profitsharing/orders";
    let body = share(&id, "s1", &[("1900000109", 30), ("1900000110", 5)], false);
    let (status, answer) = caller.post(target, &body).await;
    assert_eq!((status, answer["state"].as_str()), (200, Some("PROCESSING")), "{answer}");
    assert_eq!(caller.post(target, &body).await.1["order_id"], answer["order_id"], "once");
    let changed = share(&id, "s1", &[("1900000109", 31)], false);
    assert_eq!(code(&caller.post(target, &changed).await), (400, "INVALID_REQUEST"));

    let (_, asked) = caller.get(&format!("{target}/s1?transaction_id={id}")).await;
    assert_eq!(asked["state"], "FINISHED");
    assert_eq!(asked["receivers"][0]["result"], "SUCCESS");
    // Nobody added the second one.
    assert_eq!(
        (&asked["receivers"][1]["result"], &asked["receivers"][1]["fail_reason"]),
        (&json!("CLOSED"), &json!("NO_RELATION"))
    );
    assert_eq!(balance(&sandbox, "merchant:1900000109").await, 30);
    let (_, amounts) = caller.get(&format!("/v3/profitsharing/transactions/{id}/amounts")).await;
    assert_eq!(amounts["unsplit_amount"], 70);

    let much = share(&id, "s2", &[("1900000109", 71)], false);
    assert_eq!(code(&caller.post(target, &much).await), (403, "NOT_ENOUGH"));
    let all = share(&id, "s3", &[("1900000109", i64::MAX), ("1900000109", i64::MAX)], false);
    assert_eq!(
        code(&caller.post(target, &all).await),
        (400, "PARAM_ERROR"),
        "more than there are numbers for"
    );
    let rest = json!({ "transaction_id": id, "out_order_no": "s4", "description": "rest" });
    assert_eq!(caller.post("/v3/profitsharing/orders/unfreeze", &rest).await.0, 200);
    assert_eq!((balance(&sandbox, "frozen:1900000001").await, balance(&sandbox, OURS).await), (0, 70));
    let late = share(&id, "s5", &[("1900000109", 1)], false);
    assert_eq!(code(&caller.post(target, &late).await), (403, "NOT_ENOUGH"));
}

#[tokio::test]
async fn a_share_is_given_back_in_parts_and_not_more() {
    let (sandbox, caller, id) = paid().await;
    caller.post("/v3/profitsharing/orders", &share(&id, "s1", &[("1900000109", 30)], true)).await;
    assert_eq!(balance(&sandbox, OURS).await, 70);
    let back = |number: &str, amount: i64| {
        json!({
            "out_order_no": "s1", "out_return_no": number, "return_mchid": "1900000109", "amount": amount,
            "description": "back",
        })
    };
    let target = "/v3/profitsharing/return-orders";
    let (status, answer) = caller.post(target, &back("b1", 20)).await;
    assert_eq!((status, answer["result"].as_str()), (200, Some("SUCCESS")), "{answer}");
    assert_eq!(caller.post(target, &back("b1", 20)).await.1, answer);
    assert_eq!(code(&caller.post(target, &back("b1", 21)).await), (400, "INVALID_REQUEST"));
    assert_eq!(code(&caller.post(target, &back("b2", 11)).await), (400, "INVALID_REQUEST"));
    assert_eq!(caller.get(&format!("{target}/b1?out_order_no=s1")).await.1, answer);
    assert_eq!((balance(&sandbox, OURS).await, balance(&sandbox, "merchant:1900000109").await), (90, 10));
    assert_eq!(
        code(&caller.get(&format!("{target}/b9?out_order_no=s1")).await),
        (404, "RESOURCE_NOT_EXISTS")
    );
}

#[tokio::test]
async fn a_refund_takes_what_is_frozen_first() {
    let (sandbox, caller, id) = paid().await;
    caller.post("/v3/profitsharing/orders", &share(&id, "s1", &[("1900000109", 30)], false)).await;
    // 70 are frozen, and the merchant has nothing else.
    let answer = caller.post("/v3/refund/domestic/refunds", &refund("order-a1", "r1", 80, 100)).await;
    assert_eq!(code(&answer), (403, "NOT_ENOUGH"));
    assert_eq!(caller.post("/v3/refund/domestic/refunds", &refund("order-a1", "r1", 70, 100)).await.0, 200);
    assert_eq!(balance(&sandbox, "frozen:1900000001").await, 0);
}

#[tokio::test]
async fn an_order_that_is_not_for_sharing_is_not_shared() {
    let (sandbox, caller, _) = paid().await;
    caller.post("/v3/pay/transactions/jsapi", &order("order-a2", 100)).await;
    let id = sandbox.customer().pay("order-a2").await.unwrap()[0].transaction_id.clone();
    sandbox.advance(Duration::from_secs(60)).await.unwrap();
    let answer =
        caller.post("/v3/profitsharing/orders", &share(&id, "s1", &[("1900000109", 1)], false)).await;
    assert_eq!(code(&answer), (400, "INVALID_REQUEST"));
    let answer =
        caller.post("/v3/profitsharing/orders", &share("42", "s1", &[("1900000109", 1)], false)).await;
    assert_eq!(code(&answer), (400, "INVALID_REQUEST"));
}

#[tokio::test]
async fn no_more_than_thirty_per_cent_is_shared_unless_more_is_allowed() {
    let (_sandbox, caller, id) = paid_with_limit(30).await;
    let target = "/v3/profitsharing/orders";
    let of = |number: &str, amount: i64| share(&id, number, &[("1900000109", amount)], false);
    assert_eq!(code(&caller.post(target, &of("s1", 31)).await), (403, "RULE_LIMIT"));
    assert_eq!(caller.post(target, &of("s2", 20)).await.0, 200);
    assert_eq!(code(&caller.post(target, &of("s3", 11)).await), (403, "RULE_LIMIT"), "20 are gone already");
    assert_eq!(caller.post(target, &of("s4", 10)).await.0, 200);
    let twice = share(&id, "s5", &[("1900000109", 1), ("1900000109", 1)], false);
    assert_eq!(code(&caller.post(target, &twice).await), (400, "PARAM_ERROR"), "the same receiver twice");
    let (status, configs) = caller.get("/v3/profitsharing/merchant-configs/1900000109").await;
    assert_eq!((status, &configs["max_ratio"]), (200, &json!(3000)));
}

#[tokio::test]
async fn an_order_is_shared_from_a_minute_on_and_for_thirty_days() {
    let sandbox = Sandbox::builder().test_keys().start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let mut order = order("order-a1", 100);
    order["settle_info"] = json!({ "profit_sharing": true });
    caller.post("/v3/pay/transactions/jsapi", &order).await;
    let id = sandbox.customer().pay("order-a1").await.unwrap()[0].transaction_id.clone();
    let receiver =
        json!({ "appid": "wx1", "type": "MERCHANT_ID", "account": "1900000109", "relation_type": "STORE" });
    caller.post("/v3/profitsharing/receivers/add", &receiver).await;
    let target = "/v3/profitsharing/orders";
    let early = caller.post(target, &share(&id, "s1", &[("1900000109", 10)], false)).await;
    assert_eq!(code(&early), (400, "INVALID_REQUEST"));
    assert!(early.1["message"].as_str().unwrap().contains("暂时无法分账"), "{}", early.1);
    sandbox.advance(Duration::from_secs(60)).await.unwrap();
    assert_eq!(caller.post(target, &share(&id, "s1", &[("1900000109", 10)], false)).await.0, 200);
    // The sandbox's clock runs on while the calls take their time.
    sandbox.advance(Duration::from_secs(30 * 86_400 - 60 - 600)).await.unwrap();
    assert_eq!(balance(&sandbox, "frozen:1900000001").await, 90);
    sandbox.advance(Duration::from_secs(600)).await.unwrap();
    assert_eq!((balance(&sandbox, "frozen:1900000001").await, balance(&sandbox, OURS).await), (0, 90));
    let late = caller.post(target, &share(&id, "s2", &[("1900000109", 1)], false)).await;
    assert_eq!(code(&late), (403, "NOT_ENOUGH"));
}

#[tokio::test]
async fn what_is_set_free_is_listed_and_a_receiver_can_fail() {
    let (sandbox, caller, id) = paid().await;
    sandbox
        .add_outcome(OutcomeRule::new(Outcome::named("share-fail", "").unwrap()).of("1900000109").times(1));
    let target = "/v3/profitsharing/orders";
    let (status, answer) = caller.post(target, &share(&id, "s1", &[("1900000109", 30)], true)).await;
    assert_eq!((status, &answer["receivers"][1]["result"]), (200, &json!("PENDING")), "{answer}");
    let (_, asked) = caller.get(&format!("{target}/s1?transaction_id={id}")).await;
    let listed: Vec<_> = asked["receivers"].as_array().unwrap().iter().collect();
    assert_eq!(
        (&listed[0]["result"], &listed[0]["fail_reason"]),
        (&json!("CLOSED"), &json!("RECEIVER_HIGH_RISK"))
    );
    assert_eq!((&listed[1]["account"], &listed[1]["amount"]), (&json!("1900000001"), &json!(100)));
    assert_eq!((&listed[1]["description"], listed.len()), (&json!("解冻给分账方"), 2));
    assert_eq!(balance(&sandbox, OURS).await, 100);

    let (_other, caller, id) = paid().await;
    let rest = json!({ "transaction_id": id, "out_order_no": "s9", "description": "the rest" });
    assert_eq!(caller.post("/v3/profitsharing/orders/unfreeze", &rest).await.0, 200);
    let (_, asked) = caller.get(&format!("{target}/s9?transaction_id={id}")).await;
    let own = &asked["receivers"][0];
    assert_eq!((&own["amount"], &own["description"]), (&json!(100), &json!("the rest")));
    assert_eq!((&own["account"], &own["result"]), (&json!("1900000001"), &json!("SUCCESS")));
}
