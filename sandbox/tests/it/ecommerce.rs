//! Refunds of e-commerce platforms: on the sub-merchant's orders, by his money or laid out for him.

use std::time::Duration;

use crate::bill::date;
use crate::notifications::{Shop, open};
use crate::support::{Caller, refused};
use serde_json::json;
use wechatpay::bill::{Bill, Trade};
use wechatpay::v3::bill::tradebill;
use wechatpay::v3::ecommerce::refunds::by_refund_id::return_advance;
use wechatpay::v3::ecommerce::refunds::{apply, id, out_refund_no};
use wechatpay::v3::pay::partner::transactions::native;
use wechatpay::{Client, Fen};
use wechatpay_sandbox::Sandbox;

const OURS: &str = "1900000001";
const SUB: &str = "1900000109";

/// A sub-merchant's order `order-e1`, paid.
async fn paid(total: i64, shared: bool) -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().sharing_limit(100).start().await.unwrap();
    let client = sandbox.client().unwrap();
    let mut settle_info = native::post::SettleInfo::new();
    settle_info.profit_sharing = Some(shared);
    let order = native::post::Request::new(native::post::Required {
        sp_appid: "wx1",
        sub_mchid: SUB,
        description: "Two coffees",
        out_trade_no: "order-e1",
        amount: native::post::Amount::new(total),
        notify_url: "http://127.0.0.1:9/",
    })
    .settle_info(settle_info);
    order.send(&client).await.unwrap();
    sandbox.customer().with_openid("o1").pay("order-e1").await.unwrap();
    (sandbox, client)
}

fn refund(number: &str, amount: i64, total: i64) -> apply::post::Request {
    let amount =
        apply::post::Amount::new(apply::post::AmountRequired { refund: Fen(amount), total: Fen(total) });
    let order = apply::post::OrderKey::OutTradeNo("order-e1");
    apply::post::Request::new(apply::post::Required { sp_appid: "wx1", order, out_refund_no: number, amount })
        .sub_mchid(SUB)
}

fn laid_out(number: &str, amount: i64, total: i64) -> apply::post::Request {
    let source = apply::post::RefundAccount::RefundSourcePartnerAdvance;
    refund(number, amount, total).refund_account(source)
}

async fn accounts(sandbox: &Sandbox, names: [&str; 3]) -> [i64; 3] {
    let accounts = sandbox.ledger().await.unwrap().accounts;
    names.map(|name| accounts.get(name).copied().unwrap_or(0))
}

#[tokio::test]
async fn an_order_of_a_sub_merchant_is_given_back_in_parts_and_not_more() {
    let (sandbox, client) = paid(100, false).await;
    let mut shop = Shop::open().await;
    let first = refund("r1", 30, 100).notify_url(shop.url.clone());
    let answer = first.send(&client).await.unwrap();
    assert_eq!(answer.problems(), []);
    let amount = answer.amount.as_ref().unwrap();
    assert_eq!(
        (amount.refund, amount.payer_refund, amount.advance),
        (Some(Fen(30)), Some(Fen(30)), Some(Fen(0)))
    );
    assert_eq!(first.send(&client).await.unwrap().refund_id, answer.refund_id, "once");
    let number = answer.refund_id.as_deref().unwrap();

    let (headers, body) = shop.next().await;
    let (envelope, told) = open(&sandbox, &Caller::new(&sandbox), &headers, &body);
    assert_eq!(envelope["event_type"], "REFUND.SUCCESS");
    assert_eq!((&told["sp_mchid"], &told["sub_mchid"]), (&json!(OURS), &json!(SUB)));
    assert_eq!((&told["refund_id"], &told["amount"]["refund"]), (&json!(number), &json!(30)));
    sandbox.delivered().await;
    assert!(shop.is_empty(), "told once");

    let by_id = id::by_refund_id::get::Request::new(id::by_refund_id::get::Required {
        refund_id: number,
        sub_mchid: SUB,
    });
    let by_id = by_id.send(&client).await.unwrap();
    assert_eq!(by_id.problems(), []);
    assert_eq!(
        (
            by_id.status.as_ref().map(id::by_refund_id::get::response::Status::as_str),
            by_id.out_refund_no.as_deref()
        ),
        (Some("SUCCESS"), Some("r1"))
    );
    assert_eq!(by_id.funds_account, Some(id::by_refund_id::get::response::FundsAccount::Available));
    let by_number =
        out_refund_no::by_out_refund_no::get::Request::new(out_refund_no::by_out_refund_no::get::Required {
            out_refund_no: "r1",
            sub_mchid: OURS,
        });
    let elsewhere = refused(by_number.send(&client).await);
    assert_eq!(elsewhere, (404, "RESOURCE_NOT_EXISTS".into()), "another merchant's");
    let by_number =
        out_refund_no::by_out_refund_no::get::Request::new(out_refund_no::by_out_refund_no::get::Required {
            out_refund_no: "r1",
            sub_mchid: SUB,
        });
    let by_number = by_number.send(&client).await.unwrap();
    assert_eq!((&by_number.refund_id, &by_number.transaction_id), (&by_id.refund_id, &by_id.transaction_id));

    for (request, status, code) in [
        (refund("r1", 31, 100), 400, "INVALID_REQUEST"),
        (refund("r2", 71, 100), 400, "INVALID_REQUEST"),
        (refund("r2", 70, 99), 400, "INVALID_REQUEST"),
        (refund("r2", 1, 100).sub_mchid(OURS), 404, "RESOURCE_NOT_EXISTS"),
    ] {
        assert_eq!(refused(request.send(&client).await), (status, code.into()), "{request:?}");
    }
    let mut rest = refund("r2", 70, 100);
    rest.transaction_id.clone_from(&by_id.transaction_id);
    rest.out_trade_no = None;
    rest.send(&client).await.unwrap();
    let names = ["merchant:1900000109", "merchant:1900000001", "customer:o1"];
    assert_eq!(accounts(&sandbox, names).await, [0, 0, 0]);
}

#[tokio::test]
async fn what_the_platform_lays_out_is_given_back_once() {
    let (sandbox, client) = paid(100, true).await;
    // 60 are shared out, so that 40 are left, frozen.
    sandbox.advance(std::time::Duration::from_secs(60)).await.unwrap();
    let caller = Caller::new(&sandbox);
    let receiver = json!({ "sub_mchid": SUB, "appid": "wx1", "type": "MERCHANT_ID", "account": "1900000110", "relation_type": "STORE" });
    caller.post("/v3/profitsharing/receivers/add", &receiver).await;
    let id = caller
        .get(&format!("/v3/pay/partner/transactions/out-trade-no/order-e1?sp_mchid={OURS}&sub_mchid={SUB}"))
        .await
        .1["transaction_id"]
        .clone();
    let receiver =
        json!({ "type": "MERCHANT_ID", "account": "1900000110", "amount": 60, "description": "d" });
    let share = json!({
        "sub_mchid": SUB, "appid": "wx1", "transaction_id": id, "out_order_no": "s1",
        "receivers": [receiver], "unfreeze_unsplit": false,
    });
    assert_eq!(caller.post("/v3/profitsharing/orders", &share).await.0, 200);

    assert_eq!(refused(refund("r1", 90, 100).send(&client).await), (403, "NOT_ENOUGH".into()));
    assert_eq!(refused(laid_out("r1", 90, 100).send(&client).await), (403, "NOT_ENOUGH".into()));
    sandbox.deposit(OURS, 50).await.unwrap();
    let answer = laid_out("r1", 90, 100).send(&client).await.unwrap();
    assert_eq!(answer.amount.as_ref().unwrap().advance, Some(Fen(50)), "the rest was frozen");
    let names = ["merchant:1900000109", "merchant:1900000001", "frozen:1900000109"];
    assert_eq!(accounts(&sandbox, names).await, [0, 0, 0]);

    let number = answer.refund_id.as_deref().unwrap();
    let ask = return_advance::get::Request::new(return_advance::get::Required {
        refund_id: number,
        sub_mchid: SUB,
    });
    let give_back = return_advance::post::Request::new(return_advance::post::Required {
        refund_id: number,
        sub_mchid: SUB,
    });
    assert_eq!(refused(ask.send(&client).await), (404, "RESOURCE_NOT_EXISTS".into()), "not yet");
    assert_eq!(refused(give_back.send(&client).await), (403, "NOT_ENOUGH".into()));
    sandbox.deposit(SUB, 70).await.unwrap();
    let given = give_back.send(&client).await.unwrap();
    assert_eq!(given.problems(), []);
    assert_eq!((given.return_amount, given.payer_mchid.as_deref()), (Some(Fen(50)), Some(SUB)));
    assert_eq!(give_back.send(&client).await.unwrap().advance_return_id, given.advance_return_id);
    assert_eq!(ask.send(&client).await.unwrap().result, Some("SUCCESS".into()));
    assert_eq!(accounts(&sandbox, names).await, [20, 50, 0]);
    let elsewhere = return_advance::post::Request::new(return_advance::post::Required {
        refund_id: number,
        sub_mchid: "1900000110",
    });
    assert_eq!(refused(elsewhere.send(&client).await), (404, "RESOURCE_NOT_EXISTS".into()));
}

#[tokio::test]
async fn they_are_in_the_sub_merchants_bill() {
    let (sandbox, client) = paid(100, false).await;
    let answer = refund("r1", 30, 100).send(&client).await.unwrap();
    sandbox.advance(Duration::from_secs(34 * 3600)).await.unwrap();
    let request = tradebill::get::Request::new(date(0)).sub_mchid(SUB);
    let bill = request.send(&client).await.unwrap();
    let text = client.download(&bill).unwrap().bytes(1 << 20).await.unwrap();
    let mut bill = Bill::new(&text[..]);
    let trades: Vec<Trade> = bill.trades().collect::<Result<_, _>>().unwrap();
    let found: Vec<_> =
        trades.iter().map(|trade| (trade.trade_state.as_str(), trade.refund_id.clone())).collect();
    assert_eq!(found, [("SUCCESS", None), ("REFUND", answer.refund_id.clone())]);
    bill.check_totals().unwrap();
}
