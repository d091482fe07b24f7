//! What costs money and seldom happens: it is asked for, and happens as documented.

use std::time::Duration;

use crate::bill::date;
use crate::notifications::{Shop, open};
use crate::support::{Caller, code, order, refund};
use crate::v2::Hand;
use serde_json::{Value, json};
use wechatpay::bill::{Bill, Trade};
use wechatpay::v3::bill::tradebill;
use wechatpay_sandbox::{CouponKind, Fault, FaultRule, Outcome, OutcomeRule, RefundStatus, Sandbox};

const CREATE: &str = "/v3/pay/transactions/jsapi";
const REFUND: &str = "/v3/refund/domestic/refunds";
const OURS: &str = "merchant:1900000001";

async fn started() -> (Sandbox, Caller) {
    let sandbox = Sandbox::builder().test_keys().start().await.unwrap();
    let caller = Caller::new(&sandbox);
    (sandbox, caller)
}

async fn paid(total: i64) -> (Sandbox, Caller) {
    let (sandbox, caller) = started().await;
    assert_eq!(caller.post(CREATE, &order("order-1", total)).await.0, 200);
    sandbox.customer().pay("order-1").await.unwrap();
    (sandbox, caller)
}

async fn asked(caller: &Caller, number: &str) -> Value {
    caller.get(&format!("/v3/pay/transactions/out-trade-no/{number}?mchid=1900000001")).await.1
}

async fn balance(sandbox: &Sandbox, account: &str) -> i64 {
    sandbox.ledger().await.unwrap().accounts.get(account).copied().unwrap_or(0)
}

fn shown(number: &str, description: &str) -> Value {
    json!({
        "appid": "wx1", "mchid": "1900000001", "description": description, "out_trade_no": number,
        "amount": { "total": 250 }, "payer": { "auth_code": "134567890123456789" },
        "scene_info": { "device_id": "till-7", "store_info": { "id": "1" } },
    })
}

/// What a program in any language posts to the sandbox itself.
async fn control(sandbox: &Sandbox, what: &str, body: Value) -> (u16, Value) {
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let request = http.post(format!("{}/sandbox/{what}", sandbox.url()));
    let request = request.header("Content-Type", "application/json").body(body.to_string());
    let answer = request.send().await.unwrap();
    let status = answer.status().as_u16();
    (status, serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap())
}

#[tokio::test]
async fn a_code_asks_for_the_password() {
    let (sandbox, caller) = started().await;
    let target = "/v3/pay/transactions/codepay";
    sandbox.add_outcome(OutcomeRule::new(Outcome::UserPaying).of("code-01").times(1));
    let (status, answer) = caller.post(target, &shown("code-01", "coffee")).await;
    assert_eq!((status, &answer["trade_state"]), (200, &json!("USERPAYING")), "{answer}");
    assert_eq!(asked(&caller, "code-01").await["trade_state"], "USERPAYING");
    assert_eq!(balance(&sandbox, OURS).await, 0);
    sandbox.customer().pay("code-01").await.unwrap();
    let after = asked(&caller, "code-01").await;
    assert_eq!(after["trade_state"], "SUCCESS");
    assert_eq!(after["scene_info"], json!({ "device_id": "till-7" }));

    // The text of the order may say so, the customer may decline, and the merchant may reverse.
    assert_eq!(caller.post(target, &shown("code-02", "coffee sandbox:userpaying")).await.0, 200);
    let (status, _) = control(&sandbox, "decline", json!({ "out_trade_no": "code-02" })).await;
    assert_eq!(status, 200);
    assert_eq!(asked(&caller, "code-02").await["trade_state"], "PAYERROR");
    assert_eq!(sandbox.customer().pay("code-02").await.unwrap_err().code, "TRADE_ERROR");
    let (status, _) = control(&sandbox, "outcome", json!({ "outcome": "payerror", "times": 1 })).await;
    assert_eq!(status, 200);
    assert_eq!(caller.post(target, &shown("code-03", "tea")).await.1["trade_state"], "PAYERROR");
    assert_eq!(caller.post(target, &shown("code-04", "sandbox:userpaying")).await.0, 200);
    let reverse = "/v3/pay/transactions/out-trade-no/code-04/reverse";
    assert_eq!(caller.post(reverse, &json!({ "appid": "wx1", "mchid": "1900000001" })).await.0, 200);
    assert_eq!(asked(&caller, "code-04").await["trade_state"], "REVOKED");
    assert_eq!(sandbox.customer().pay("code-04").await.unwrap_err().code, "ORDER_CLOSED");
    let (status, answer) = control(&sandbox, "outcome", json!({ "outcome": "rain" })).await;
    assert_eq!(status, 400);
    assert!(answer["message"].as_str().unwrap().contains("refund-abnormal"), "{answer}");
}

#[tokio::test]
async fn a_code_of_v2_asks_for_the_password_in_its_own_words() {
    let (sandbox, _) = started().await;
    let hand = Hand::new(&sandbox);
    let shown = |number: &'static str, body: &'static str| {
        [
            ("appid", "wx1"),
            ("body", body),
            ("out_trade_no", number),
            ("total_fee", "100"),
            ("spbill_create_ip", "127.0.0.1"),
            ("auth_code", "134567890123456789"),
        ]
    };
    let answer = hand.call("/pay/micropay", &shown("code-01", "sandbox:userpaying")).await;
    assert_eq!((answer["result_code"].as_str(), answer["err_code"].as_str()), ("FAIL", "USERPAYING"));
    let query = [("appid", "wx1"), ("out_trade_no", "code-01")];
    assert_eq!(hand.call("/pay/orderquery", &query).await["trade_state"], "USERPAYING");
    sandbox.customer().with_coupon(30, CouponKind::Reduction).pay("code-01").await.unwrap();
    let paid = hand.call("/pay/orderquery", &query).await;
    let said = |name: &str| paid[name].as_str();
    assert_eq!((said("trade_state"), said("cash_fee"), said("coupon_fee")), ("SUCCESS", "70", "30"));
    assert_eq!((said("settlement_total_fee"), said("coupon_type_0")), ("70", "NO_CASH"));

    // Its outcome is open: it has happened, or it has not.
    let error = |fault| FaultRule::new(fault).on("/pay/micropay").times(1);
    let code = || "SYSTEMERROR".to_owned();
    sandbox.add_fault(error(Fault::Error { status: 500, code: code() }));
    sandbox.add_fault(error(Fault::ErrorAfterwards { status: 500, code: code() }));
    for (number, state) in [("code-02", None), ("code-03", Some("SUCCESS"))] {
        assert_eq!(hand.call("/pay/micropay", &shown(number, "tea")).await["err_code"], "SYSTEMERROR");
        let query = hand.call("/pay/orderquery", &[("appid", "wx1"), ("out_trade_no", number)]).await;
        assert_eq!(query.get("trade_state").map(String::as_str), state, "{query:?}");
    }
}

#[tokio::test]
async fn what_is_paid_with_gets_old() {
    let (sandbox, caller) = started().await;
    let (_, first) = caller.post(CREATE, &order("order-1", 100)).await;
    let prepay_id = first["prepay_id"].as_str().unwrap();
    let mut h5 = order("order-2", 100);
    h5["scene_info"] = json!({ "payer_client_ip": "127.0.0.1", "h5_info": { "type": "Wap" } });
    let (_, answer) = caller.post("/v3/pay/transactions/h5", &h5).await;
    let url = answer["h5_url"].as_str().unwrap().to_owned();
    sandbox.advance(Duration::from_secs(300)).await.unwrap();
    assert_eq!(sandbox.customer().pay(&url).await.unwrap_err().code, "INVALID_REQUEST");
    // Asked for again, it opens again.
    assert_eq!(caller.post("/v3/pay/transactions/h5", &h5).await.0, 200);
    sandbox.customer().pay(&url).await.unwrap();

    sandbox.advance(Duration::from_secs(2 * 3600 - 300)).await.unwrap();
    assert_eq!(sandbox.customer().pay(prepay_id).await.unwrap_err().code, "INVALID_REQUEST");
    let (_, second) = caller.post(CREATE, &order("order-1", 100)).await;
    assert_ne!(second["prepay_id"], first["prepay_id"]);
    sandbox.customer().pay(second["prepay_id"].as_str().unwrap()).await.unwrap();
    assert_eq!(asked(&caller, "order-1").await["trade_state"], "SUCCESS");
}

#[tokio::test]
async fn an_order_can_be_paid_after_its_time() {
    let (sandbox, caller) = started().await;
    let mut shop = Shop::open().await;
    let at = |seconds| {
        let output = std::process::Command::new("date")
            .args(["-u", "-d", &format!("{seconds} seconds"), "+%Y-%m-%dT%H:%M:%SZ"])
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    let mut body = order("order-1", 100);
    body["time_expire"] = at(120).into();
    body["notify_url"] = shop.url.clone().into();
    assert_eq!(caller.post(CREATE, &body).await.0, 200);
    sandbox.advance(Duration::from_secs(121)).await.unwrap();
    // Nobody closed it: it is the customer who cannot pay any more.
    assert_eq!(asked(&caller, "order-1").await["trade_state"], "NOTPAY");
    assert_eq!(sandbox.customer().pay("order-1").await.unwrap_err().code, "ORDER_CLOSED");
    assert_eq!(code(&caller.post(CREATE, &body).await), (400, "INVALID_REQUEST"));
    let (status, _) = control(&sandbox, "pay", json!({ "what": "order-1", "late": true })).await;
    assert_eq!(status, 200);
    assert_eq!(asked(&caller, "order-1").await["trade_state"], "SUCCESS");
    let (headers, told) = shop.next().await;
    assert_eq!(open(&sandbox, &caller, &headers, &told).1["trade_state"], "SUCCESS");
}

#[tokio::test]
async fn a_refund_becomes_abnormal_and_goes_to_another_card() {
    let (sandbox, caller) = paid(100).await;
    let mut shop = Shop::open().await;
    let mut body = refund("order-1", "refund-1", 60, 100);
    body["notify_url"] = shop.url.clone().into();
    body["reason"] = json!("broken, sandbox:refund-abnormal");
    let (status, answer) = caller.post(REFUND, &body).await;
    assert_eq!((status, &answer["status"]), (200, &json!("ABNORMAL")), "{answer}");
    let (headers, told) = shop.next().await;
    let (envelope, resource) = open(&sandbox, &caller, &headers, &told);
    assert_eq!(
        (&envelope["event_type"], &resource["refund_status"]),
        (&json!("REFUND.ABNORMAL"), &json!("ABNORMAL"))
    );
    assert_eq!(resource.get("success_time"), None);
    assert_eq!(balance(&sandbox, "customer:o1").await, -100, "the money has not arrived");
    assert_eq!(balance(&sandbox, OURS).await, 40);

    let target = format!("{REFUND}/{}/apply-abnormal-refund", answer["refund_id"].as_str().unwrap());
    let (id, key) = sandbox.public_key();
    let sealed = |text: &str| {
        let sealed =
            key.private_key().public_key().encrypt(wechatpay::crypto::Padding::Oaep, text.as_bytes());
        wechatpay::crypto::base64::encode(&sealed.unwrap())
    };
    let send = async |body: Value| {
        let answer = caller.call_with("POST", &target, body.to_string(), &[("Wechatpay-Serial", &id)]).await;
        (answer.status, answer.json())
    };
    let mut card =
        json!({ "out_refund_no": "refund-1", "type": "USER_BANK_CARD", "bank_type": "ICBC_DEBIT" });
    assert_eq!(code(&send(card.clone()).await), (400, "PARAM_ERROR"), "no account");
    card["bank_account"] = sealed("6222020200001234").into();
    card["real_name"] = sealed("李四").into();
    let (status, answer) = send(card.clone()).await;
    assert_eq!(
        (status, &answer["status"], &answer["channel"]),
        (200, &json!("PROCESSING"), &json!("OTHER_BANKCARD")),
        "{answer}"
    );
    let (_, found) = caller.get(&format!("{REFUND}/refund-1")).await;
    assert_eq!(
        (&found["status"], &found["user_received_account"]),
        (&json!("SUCCESS"), &json!("ICBC_DEBIT1234"))
    );
    let (headers, told) = shop.next().await;
    assert_eq!(open(&sandbox, &caller, &headers, &told).0["event_type"], "REFUND.SUCCESS");
    assert_eq!(balance(&sandbox, "customer:o1").await, -40);
    assert_eq!(code(&send(card).await), (400, "INVALID_REQUEST"), "it is not abnormal any more");
}

#[tokio::test]
async fn a_refund_stays_under_way_or_is_closed() {
    let (sandbox, caller) = paid(100).await;
    let mut shop = Shop::open().await;
    let mut body = refund("order-1", "refund-1", 60, 100);
    body["notify_url"] = shop.url.clone().into();
    sandbox.add_outcome(OutcomeRule::new(Outcome::RefundProcessing).times(1));
    assert_eq!(caller.post(REFUND, &body).await.1["status"], "PROCESSING");
    let status = async || caller.get(&format!("{REFUND}/refund-1")).await.1["status"].clone();
    sandbox.advance(Duration::from_secs(86_400)).await.unwrap();
    assert_eq!(status().await, "PROCESSING");
    assert!(shop.is_empty());
    let ended = json!({ "out_refund_no": "refund-1", "status": "CLOSED" });
    assert_eq!(control(&sandbox, "end-refund", ended).await.0, 200);
    assert_eq!(status().await, "CLOSED");
    let (headers, told) = shop.next().await;
    assert_eq!(open(&sandbox, &caller, &headers, &told).0["event_type"], "REFUND.CLOSED");
    assert_eq!((balance(&sandbox, OURS).await, balance(&sandbox, "transit").await), (100, 0));
    // What came back can be refunded again.
    assert_eq!(caller.post(REFUND, &refund("order-1", "refund-2", 100, 100)).await.0, 200);
    let error = sandbox.end_refund("refund-1", RefundStatus::Success).await.unwrap_err();
    assert_eq!(error.code, "INVALID_REQUEST");
}

#[tokio::test]
async fn refunds_of_v2_say_it_their_way() {
    let (sandbox, _) = paid(100).await;
    let hand = Hand::new(&sandbox);
    for (number, outcome, state) in [
        ("refund-1", "sandbox:refund-abnormal", "CHANGE"),
        ("refund-2", "sandbox:refund-closed", "REFUNDCLOSE"),
        ("refund-3", "sandbox:refund-processing", "PROCESSING"),
        ("refund-4", "broken", "SUCCESS"),
    ] {
        let asked = [
            ("appid", "wx1"),
            ("out_trade_no", "order-1"),
            ("out_refund_no", number),
            ("total_fee", "100"),
            ("refund_fee", "10"),
            ("refund_desc", outcome),
        ];
        assert_eq!(hand.call("/secapi/pay/refund", &asked).await["result_code"], "SUCCESS");
        let found = hand.call("/pay/refundquery", &[("appid", "wx1"), ("out_refund_no", number)]).await;
        assert_eq!(found["refund_status_0"], state);
    }
}

#[tokio::test]
async fn coupons_and_fees_add_up_in_order_refunds_and_bill() {
    for (kind, settled) in [(CouponKind::Prepaid, 10_000), (CouponKind::Reduction, 9_000)] {
        let sandbox = Sandbox::builder().test_keys().fee_rate(60).start().await.unwrap();
        let caller = Caller::new(&sandbox);
        assert_eq!(caller.post(CREATE, &order("order-1", 10_000)).await.0, 200);
        let name = kind.name();
        let paying = json!({ "what": "order-1", "coupon": 1_000, "coupon_type": name });
        assert_eq!(control(&sandbox, "pay", paying).await.0, 200);
        let paid = asked(&caller, "order-1").await;
        assert_eq!(
            (&paid["amount"]["total"], &paid["amount"]["payer_total"]),
            (&json!(10_000), &json!(9_000))
        );
        let promotion = &paid["promotion_detail"][0];
        assert_eq!((&promotion["type"], &promotion["amount"]), (&json!(name), &json!(1_000)));
        // 0.60 % of what is settled.
        let fee = settled * 60 / 10_000;
        assert_eq!((balance(&sandbox, OURS).await, balance(&sandbox, "fees").await), (settled - fee, fee));

        let mut sums = [0; 4];
        for (number, amount) in [("refund-1", 3_333), ("refund-2", 3_333), ("refund-3", 3_334)] {
            sandbox.deposit("1900000001", 1_000).await.unwrap();
            let (status, answer) = caller.post(REFUND, &refund("order-1", number, amount, 10_000)).await;
            assert_eq!(status, 200, "{answer}");
            let of = |field: &str| answer["amount"][field].as_i64().unwrap();
            assert_eq!(of("payer_refund") + of("discount_refund"), amount);
            assert_eq!(answer["promotion_detail"][0]["refund_amount"], of("discount_refund"));
            assert_eq!(answer["promotion_detail"][0]["promotion_id"], promotion["coupon_id"]);
            let names = ["payer_refund", "discount_refund", "settlement_refund", "refund_fee"];
            names.iter().zip(&mut sums).for_each(|(name, sum)| *sum += of(name));
        }
        assert_eq!(sums, [9_000, 1_000, settled, fee]);
        assert_eq!(balance(&sandbox, OURS).await, 3_000, "what was deposited");
        for account in ["fees", "transit", "customer:o1"] {
            assert_eq!(balance(&sandbox, account).await, 0, "{account}");
        }

        sandbox.advance(Duration::from_secs(34 * 3600)).await.unwrap();
        let client = sandbox.client().unwrap();
        let answer = tradebill::get::Request::new(date(0)).send(&client).await.unwrap();
        let text = client.download(&answer).unwrap().bytes(1 << 20).await.unwrap();
        let mut bill = Bill::new(&text[..]);
        let trades: Vec<Trade> = bill.trades().collect::<Result<_, _>>().unwrap();
        bill.check_totals().unwrap();
        let [summary] = bill.summary() else { panic!("no summary") };
        let yuan = |fen: i64| format!("{}.{:02}", fen / 100, fen % 100);
        assert_eq!(summary.get("应结订单总金额"), Some(yuan(settled).as_str()));
        assert_eq!(summary.get("退款总金额"), Some(yuan(settled).as_str()));
        assert_eq!(summary.get("申请退款总金额"), Some("100.00"));
        assert_eq!(summary.get("手续费总金额"), Some("0.00000"), "all of it was given back");
        assert_eq!(trades.len(), 4);
    }
}

#[tokio::test]
async fn the_order_may_name_its_coupon() {
    let (sandbox, caller) = started().await;
    let mut body = order("order-1", 100);
    body["goods_tag"] = json!("sandbox:reduction=25");
    assert_eq!(caller.post(CREATE, &body).await.0, 200);
    sandbox.customer().pay("order-1").await.unwrap();
    let paid = asked(&caller, "order-1").await;
    assert_eq!(
        (&paid["amount"]["payer_total"], &paid["promotion_detail"][0]["type"]),
        (&json!(75), &json!("NOCASH"))
    );
    assert_eq!(balance(&sandbox, OURS).await, 75);
    caller.post(CREATE, &order("order-2", 100)).await;
    let error = sandbox.customer().with_coupon(100, CouponKind::Prepaid).pay("order-2").await.unwrap_err();
    assert_eq!(error.code, "PARAM_ERROR", "a coupon pays a part");
}

fn transfer(number: &str, remark: &str, url: &str) -> Value {
    json!({
        "appid": "wx1", "out_bill_no": number, "openid": "o1", "transfer_amount": 100, "transfer_remark": remark,
        "transfer_scene_id": "1000", "notify_url": url,
        "transfer_scene_report_infos": [{ "info_type": "a", "info_content": "b" }],
    })
}

#[tokio::test]
async fn a_transfer_is_called_back_slowly_or_fails() {
    let (sandbox, caller) = started().await;
    let mut shop = Shop::open().await;
    sandbox.deposit("1900000001", 200).await.unwrap();
    let target = "/v3/fund-app/mch-transfer/transfer-bills";
    assert_eq!(caller.post(target, &transfer("bill1", "thanks", &shop.url)).await.0, 200);
    let rule = json!({ "outcome": "transfer-canceling", "number": "bill1", "times": 1 });
    assert_eq!(control(&sandbox, "outcome", rule).await.0, 200);
    let cancel = format!("{target}/out-bill-no/bill1/cancel");
    for _ in 0..2 {
        assert_eq!(caller.call("POST", &cancel, "").await.json()["state"], "CANCELING");
    }
    assert_eq!(sandbox.customer().confirm_transfer("bill1").await.unwrap_err().code, "INVALID_REQUEST");
    assert_eq!(balance(&sandbox, OURS).await, 100);
    sandbox.step().await.unwrap();
    let state = caller.get(&format!("{target}/out-bill-no/bill1")).await.1["state"].clone();
    assert_eq!((state, balance(&sandbox, OURS).await), (json!("CANCELLED"), 200));
    let (headers, told) = shop.next().await;
    assert_eq!(open(&sandbox, &caller, &headers, &told).1["state"], "CANCELLED");

    let (status, answer) = caller.post(target, &transfer("bill2", "sandbox:transfer-fail", &shop.url)).await;
    assert_eq!((status, &answer["state"]), (200, &json!("ACCEPTED")), "{answer}");
    let (_, found) = caller.get(&format!("{target}/out-bill-no/bill2")).await;
    assert_eq!((&found["state"], &found["fail_reason"]), (&json!("FAIL"), &json!("ACCOUNT_FROZEN")));
    let (headers, told) = shop.next().await;
    assert_eq!(open(&sandbox, &caller, &headers, &told).1["fail_reason"], "ACCOUNT_FROZEN");
    assert_eq!(balance(&sandbox, OURS).await, 200);
}

#[tokio::test]
async fn details_of_a_batch_fail_one_by_one() {
    let (sandbox, caller) = started().await;
    sandbox.deposit("1900000001", 60).await.unwrap();
    let rule = Outcome::TransferFails("OPENID_INVALID".to_owned());
    sandbox.add_outcome(OutcomeRule::new(rule).of("detail2"));
    let (id, key) = sandbox.public_key();
    let name = key.private_key().public_key().encrypt(wechatpay::crypto::Padding::Oaep, "张三".as_bytes());
    let name = wechatpay::crypto::base64::encode(&name.unwrap());
    let detail = |number: &str, amount: i64| {
        json!({
            "out_detail_no": number, "transfer_amount": amount, "transfer_remark": "r", "openid": "o1",
            "user_name": name,
        })
    };
    let body = json!({
        "appid": "wx1", "out_batch_no": "batch1", "batch_name": "n", "batch_remark": "r", "transfer_scene_id": "1000",
        "total_amount": 60, "total_num": 3,
        "transfer_detail_list": [detail("detail1", 10), detail("detail2", 20), detail("detail3", 30)],
    });
    let answer = caller
        .call_with("POST", "/v3/transfer/batches", body.to_string(), &[("Wechatpay-Serial", &id)])
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!((balance(&sandbox, OURS).await, balance(&sandbox, "customer:o1").await), (20, 40));
    let target = "/v3/transfer/batches/out-batch-no/batch1";
    let (_, found) = caller.get(&format!("{target}?need_query_detail=true&detail_status=FAIL")).await;
    let batch = &found["transfer_batch"];
    assert_eq!((&batch["fail_num"], &batch["fail_amount"]), (&json!(1), &json!(20)), "{found}");
    assert_eq!((&batch["success_num"], &batch["success_amount"]), (&json!(2), &json!(40)));
    let listed = found["transfer_detail_list"].as_array().unwrap();
    assert_eq!((listed.len(), &listed[0]["out_detail_no"]), (1, &json!("detail2")));
    let (_, one) = caller.get(&format!("{target}/details/out-detail-no/detail2")).await;
    assert_eq!((&one["detail_status"], &one["fail_reason"]), (&json!("FAIL"), &json!("OPENID_INVALID")));
}

#[tokio::test]
async fn answers_of_v2_are_written_in_cdata() {
    let (sandbox, _) = started().await;
    let hand = Hand::new(&sandbox);
    let fields = crate::v2::order("order-1", "100", "http://127.0.0.1:9/");
    let mut fields = fields;
    fields.extend([("mch_id", "1900000001"), ("nonce_str", "n")]);
    let sign =
        wechatpay::sign_v2::sign(fields.iter().copied(), wechatpay::endpoint::SignType::Md5, &hand.key);
    fields.push(("sign", &sign));
    let (_, body) = hand.send("/pay/unifiedorder", wechatpay::xml::write("xml", fields).unwrap()).await;
    let text = String::from_utf8(body).unwrap();
    assert!(text.contains("<return_code><![CDATA[SUCCESS]]></return_code>"), "{text}");
    assert!(text.contains("<prepay_id><![CDATA[wx"), "{text}");
}

#[tokio::test]
async fn a_sub_merchants_order_gives_back_who_paid_and_where() {
    let (sandbox, caller) = started().await;
    let body = json!({
        "sp_appid": "wx1", "sp_mchid": "1900000001", "sub_appid": "wx2", "sub_mchid": "1900000109",
        "description": "d", "out_trade_no": "order-sub", "notify_url": "http://127.0.0.1:9/",
        "amount": { "total": 70 }, "payer": { "sub_openid": "o9" },
        "scene_info": { "payer_client_ip": "127.0.0.1", "device_id": "till-7" },
    });
    assert_eq!(caller.post("/v3/pay/partner/transactions/jsapi", &body).await.0, 200);
    sandbox.customer().pay("order-sub").await.unwrap();
    let target =
        "/v3/pay/partner/transactions/out-trade-no/order-sub?sp_mchid=1900000001&sub_mchid=1900000109";
    let (_, found) = caller.get(target).await;
    assert_eq!((&found["payer"], &found["sub_appid"]), (&json!({ "sub_openid": "o9" }), &json!("wx2")));
    assert_eq!(found["scene_info"], json!({ "device_id": "till-7" }));
}
