//! Orders from the making to the paying, in all forms.

use std::time::Duration;

use crate::support::{Caller, code, order};
use serde_json::{Value, json};
use wechatpay::v3::pay::transactions::native;
use wechatpay_sandbox::Sandbox;

const CREATE: &str = "/v3/pay/transactions/jsapi";

fn of(out_trade_no: &str) -> String {
    format!("/v3/pay/transactions/out-trade-no/{out_trade_no}?mchid=1900000001")
}

fn closing(out_trade_no: &str) -> String {
    format!("/v3/pay/transactions/out-trade-no/{out_trade_no}/close")
}

async fn started() -> (Sandbox, Caller) {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    (sandbox, caller)
}

#[tokio::test]
async fn an_order_is_made_paid_and_asked_for_by_both_numbers() {
    let (sandbox, caller) = started().await;
    let (status, answer) = caller.post(CREATE, &order("order-a1", 4200)).await;
    assert_eq!(status, 200, "{answer}");
    let prepay_id = answer["prepay_id"].as_str().unwrap();
    assert_eq!((prepay_id.len(), &prepay_id[..2]), (36, "wx"));

    let before = caller.get(&of("order-a1")).await.1;
    let expected = json!({
        "appid": "wx1", "mchid": "1900000001", "out_trade_no": "order-a1", "trade_state": "NOTPAY",
        "trade_state_desc": "订单未支付", "attach": "table 7", "amount": { "total": 4200, "currency": "CNY" },
    });
    assert_eq!(before, expected);

    let paid = sandbox.customer().pay(prepay_id).await.unwrap();
    assert_eq!((paid.len(), paid[0].amount, paid[0].out_trade_no.as_str()), (1, 4200, "order-a1"));
    let after = caller.get(&of("order-a1")).await.1;
    assert_eq!(after["trade_state"], "SUCCESS");
    assert_eq!(after["transaction_id"], paid[0].transaction_id);
    assert_eq!(after["payer"], json!({ "openid": "o1" }));
    assert_eq!(after["amount"]["payer_total"], 4200);
    assert!(after["success_time"].as_str().unwrap().ends_with("+08:00"));
    let by_id = format!("/v3/pay/transactions/id/{}?mchid=1900000001", paid[0].transaction_id);
    assert_eq!(caller.get(&by_id).await.1, after);

    let ledger = sandbox.ledger().await.unwrap();
    assert_eq!(ledger.accounts["merchant:1900000001"], 4200);
    assert_eq!(ledger.accounts["customer:o1"], -4200);
}

#[tokio::test]
async fn an_order_is_taken_once() {
    let (sandbox, caller) = started().await;
    let first = caller.post(CREATE, &order("order-a1", 100)).await;
    assert_eq!(caller.post(CREATE, &order("order-a1", 100)).await, first, "the same words again");
    assert_eq!(code(&caller.post(CREATE, &order("order-a1", 101)).await), (403, "OUT_TRADE_NO_USED"));
    let answer = caller.post("/v3/pay/transactions/app", &order("order-a1", 100)).await;
    assert_eq!(code(&answer), (403, "OUT_TRADE_NO_USED"));

    sandbox.customer().pay("order-a1").await.unwrap();
    assert_eq!(code(&caller.post(CREATE, &order("order-a1", 100)).await), (400, "INVALID_REQUEST"));
    assert_eq!(sandbox.customer().pay("order-a1").await.unwrap_err().code, "INVALID_REQUEST");
    assert_eq!(sandbox.ledger().await.unwrap().accounts["merchant:1900000001"], 100);
}

#[tokio::test]
async fn an_order_is_closed_by_the_merchant_or_by_time() {
    let (sandbox, caller) = started().await;
    caller.post(CREATE, &order("order-a1", 100)).await;
    for _ in 0..2 {
        let answer = caller.call("POST", &closing("order-a1"), r#"{"mchid":"1900000001"}"#).await;
        caller.verify(&answer);
        assert_eq!((answer.status, answer.body.len()), (204, 0));
    }
    assert_eq!(caller.get(&of("order-a1")).await.1["trade_state"], "CLOSED");
    assert_eq!(sandbox.customer().pay("order-a1").await.unwrap_err().code, "ORDER_CLOSED");
    assert_eq!(code(&caller.post(CREATE, &order("order-a1", 100)).await), (400, "INVALID_REQUEST"));

    let mut late = order("order-a2", 100);
    late["time_expire"] = json!("2099-01-01T00:00:00+08:00");
    assert_eq!(caller.post(CREATE, &late).await.0, 200);
    assert_eq!(caller.post(CREATE, &order("order-a3", 100)).await.0, 200);
    sandbox.advance(Duration::from_secs(8 * 86_400)).await.unwrap();
    assert_eq!(caller.get(&of("order-a2")).await.1["trade_state"], "NOTPAY");
    assert_eq!(caller.get(&of("order-a3")).await.1["trade_state"], "CLOSED");
    assert_eq!(sandbox.customer().pay("order-a3").await.unwrap_err().code, "ORDER_CLOSED");
    for time in ["2020-01-01T00:00:00+08:00", "tomorrow"] {
        let mut early = order("order-a4", 100);
        early["time_expire"] = json!(time);
        let answer = caller.post(CREATE, &early).await;
        assert_eq!(
            (code(&answer), &answer.1["detail"]["field"]),
            ((400, "PARAM_ERROR"), &json!("/time_expire"))
        );
    }

    sandbox.customer().pay("order-a2").await.unwrap();
    let answer = caller.call("POST", &closing("order-a2"), r#"{"mchid":"1900000001"}"#).await;
    assert_eq!((answer.status, answer.json()["code"].as_str()), (400, Some("INVALID_REQUEST")));
}

#[tokio::test]
async fn what_is_not_there_is_not_there() {
    let (_sandbox, caller) = started().await;
    assert_eq!(code(&caller.get(&of("none")).await), (404, "ORDER_NOT_EXIST"));
    caller.post(CREATE, &order("order-a1", 100)).await;
    // A service provider's question about the direct merchant's order.
    let asked = "/v3/pay/partner/transactions/out-trade-no/order-a1?sp_mchid=1900000001&sub_mchid=1900000001";
    assert_eq!(code(&caller.get(asked).await), (404, "ORDER_NOT_EXIST"));
    let answer = caller.get("/v3/pay/transactions/out-trade-no/order-a1?mchid=1900000002").await;
    assert_eq!(code(&answer), (400, "PARAM_ERROR"), "another merchant than the one who signed");
    assert_eq!(code(&caller.post(CREATE, &order("order-a2", 0)).await), (400, "PARAM_ERROR"));
    assert_eq!(code(&caller.post(CREATE, &order("order-a2", -5)).await), (400, "PARAM_ERROR"));
}

#[tokio::test]
async fn every_form_is_paid_by_what_it_is_answered_with() {
    let (sandbox, caller) = started().await;
    let forms = [
        ("jsapi", "prepay_id", "JSAPI"),
        ("app", "prepay_id", "APP"),
        ("native", "code_url", "NATIVE"),
        ("h5", "h5_url", "MWEB"),
    ];
    for (form, field, trade_type) in forms {
        let number = format!("order-{form}");
        let mut body = order(&number, 100);
        body["scene_info"] = json!({ "payer_client_ip": "127.0.0.1", "h5_info": { "type": "Wap" } });
        let (status, answer) = caller.post(&format!("/v3/pay/transactions/{form}"), &body).await;
        assert_eq!(status, 200, "{form}: {answer}");
        let paid = sandbox.customer().pay(answer[field].as_str().unwrap()).await.unwrap();
        assert_eq!(paid[0].out_trade_no, number);
        assert_eq!(caller.get(&of(&number)).await.1["trade_type"], trade_type);
    }
}

#[tokio::test]
async fn a_code_that_is_shown_is_paid_at_once_and_can_be_reversed() {
    let (sandbox, caller) = started().await;
    let body = json!({
        "appid": "wx1", "mchid": "1900000001", "description": "d", "out_trade_no": "order-c1",
        "amount": { "total": 250 }, "payer": { "auth_code": "134567890123456789" },
        "scene_info": { "store_info": { "id": "1" } },
    });
    let target = "/v3/pay/transactions/codepay";
    let (status, answer) = caller.post(target, &body).await;
    assert_eq!((status, answer["trade_state"].as_str()), (200, Some("SUCCESS")), "{answer}");
    assert_eq!(caller.post(target, &body).await.1, answer, "shown once, paid once");
    assert_eq!(sandbox.ledger().await.unwrap().accounts["merchant:1900000001"], 250);

    let reverse = "/v3/pay/transactions/out-trade-no/order-c1/reverse";
    let body = json!({ "appid": "wx1", "mchid": "1900000001" });
    let expected = json!({ "appid": "wx1", "mchid": "1900000001", "out_trade_no": "order-c1" });
    assert_eq!(caller.post(reverse, &body).await, (200, expected.clone()));
    assert_eq!(caller.post(reverse, &body).await, (200, expected), "as often as one likes");
    assert_eq!(caller.get(&of("order-c1")).await.1["trade_state"], "REVOKED");
    let accounts = sandbox.ledger().await.unwrap().accounts;
    assert!(accounts.values().all(|balance| *balance == 0), "{accounts:?}");
}

#[tokio::test]
async fn a_service_provider_orders_for_his_sub_merchant() {
    let (sandbox, caller) = started().await;
    let body = json!({
        "sp_appid": "wx1", "sp_mchid": "1900000001", "sub_mchid": "1900000109", "description": "d",
        "out_trade_no": "order-p1", "notify_url": "http://127.0.0.1:9/", "amount": { "total": 70 },
        "payer": { "sp_openid": "o9" },
    });
    let (_, answer) = caller.post("/v3/pay/partner/transactions/jsapi", &body).await;
    let paid = sandbox.customer().pay(answer["prepay_id"].as_str().unwrap()).await.unwrap();
    let ask = |sub: &str| {
        format!("/v3/pay/partner/transactions/out-trade-no/order-p1?sp_mchid=1900000001&sub_mchid={sub}")
    };
    let (_, answer) = caller.get(&ask("1900000109")).await;
    assert_eq!(answer["trade_state"], "SUCCESS");
    assert_eq!(answer["transaction_id"], paid[0].transaction_id);
    assert_eq!(answer["payer"], json!({ "sp_openid": "o9" }));
    assert_eq!((&answer["sp_mchid"], &answer["sub_mchid"]), (&json!("1900000001"), &json!("1900000109")));
    assert_eq!(answer.get("mchid"), None);
    assert_eq!(code(&caller.get(&ask("1900000110")).await), (404, "ORDER_NOT_EXIST"));
    assert_eq!(sandbox.ledger().await.unwrap().accounts["merchant:1900000109"], 70);
}

fn combined(number: &str, parts: &[(&str, i64)]) -> Value {
    let parts: Vec<Value> = parts
        .iter()
        .map(|(out_trade_no, total)| {
            json!({
                "mchid": "1900000001", "sub_mchid": "1900000109", "attach": "a", "description": "d",
                "out_trade_no": out_trade_no, "amount": { "total_amount": total, "currency": "CNY" },
            })
        })
        .collect();
    json!({
        "combine_appid": "wx1", "combine_mchid": "1900000001", "combine_out_trade_no": number,
        "combine_payer_info": { "openid": "o1" }, "notify_url": "http://127.0.0.1:9/", "sub_orders": parts,
    })
}

#[tokio::test]
async fn a_combination_is_paid_whole() {
    let (sandbox, caller) = started().await;
    let target = "/v3/combine-transactions/jsapi";
    let body = combined("order-k1", &[("order-k1a", 10), ("order-k1b", 20)]);
    let first = caller.post(target, &body).await;
    assert_eq!(caller.post(target, &body).await, first);
    let other = caller
        .post(target, &combined("order-k1", &[("order-k1a", 10), ("order-k1b", 20), ("order-k1c", 1)]))
        .await;
    assert_eq!(code(&other), (403, "OUT_TRADE_NO_USED"));
    let stolen = caller.post(target, &combined("order-k2", &[("order-k1a", 10), ("order-k2b", 1)])).await;
    assert_eq!(code(&stolen), (403, "OUT_TRADE_NO_USED"));

    let ask = "/v3/combine-transactions/out-trade-no/order-k1";
    let states = |answer: &Value| -> Vec<String> {
        let parts = answer["sub_orders"].as_array().unwrap().iter();
        parts.map(|part| part["trade_state"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(states(&caller.get(ask).await.1), ["NOTPAY", "NOTPAY"]);
    let paid = sandbox.customer().pay(first.1["prepay_id"].as_str().unwrap()).await.unwrap();
    assert_eq!(paid.iter().map(|paid| paid.amount).collect::<Vec<_>>(), [10, 20]);
    let answer = caller.get(ask).await.1;
    assert_eq!(states(&answer), ["SUCCESS", "SUCCESS"]);
    assert_eq!(answer["sub_orders"][1]["transaction_id"], paid[1].transaction_id);
    assert_eq!(answer["combine_payer_info"], json!({ "openid": "o1" }));
    assert_eq!(sandbox.ledger().await.unwrap().accounts["merchant:1900000109"], 30);

    // From two parts to ten.
    for (count, status) in [(1, 400), (2, 200), (10, 200), (11, 400)] {
        let numbers: Vec<String> = (0..count).map(|number| format!("order-{count}-{number}")).collect();
        let parts: Vec<(&str, i64)> = numbers.iter().map(|number| (number.as_str(), 1)).collect();
        let (is, answer) = caller.post(target, &combined(&format!("order-{count}"), &parts)).await;
        assert_eq!(is, status, "{count}: {answer}");
    }

    // A combination whose second part is wrong leaves nothing of the first behind.
    let half = caller.post(target, &combined("order-k3", &[("order-k3a", 10), ("order-k3b", 0)])).await;
    assert_eq!(
        (code(&half), &half.1["detail"]["field"]),
        ((400, "PARAM_ERROR"), &json!("/sub_orders/1/amount/total_amount"))
    );
    assert_eq!(
        code(&caller.get("/v3/combine-transactions/out-trade-no/order-k3").await),
        (404, "ORDERNOTEXIST")
    );

    caller.post(target, &combined("order-k4", &[("order-k4a", 10), ("order-k4b", 20)])).await;
    let close = "/v3/combine-transactions/out-trade-no/order-k4/close";
    let part = |out_trade_no| json!({ "mchid": "1900000001", "sub_mchid": "1900000109", "out_trade_no": out_trade_no });
    let few = json!({ "combine_appid": "wx1", "sub_orders": [part("order-k4a")] });
    assert_eq!(code(&caller.post(close, &few).await), (400, "INVALID_REQUEST"));
    let all = json!({ "combine_appid": "wx1", "sub_orders": [part("order-k4a"), part("order-k4b")] });
    assert_eq!(caller.post(close, &all).await.0, 204);
    assert_eq!(
        states(&caller.get("/v3/combine-transactions/out-trade-no/order-k4").await.1),
        ["CLOSED", "CLOSED"]
    );
}

#[tokio::test]
async fn the_sdk_plays_along() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().unwrap();
    let order = native::post::Request::new(native::post::Required {
        appid: "wx1",
        description: "Two coffees",
        out_trade_no: "order-n1",
        amount: native::post::Amount::new(4200),
        notify_url: "http://127.0.0.1:9/",
    });
    let answer = order.send(&client).await.unwrap();
    sandbox.customer().pay(answer.code_url.as_deref().unwrap()).await.unwrap();
    let query =
        wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::get::Request::new("order-n1");
    let answer = query.send(&client).await.unwrap();
    assert_eq!(answer.trade_state, Some("SUCCESS".into()));
    assert_eq!(answer.problems(), []);
}

#[tokio::test]
async fn texts_are_held_against_the_official_pages() {
    let (sandbox, caller) = started().await;
    let uuid = "123e4567-e89b-12d3-a456-426614174000";
    let with = |name: &str, value: &str| {
        let mut order = order("order-a1", 100);
        order[name] = value.into();
        order
    };
    for (name, value) in [
        ("out_trade_no", uuid),
        ("out_trade_no", "order 1"),
        ("attach", "a".repeat(129).as_str()),
        ("notify_url", "https://shop.example/notify?order=1"),
        ("notify_url", "shop.example"),
    ] {
        let answer = caller.post(CREATE, &with(name, value)).await;
        assert_eq!(code(&answer), (400, "PARAM_ERROR"), "{name}: {}", answer.1);
        assert_eq!(answer.1["detail"]["field"], format!("/{name}"));
    }
    let mut dollars = order("order-a1", 100);
    dollars["amount"]["currency"] = "USD".into();
    assert_eq!(code(&caller.post(CREATE, &dollars).await), (400, "PARAM_ERROR"));
    // A minute is the least.
    let at = |seconds: i64| {
        let output = std::process::Command::new("date")
            .args(["-u", "-d"])
            .arg(format!("@{}", sandbox.now() + seconds))
            .arg("+%Y-%m-%dT%H:%M:%SZ")
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    let answer = caller.post(CREATE, &with("time_expire", &at(30))).await;
    assert_eq!((code(&answer), &answer.1["detail"]["field"]), ((400, "PARAM_ERROR"), &json!("/time_expire")));
    assert_eq!(caller.post(CREATE, &with("time_expire", &at(90))).await.0, 200);
}
