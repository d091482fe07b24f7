//! A merchant's own records held against what the sandbox answers and tells, and asking until that is final.

use crate::notifications::Shop;
use crate::support::{Caller, order, refund};
use crate::v2;
use serde_json::json;
use std::time::Duration;
use wechatpay::expected::{Expected, Mismatches};
use wechatpay::notify::{self, Notifications};
use wechatpay::pay::{CloseOrder, OrderQuery, RefundQuery};
use wechatpay::v2::pay::orderquery;
use wechatpay::{Fen, v3, webhook};
use wechatpay_sandbox::{Fault, FaultRule, Sandbox};

const OURS: &str = "1900000001";

fn fields(error: &Mismatches) -> Vec<&str> {
    error.iter().map(|one| one.field.as_str()).collect()
}

fn query(number: &str) -> OrderQuery {
    OrderQuery::new(number)
}

#[tokio::test]
async fn a_payment_and_its_refund_are_the_ones_that_were_meant() {
    let sandbox = Sandbox::start().await.unwrap();
    let (caller, client, mut shop) = (Caller::new(&sandbox), sandbox.client().unwrap(), Shop::open().await);
    let mut body = order("order-0001", 4200);
    body["notify_url"] = json!(shop.url);
    assert_eq!(caller.post("/v3/pay/transactions/jsapi", &body).await.0, 200);
    let expected = Expected::order("order-0001", 4200).merchant(OURS).appid("wx1").openid("o1");
    let unpaid = query("order-0001").send(&client).await.unwrap();
    assert!(expected.check(&unpaid).unwrap_err().is_about("trade_state"));

    sandbox.customer().with_openid("o1").pay("order-0001").await.unwrap();
    let paid = query("order-0001").send(&client).await.unwrap();
    expected.check(&paid).unwrap();
    let (headers, body) = shop.next().await;
    let opened = Notifications::new(&client).unwrap().open(&headers, &body).await.unwrap();
    let told = opened.receive::<webhook::v3::transaction::success::Resource>().unwrap();
    expected.check(&told).unwrap();

    // Each thing that may be swapped is told by itself, and what is the customer's is not shown.
    let other = Expected::order("order-0001", 42);
    let error = other.check(&paid).unwrap_err();
    assert_eq!(fields(&error), ["amount.total"]);
    assert_eq!(error.to_string(), "it is not what was expected: amount.total is 4200, not 42");
    let wrong = Expected::order("order-2", 4200).merchant("1900000002").appid("wx2").currency("HKD");
    let wrong = wrong.openid("somebody-else");
    let error = wrong.check(&told).unwrap_err();
    assert_eq!(fields(&error), ["out_trade_no", "amount.currency", "mchid", "appid", "payer.openid"]);
    assert!(!error.to_string().contains("somebody-else"), "{error}");

    assert_eq!(
        caller.post("/v3/refund/domestic/refunds", &refund("order-0001", "r1", 100, 4200)).await.0,
        200
    );
    let asked = RefundQuery::new("r1").send(&client).await.unwrap();
    let expected = Expected::refund("r1", 100).of_order("order-0001", 4200);
    expected.check(&asked).unwrap();
    // The sums swapped.
    let error = Expected::refund("r1", 4200).of_order("order-0001", 100).check(&asked).unwrap_err();
    assert_eq!(fields(&error), ["amount.refund", "amount.total"]);
    // What was refunded is no payment any more.
    let error = Expected::order("order-0001", 4200).check(&query("order-0001").send(&client).await.unwrap());
    assert!(error.unwrap_err().is_about("trade_state"));
}

#[tokio::test]
async fn all_parts_of_a_combined_payment_are_expected() {
    let sandbox = Sandbox::start().await.unwrap();
    let (caller, client) = (Caller::new(&sandbox), sandbox.client().unwrap());
    let part = |number: &str, total: i64| {
        json!({
            "mchid": OURS, "attach": "a", "out_trade_no": number, "description": "tea",
            "amount": { "total_amount": total, "currency": "CNY" },
        })
    };
    let body = json!({
        "combine_appid": "wx1", "combine_mchid": OURS, "combine_out_trade_no": "order-k1",
        "combine_payer_info": { "openid": "o1" }, "notify_url": "http://127.0.0.1:9/",
        "sub_orders": [part("order-k1a", 10), part("order-k1b", 20)],
    });
    assert_eq!(caller.post("/v3/combine-transactions/jsapi", &body).await.0, 200);
    sandbox.customer().pay("order-k1").await.unwrap();
    let ask = v3::combine_transactions::out_trade_no::by_combine_out_trade_no::get::Request::new("order-k1");
    let paid = ask.send(&client).await.unwrap();
    let whole = Expected::combined("order-k1").merchant(OURS);
    whole.clone().part("order-k1b", 20).part("order-k1a", 10).check(&paid).unwrap();
    let error = whole.clone().part("order-k1a", 10).check(&paid).unwrap_err();
    assert_eq!(fields(&error), ["sub_orders[1].out_trade_no"], "a part that nobody expected");
    let three = whole.clone().part("order-k1a", 11).part("order-k1b", 20).part("order-k1c", 1);
    let error = three.check(&paid).unwrap_err();
    assert_eq!(fields(&error), ["sub_orders[0].amount.total_amount", "sub_orders[].out_trade_no"]);
    assert!(whole.check(&paid).is_err(), "no part named is none expected");
}

#[tokio::test]
async fn v2_is_held_against_the_same() {
    let (sandbox, hand, mut shop) = v2::started().await;
    hand.call("/pay/unifiedorder", &v2::order("order-v1", "100", &shop.url)).await;
    sandbox.customer().pay("order-v1").await.unwrap();
    let (_, body) = shop.next().await;
    let client = sandbox.client().unwrap();
    let told = notify::v2::Notifications::new(&client).unwrap().open(&body).unwrap();
    let told = told.receive::<webhook::v2::transaction_success::Body>().unwrap();
    Expected::order("order-v1", 100).merchant(OURS).appid("wx1").check(&told).unwrap();
    assert!(Expected::order("order-v1", 101).check(&told).unwrap_err().is_about("total_fee"));

    // A result_code is the call's, and no payment: an order that waits has it, too.
    let mut answer = orderquery::post::Response::default();
    answer.out_trade_no = Some("order-v1".to_owned());
    answer.total_fee = Some(Fen(100));
    answer.result_code = Some("SUCCESS".into());
    let error = Expected::order("order-v1", 100).check(&answer).unwrap_err();
    assert_eq!(error.to_string(), "it is not what was expected: trade_state is missing, not SUCCESS");
}

#[tokio::test]
async fn it_is_asked_until_the_customer_has_paid_and_closed_if_he_does_not() {
    let sandbox = Sandbox::start().await.unwrap();
    let (caller, client) = (Caller::new(&sandbox), sandbox.client().unwrap());
    for number in ["order-s1", "order-s2", "order-s3"] {
        assert_eq!(caller.post("/v3/pay/transactions/jsapi", &order(number, 10)).await.0, 200);
    }
    // He pays while it is asked, and an answer that is lost on the way is no end of it.
    let lost = FaultRule::new(Fault::Reset).on("/v3/pay/transactions/out-trade-no/{out_trade_no}").times(4);
    sandbox.add_fault(lost);
    let asked = query("order-s1");
    let settle = client.settle(&asked).pause(Duration::from_millis(20));
    let customer = sandbox.customer();
    let (settled, paid) = tokio::join!(settle, customer.pay("order-s1"));
    paid.unwrap();
    let settled = settled.unwrap();
    assert!(settled.is_final() && settled.answer().paid(), "{settled:?}");

    // Nobody pays: it stays open, or is closed.
    let asked = query("order-s2");
    let open = client.settle(&asked).within(Duration::ZERO).await.unwrap();
    assert!(!open.is_final() && !open.answer().paid());
    let close = CloseOrder::new("order-s2");
    let closed = client.settle(&asked).within(Duration::ZERO).or_close(&close).await.unwrap();
    assert!(closed.is_final() && !closed.answer().paid());
    assert!(sandbox.customer().pay("order-s2").await.is_err(), "what is closed cannot be paid");

    // He pays in the moment before it is closed: closing is refused, and he has paid.
    let asked = query("order-s3");
    let close = CloseOrder::new("order-s3");
    let unpaid = caller.get("/v3/pay/transactions/out-trade-no/order-s3?mchid=1900000001").await.1;
    sandbox.answer_next("/v3/pay/transactions/out-trade-no/{out_trade_no}", unpaid);
    sandbox.customer().pay("order-s3").await.unwrap();
    let settled = client.settle(&asked).within(Duration::ZERO).or_close(&close).await.unwrap();
    assert!(settled.is_final() && settled.answer().paid(), "{settled:?}");

    // What is not there is an error at once, and not asked for two minutes.
    let error = client.settle(&query("order-s9")).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}
