//! Pay score: confirmed, billed, collected.

use std::time::Duration;

use crate::notifications::{Shop, open};
use crate::support::{Caller, code};
use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

const CREATE: &str = "/v3/payscore/serviceorder";

fn service(number: &str, url: &str) -> Value {
    json!({
        "out_order_no": number, "appid": "wx1", "service_id": "500001", "service_introduction": "umbrella",
        "time_range": { "start_time": "OnAccept" }, "risk_fund": { "name": "DEPOSIT", "amount": 10000 },
        "notify_url": url, "need_user_confirm": true,
    })
}

fn bill(amount: i64, total: i64) -> Value {
    json!({
        "appid": "wx1", "service_id": "500001", "total_amount": total,
        "post_payments": [{ "name": "rent", "amount": amount, "count": 1, "description": "a day" }],
    })
}

async fn asked(caller: &Caller, number: &str) -> Value {
    caller.get(&format!("{CREATE}?service_id=500001&appid=wx1&out_order_no={number}")).await.1
}

#[tokio::test]
async fn a_service_is_confirmed_billed_and_collected() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let mut shop = Shop::open().await;
    let (status, answer) = caller.post(CREATE, &service("s1", &shop.url)).await;
    assert_eq!((status, answer["state"].as_str()), (200, Some("CREATED")), "{answer}");
    assert!(answer["package"].is_string());
    let complete = format!("{CREATE}/s1/complete");
    assert_eq!(code(&caller.post(&complete, &bill(500, 500)).await), (400, "INVALID_ORDER_STATE"));

    sandbox.customer().with_openid("o7").confirm_service("s1").await.unwrap();
    let (headers, body) = shop.next().await;
    let (envelope, resource) = open(&sandbox, &caller, &headers, &body);
    assert_eq!(
        (&envelope["event_type"], &resource["openid"]),
        (&json!("PAYSCORE.USER_CONFIRM"), &json!("o7"))
    );
    assert_eq!(asked(&caller, "s1").await["state_description"], "USER_CONFIRM");

    assert_eq!(
        code(&caller.post(&complete, &bill(500, 499)).await),
        (400, "INVALID_REQUEST"),
        "it does not add up"
    );
    let (_, answer) = caller.post(&complete, &bill(500, 500)).await;
    assert_eq!((&answer["state"], &answer["state_description"]), (&json!("DOING"), &json!("MCH_COMPLETE")));
    let modify = format!("{CREATE}/s1/modify");
    let mut less = bill(400, 400);
    less["reason"] = json!("a scratch");
    let mut more = bill(600, 600);
    more["reason"] = json!("greed");
    assert_eq!(code(&caller.post(&modify, &more).await), (400, "INVALID_REQUEST"));
    let (_, answer) = caller.post(&modify, &less).await;
    assert_eq!(answer["collection"]["paying_amount"], 400);

    // Left alone it is collected after a minute.
    sandbox.advance(Duration::from_secs(60)).await.unwrap();
    let (headers, body) = shop.next().await;
    let (envelope, resource) = open(&sandbox, &caller, &headers, &body);
    assert_eq!((&envelope["event_type"], &resource["state"]), (&json!("PAYSCORE.USER_PAID"), &json!("DONE")));
    let done = asked(&caller, "s1").await;
    assert_eq!(
        (&done["collection"]["state"], &done["collection"]["paid_amount"]),
        (&json!("USER_PAID"), &json!(400))
    );
    let id = done["collection"]["details"][0]["transaction_id"].as_str().unwrap();
    let back = json!({ "transaction_id": id, "out_refund_no": "r1", "amount": { "refund": 400, "total": 400, "currency": "CNY" } });
    assert_eq!(caller.post("/v3/refund/domestic/refunds", &back).await.0, 200, "it is paid like any order");
    let accounts = sandbox.ledger().await.unwrap().accounts;
    assert_eq!((accounts["customer:o7"], accounts["merchant:1900000001"]), (0, 0));
}

#[tokio::test]
async fn a_service_is_called_off_or_costs_nothing_or_is_paid_elsewhere() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let customer = sandbox.customer();
    for number in ["s1", "s2", "s3"] {
        caller.post(CREATE, &service(number, "http://127.0.0.1:9/")).await;
        customer.confirm_service(number).await.unwrap();
    }
    let cancel = json!({ "appid": "wx1", "service_id": "500001", "reason": "rain" });
    assert_eq!(caller.post(&format!("{CREATE}/s1/cancel"), &cancel).await.0, 200);
    assert_eq!(asked(&caller, "s1").await["state"], "REVOKED");
    caller.post(&format!("{CREATE}/s2/complete"), &bill(0, 0)).await;
    assert_eq!(asked(&caller, "s2").await["state"], "DONE");
    caller.post(&format!("{CREATE}/s3/complete"), &bill(50, 50)).await;
    let sync = json!({ "appid": "wx1", "service_id": "500001", "type": "Order_Paid", "detail": { "paid_time": "20260101000000" } });
    assert_eq!(caller.post(&format!("{CREATE}/s3/sync"), &sync).await.0, 200);
    assert_eq!(asked(&caller, "s3").await["collection"]["details"][0]["paid_type"], "MCH");
    assert!(sandbox.ledger().await.unwrap().entries.is_empty());
    assert_eq!(customer.pay_service("s3").await.unwrap_err().code, "INVALID_ORDER_STATE");
    assert_eq!(
        code(&caller.post(&format!("{CREATE}/s2/cancel"), &cancel).await),
        (400, "INVALID_ORDER_STATE")
    );
    assert_eq!(
        code(&caller.get(&format!("{CREATE}?service_id=9&appid=wx1&out_order_no=s1")).await),
        (404, "ORDER_NOT_EXIST")
    );
}
