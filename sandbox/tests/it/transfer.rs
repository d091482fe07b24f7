//! Transfers: the money is on its way until the customer takes it, the merchant calls it back, or the
//! day is over.

use std::time::Duration;

use crate::notifications::{Shop, open};
use crate::support::{Caller, code};
use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

const CREATE: &str = "/v3/fund-app/mch-transfer/transfer-bills";
const OURS: &str = "1900000001";

fn bill(number: &str, amount: i64, url: &str) -> Value {
    json!({
        "appid": "wx1", "out_bill_no": number, "openid": "o1", "transfer_amount": amount,
        "transfer_remark": "thanks", "transfer_scene_id": "1000", "notify_url": url,
        "transfer_scene_report_infos": [{ "info_type": "a", "info_content": "b" }],
    })
}

async fn started() -> (Sandbox, Caller, Shop) {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    (sandbox, caller, Shop::open().await)
}

async fn state(caller: &Caller, number: &str) -> String {
    let (_, answer) = caller.get(&format!("{CREATE}/out-bill-no/{number}")).await;
    answer["state"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_customer_takes_it() {
    let (sandbox, caller, mut shop) = started().await;
    assert_eq!(code(&caller.post(CREATE, &bill("t1", 100, &shop.url)).await), (403, "NOT_ENOUGH"));
    sandbox.deposit(OURS, 150).await.unwrap();
    let (status, answer) = caller.post(CREATE, &bill("t1", 100, &shop.url)).await;
    assert_eq!((status, answer["state"].as_str()), (200, Some("WAIT_USER_CONFIRM")), "{answer}");
    assert_eq!(caller.post(CREATE, &bill("t1", 100, &shop.url)).await.1, answer, "once");
    assert_eq!(code(&caller.post(CREATE, &bill("t1", 50, &shop.url)).await), (400, "INVALID_REQUEST"));
    let accounts = sandbox.ledger().await.unwrap().accounts;
    assert_eq!((accounts["merchant:1900000001"], accounts["transit"]), (50, 100));

    sandbox.customer().confirm_transfer(answer["package_info"].as_str().unwrap()).await.unwrap();
    assert_eq!(state(&caller, "t1").await, "SUCCESS");
    let by_number = format!("{CREATE}/transfer-bill-no/{}", answer["transfer_bill_no"].as_str().unwrap());
    let (_, asked) = caller.get(&by_number).await;
    assert_eq!((&asked["transfer_amount"], &asked["openid"]), (&json!(100), &json!("o1")));
    let (headers, body) = shop.next().await;
    let (envelope, resource) = open(&sandbox, &caller, &headers, &body);
    assert_eq!(envelope["event_type"], "MCHTRANSFER.BILL.FINISHED");
    assert_eq!((&resource["state"], &resource["out_bill_no"]), (&json!("SUCCESS"), &json!("t1")));
    let accounts = sandbox.ledger().await.unwrap().accounts;
    assert_eq!((accounts["transit"], accounts["customer:o1"]), (0, 100));
    assert_eq!(sandbox.customer().confirm_transfer("t1").await.unwrap_err().code, "INVALID_REQUEST");
    let answer = caller.call("POST", &format!("{CREATE}/out-bill-no/t1/cancel"), "").await;
    assert_eq!((answer.status, answer.json()["code"].as_str()), (400, Some("INVALID_REQUEST")));
}

#[tokio::test]
async fn the_merchant_calls_it_back_or_the_day_is_over() {
    let (sandbox, caller, mut shop) = started().await;
    sandbox.deposit(OURS, 300).await.unwrap();
    for number in ["t1", "t2"] {
        caller.post(CREATE, &bill(number, 100, &shop.url)).await;
    }
    for _ in 0..2 {
        let answer = caller.call("POST", &format!("{CREATE}/out-bill-no/t1/cancel"), "").await;
        caller.verify(&answer);
        assert_eq!((answer.status, answer.json()["state"].as_str()), (200, Some("CANCELLED")));
    }
    let (headers, body) = shop.next().await;
    assert_eq!(open(&sandbox, &caller, &headers, &body).1["state"], "CANCELLED");
    sandbox.advance(Duration::from_secs(86_399)).await.unwrap();
    sandbox.advance(Duration::from_secs(1)).await.unwrap();
    assert_eq!(state(&caller, "t2").await, "FAIL");
    let (headers, body) = shop.next().await;
    assert_eq!(open(&sandbox, &caller, &headers, &body).1["fail_reason"], "OVERDUE_CLOSE");
    assert_eq!(sandbox.customer().confirm_transfer("t2").await.unwrap_err().code, "INVALID_REQUEST");
    let accounts = sandbox.ledger().await.unwrap().accounts;
    assert_eq!((accounts["merchant:1900000001"], accounts["transit"]), (300, 0));
}

#[tokio::test]
async fn what_is_no_transfer_is_refused() {
    let (sandbox, caller, _shop) = started().await;
    sandbox.deposit(OURS, 1_000_000).await.unwrap();
    assert_eq!(code(&caller.post(CREATE, &bill("t1", 0, "")).await), (400, "PARAM_ERROR"));
    assert_eq!(
        code(&caller.post(CREATE, &bill("t1", 200_000, "")).await),
        (400, "INVALID_REQUEST"),
        "no name"
    );
    assert_eq!(code(&caller.get(&format!("{CREATE}/out-bill-no/none")).await), (404, "NOT_FOUND"));
    assert!(sandbox.deposit(OURS, 0).await.is_err());
}
