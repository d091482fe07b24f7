//! Several merchants, each with keys of its own.

use std::sync::Arc;

use crate::notifications::Shop;
use crate::support::{Caller, now, order};
use serde_json::{Value, json};
use wechatpay::crypto::random_nonce;
use wechatpay::v2::pay::orderquery;
use wechatpay_sandbox::{Merchant, Sandbox};

const CREATE: &str = "/v3/pay/transactions/jsapi";
const TRANSFERS: &str = "/v3/fund-app/mch-transfer/transfer-bills";

/// The program of another merchant.
fn caller_of(sandbox: &Sandbox, merchant: &Merchant) -> Caller {
    Caller { credentials: merchant.credentials().unwrap(), ..Caller::new(sandbox) }
}

async fn started() -> (Sandbox, Arc<Merchant>, Caller, Caller) {
    let sandbox = Sandbox::builder().test_keys().further_merchant("1900000002").start().await.unwrap();
    let second = sandbox.merchants()[1].clone();
    let callers = (Caller::new(&sandbox), caller_of(&sandbox, &second));
    (sandbox, second, callers.0, callers.1)
}

fn order_of(merchant: &str, number: &str, url: &str) -> Value {
    let mut order = order(number, 100);
    order["mchid"] = merchant.into();
    order["notify_url"] = url.into();
    order
}

fn transfer(number: &str, amount: i64) -> Value {
    json!({
        "appid": "wx1", "out_bill_no": number, "transfer_scene_id": "1000", "openid": "o1",
        "transfer_amount": amount, "transfer_remark": "r",
        "transfer_scene_report_infos": [{ "info_type": "a", "info_content": "b" }],
    })
}

#[tokio::test]
async fn each_has_keys_orders_and_money_of_its_own() {
    let (sandbox, second, one, two) = started().await;
    assert_ne!(second.serial(), sandbox.merchant().serial());
    assert_ne!(second.api_v3_key(), sandbox.merchant().api_v3_key());
    let mut shop = Shop::open().await;
    assert_eq!(one.post(CREATE, &order_of("1900000001", "order-a1", "http://127.0.0.1:9/")).await.0, 200);
    let (status, answer) = two.post(CREATE, &order_of("1900000002", "order-a1", &shop.url)).await;
    assert_eq!(status, 200, "{answer}");
    // The number of another is not one's own.
    let (status, answer) = two.post(CREATE, &order_of("1900000001", "order-a2", &shop.url)).await;
    assert_eq!((status, answer["code"].as_str()), (400, Some("PARAM_ERROR")));
    // Nor is the key.
    let nonce = random_nonce().unwrap();
    let target = "/v3/certificates";
    let forged = one.credentials.authorization("GET", target, b"", now(), &nonce).unwrap();
    let forged = forged.replace("1900000001", "1900000002");
    assert_eq!(one.raw("GET", target, "", &[("Authorization", &forged)]).await.status, 401);

    sandbox.customer().pay(answer_prepay(&two).await.as_str()).await.unwrap();
    let (headers, body) = shop.next().await;
    // It opens with the second merchant's key alone.
    let envelope: Value = serde_json::from_slice(&body).unwrap();
    let opened = |key: &str| {
        let text = |at: &str| envelope["resource"][at].as_str().unwrap_or_default().to_owned();
        let sealed = wechatpay::crypto::base64::decode(&text("ciphertext")).unwrap();
        let key = wechatpay::secret::ApiV3Key::new(key).unwrap();
        let data = text("associated_data");
        wechatpay::crypto::cipher::open(key.expose(), &text("nonce"), Some(data.as_str()), &sealed)
    };
    assert!(opened(sandbox.merchant().api_v3_key()).is_err() && headers.contains_key("Wechatpay-Signature"));
    let resource: Value = serde_json::from_slice(&opened(second.api_v3_key()).unwrap()).unwrap();
    assert_eq!((&resource["mchid"], &resource["out_trade_no"]), (&json!("1900000002"), &json!("order-a1")));
    let ledger = sandbox.ledger().await.unwrap();
    assert_eq!(ledger.accounts.get("merchant:1900000002"), Some(&100));
    assert_eq!(ledger.accounts.get("merchant:1900000001"), None);
    let query = "/v3/pay/transactions/out-trade-no/order-a1?mchid=";
    assert_eq!(two.get(&format!("{query}1900000002")).await.1["trade_state"], "SUCCESS");
    assert_eq!(one.get(&format!("{query}1900000001")).await.1["trade_state"], "NOTPAY");
    // A refund of somebody else's payment.
    let number = resource["transaction_id"].as_str().unwrap();
    let refund = json!({
        "transaction_id": number, "out_refund_no": "r1", "amount": { "refund": 1, "total": 100, "currency": "CNY" },
    });
    assert_eq!(one.post("/v3/refund/domestic/refunds", &refund).await.0, 404);
    assert_eq!(two.post("/v3/refund/domestic/refunds", &refund).await.0, 200);
}

/// What the second merchant's order asks the customer for.
async fn answer_prepay(caller: &Caller) -> String {
    let (_, answer) = caller.post(CREATE, &order_of("1900000002", "order-b1", "http://127.0.0.1:9/")).await;
    assert!(answer["prepay_id"].as_str().is_some_and(|id| id.starts_with("wx")), "{answer}");
    "order-a1".to_owned()
}

#[tokio::test]
async fn the_same_number_is_two_transfers() {
    let (sandbox, _, one, two) = started().await;
    for merchant in ["1900000001", "1900000002"] {
        sandbox.deposit(merchant, 1_000).await.unwrap();
    }
    let (status, first) = one.post(TRANSFERS, &transfer("t1", 100)).await;
    assert_eq!(status, 200, "{first}");
    let (status, other) = two.post(TRANSFERS, &transfer("t1", 300)).await;
    assert_eq!(status, 200, "{other}");
    assert_ne!(first["transfer_bill_no"], other["transfer_bill_no"]);
    // The other's is not there, by whichever number.
    let number = other["transfer_bill_no"].as_str().unwrap();
    assert_eq!(one.get(&format!("{TRANSFERS}/transfer-bill-no/{number}")).await.0, 404);
    // Nobody takes them: each goes back to who sent it.
    sandbox.advance(std::time::Duration::from_secs(90_000)).await.unwrap();
    let ledger = sandbox.ledger().await.unwrap();
    for merchant in ["merchant:1900000001", "merchant:1900000002"] {
        assert_eq!(ledger.accounts[merchant], 1_000);
    }
}

#[tokio::test]
async fn one_is_added_while_it_runs_and_stays_with_the_file() {
    let file = std::env::temp_dir().join(format!("sandbox-merchants-{}.db", std::process::id()));
    let sandbox = Sandbox::builder().test_keys().file(&file).start().await.unwrap();
    let added = sandbox.add_merchant("1900000003").await.unwrap();
    assert!(
        sandbox.add_merchant("1900000003").await.is_err() && sandbox.add_merchant("no/number").await.is_err()
    );
    let client = sandbox.client_of(&added).unwrap();
    // v2, whose key is the merchant's own.
    let query = orderquery::post::Request::new(orderquery::post::Required {
        appid: "wx1",
        order: orderquery::post::OrderKey::OutTradeNo("none"),
    });
    assert_eq!(crate::support::refused(query.send(&client).await), (200, "ORDERNOTEXIST".into()));
    let keys = (added.serial().to_owned(), added.api_v2_key().to_owned(), added.brand_id().to_owned());
    assert_ne!(added.brand_id(), sandbox.merchant().brand_id());
    drop((sandbox, client));
    let until = std::time::Instant::now() + std::time::Duration::from_secs(10);
    let again = loop {
        match Sandbox::builder().file(&file).start().await {
            Ok(sandbox) => break sandbox,
            Err(error) => assert!(std::time::Instant::now() < until, "{error}"),
        }
        tokio::task::yield_now().await;
    };
    let kept = &again.merchants()[1];
    assert_eq!((kept.serial().to_owned(), kept.api_v2_key().to_owned(), kept.brand_id().to_owned()), keys);
    drop(again);
    for end in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{end}", file.display()));
    }
}
