//! Bills that add up to what happened, read with the SDK.

use std::time::Duration;

use crate::support::{Caller, code, order, refund};
use serde_json::{Value, json};
use wechatpay::bill::{Bill, Trade};
use wechatpay::v3::bill::{fundflowbill, tradebill};
use wechatpay_sandbox::Sandbox;

/// The day before the sandbox's today, in Beijing, as a date; the clock then stands at noon or later.
async fn day_after(sandbox: &Sandbox) -> String {
    // Whatever the hour is now, in 34 hours it is past ten on the next day.
    sandbox.advance(Duration::from_secs(34 * 3600)).await.unwrap();
    date(0)
}

/// The date in Beijing so many days from now, from the `date` command.
pub(crate) fn date(days: i64) -> String {
    let output = std::process::Command::new("date")
        .env("TZ", "Asia/Shanghai")
        .args(["-d", &format!("{days} days"), "+%Y-%m-%d"])
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// A shop's day: two orders paid, one of them refunded in parts, one order not paid.
async fn busy() -> (Sandbox, Caller) {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    for (number, total) in [("order-a1", 4200), ("order-a2", 5), ("order-a3", 100)] {
        caller.post("/v3/pay/transactions/jsapi", &order(number, total)).await;
    }
    for number in ["order-a1", "order-a2"] {
        sandbox.customer().pay(number).await.unwrap();
    }
    for (number, amount) in [("r1", 1000), ("r2", 1)] {
        assert_eq!(
            caller.post("/v3/refund/domestic/refunds", &refund("order-a1", number, amount, 4200)).await.0,
            200
        );
    }
    (sandbox, caller)
}

#[tokio::test]
async fn a_trade_bill_is_what_happened() {
    let (sandbox, _) = busy().await;
    let day = day_after(&sandbox).await;
    let client = sandbox.client().unwrap();
    for (kind, packed, states, sums) in [
        (None, false, &["SUCCESS", "SUCCESS", "REFUND", "REFUND"][..], ("42.05", Some("10.01"))),
        (Some(tradebill::get::BillType::Success), true, &["SUCCESS", "SUCCESS"][..], ("42.05", None)),
        (Some(tradebill::get::BillType::Refund), true, &["REFUND", "REFUND"][..], ("0.00", Some("10.01"))),
    ] {
        let request = tradebill::get::Request::new(&day)
            .bill_type_opt(kind)
            .tar_type_opt(packed.then_some(tradebill::get::TarType::Gzip));
        let answer = request.send(&client).await.unwrap();
        // The SDK checks the hash, which is over what was unpacked.
        let text = client.download(&answer).unwrap().bytes(1 << 20).await.unwrap();
        let mut bill = Bill::new(&text[..]);
        let trades: Vec<Trade> = bill.trades().collect::<Result<_, _>>().unwrap();
        let found: Vec<&str> = trades.iter().map(|trade| trade.trade_state.as_str()).collect();
        assert_eq!(found, states);
        bill.check_totals().unwrap();
        let [summary] = bill.summary() else { panic!("no summary") };
        assert_eq!((summary.get("订单总金额"), summary.get("退款总金额")), (Some(sums.0), sums.1));
        if let Some(back) = trades.iter().find(|trade| trade.trade_state == "REFUND") {
            assert_eq!(back.out_refund_no.as_deref(), Some("r1"));
            assert_eq!(back.refund_amount.unwrap().to_string(), "10.00");
        }
        assert!(trades.iter().all(|trade| trade.time.starts_with(&day)));
    }
}

#[tokio::test]
async fn a_fund_flow_bill_ends_with_what_is_there() {
    let (sandbox, caller) = busy().await;
    let transfer = json!({
        "appid": "wx1", "out_bill_no": "t1", "openid": "o2", "transfer_amount": 4, "transfer_remark": "r",
        "transfer_scene_id": "1000", "transfer_scene_report_infos": [{ "info_type": "a", "info_content": "b" }],
    });
    assert_eq!(caller.post("/v3/fund-app/mch-transfer/transfer-bills", &transfer).await.0, 200);
    let day = day_after(&sandbox).await;
    let client = sandbox.client().unwrap();
    let answer = fundflowbill::get::Request::new(&day).send(&client).await.unwrap();
    let text = client.download(&answer).unwrap().bytes(1 << 20).await.unwrap();
    let mut bill = Bill::new(&text[..]);
    let flows: Vec<_> = bill.fund_flows().collect::<Result<_, _>>().unwrap();
    bill.check_totals().unwrap();
    let amounts: Vec<_> = flows.iter().map(|flow| flow.amount.unwrap().to_string()).collect();
    assert_eq!(amounts, ["42.00", "0.05", "10.00", "0.01", "0.04"]);
    assert_eq!(flows[4].balance.unwrap().to_string(), "32.00");
    let of_order = caller.get("/v3/pay/transactions/out-trade-no/order-a1?mchid=1900000001").await.1;
    let of_refund = caller.get("/v3/refund/domestic/refunds/r1").await.1;
    let [order, refund] = [&of_order["transaction_id"], &of_refund["refund_id"]].map(|id| id.as_str());
    assert_eq!((flows[0].business_id.as_deref(), flows[2].business_id.as_deref()), (order, refund));
    // The merchant's own numbers.
    let vouchers = [0, 2, 4].map(|at: usize| flows[at].voucher_id.as_deref().unwrap());
    assert_eq!(vouchers, ["order-a1", "r1", "t1"]);
}

#[tokio::test]
async fn a_bill_is_there_in_its_time_and_its_address_for_five_minutes() {
    let (sandbox, caller) = busy().await;
    let today = date(0);
    let ask = |date: &str| format!("/v3/bill/tradebill?bill_date={date}");
    assert_eq!(code(&caller.get(&ask(&today)).await), (400, "STATEMENT_CREATING"));
    assert_eq!(code(&caller.get(&ask(&date(1))).await), (400, "INVALID_REQUEST"));
    assert_eq!(code(&caller.get(&ask("20260101")).await), (400, "PARAM_ERROR"));
    let day = day_after(&sandbox).await;
    assert_eq!(
        code(&caller.get(&ask(&date(-1))).await),
        (400, "NO_STATEMENT_EXIST"),
        "nothing happened then"
    );
    let (_, answer) = caller.get(&ask(&day)).await;
    let url = answer["download_url"].as_str().unwrap();
    let target = url.strip_prefix(sandbox.url()).unwrap();
    let file = caller.call("GET", target, "").await;
    assert_eq!((file.status, file.header("Wechatpay-Signature")), (200, ""));
    assert_eq!(caller.raw("GET", target, "", &[]).await.status, 401, "the download is signed for as well");
    let forged = target.replace("token=ALL", "token=FLOW");
    assert_eq!(caller.call("GET", &forged, "").await.status, 400);
    sandbox.advance(Duration::from_secs(300)).await.unwrap();
    assert_eq!(caller.call("GET", target, "").await.status, 403);
    sandbox.advance(Duration::from_secs(93 * 86_400)).await.unwrap();
    assert_eq!(code(&caller.get(&ask(&day)).await), (400, "INVALID_REQUEST"));
}

#[tokio::test]
async fn a_sub_merchant_has_a_bill_of_his_own() {
    let (sandbox, caller) = busy().await;
    let body = json!({
        "sp_appid": "wx1", "sp_mchid": "1900000001", "sub_mchid": "1900000109", "description": "a,b `c`\n",
        "out_trade_no": "order-p1", "notify_url": "http://127.0.0.1:9/", "amount": { "total": 70 },
        "payer": { "sp_openid": "o9" },
    });
    caller.post("/v3/pay/partner/transactions/jsapi", &body).await;
    sandbox.customer().pay("order-p1").await.unwrap();
    let day = day_after(&sandbox).await;
    let client = sandbox.client().unwrap();
    let request = tradebill::get::Request::new(&day).sub_mchid("1900000109");
    let answer = request.send(&client).await.unwrap();
    let text = client.download(&answer).unwrap().bytes(1 << 20).await.unwrap();
    let mut bill = Bill::new(&text[..]);
    let trades: Vec<Trade> = bill.trades().collect::<Result<_, _>>().unwrap();
    assert_eq!(trades.len(), 1);
    assert_eq!(trades[0].sub_mchid.as_deref(), Some("1900000109"));
    assert_eq!(trades[0].description.as_deref(), Some("a,b  c  "));
    let _: Value = body;
}
