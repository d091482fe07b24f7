//! A test without a server: the program's own function against a WeChat Pay made of rules.
//!
//! `cargo run --example mock --features testing`. In a project of yours `main` is a `#[tokio::test]`.

use serde_json::json;
use wechatpay::testing::{Failure, Mock};
use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::get as query;
use wechatpay::v3::refund::domestic::refunds::{by_out_refund_no::get as refund_query, post as refund};
use wechatpay::{Client, Error, Fen};

/// What is tested: gives all of an order back, and says whether that was done. A refund whose answer was lost is
/// asked for by its number before anybody tries again.
async fn give_back(client: &Client, order: &str) -> Result<bool, Error> {
    let paid = query::Request::new(order).send(client).await?;
    let total = paid.amount()?.total()?;
    let number = format!("refund-of-{order}");
    let request = refund::Request::new(refund::Required {
        order: refund::OrderKey::OutTradeNo(order),
        out_refund_no: &number,
        amount: refund::Amount::new(refund::AmountRequired { refund: total, total, currency: "CNY" }),
    });
    match request.send(client).await {
        Ok(_) => Ok(true),
        Err(error) if error.may_have_taken_effect() => {
            let found = refund_query::Request::new(&*number).send(client).await;
            Ok(found.is_ok())
        }
        Err(error) => Err(error),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    a_lost_answer_is_no_second_refund().await?;
    println!("a refund whose answer is lost is not asked for twice");
    Ok(())
}

pub(crate) async fn a_lost_answer_is_no_second_refund() -> Result<(), Box<dyn std::error::Error>> {
    let mock = Mock::start()?;
    let client = mock.client().build()?;
    mock.on::<query::Request>()
        .answer_json(&json!({ "trade_state": "SUCCESS", "amount": { "total": 4200 } }));
    mock.on::<refund::Request>().once().fail(Failure::Broken);
    mock.on::<refund_query::Request>()
        .once()
        .answer_json(&json!({ "refund_id": "50000000382019052709732678859" }));

    assert!(give_back(&client, "order-1").await?);

    let asked = mock.requests::<refund::Request>();
    assert_eq!(
        (asked.len(), asked[0].amount.refund),
        (1, Fen(4200)),
        "the refund was asked for once, of all of it"
    );
    mock.finished()?;
    Ok(())
}
