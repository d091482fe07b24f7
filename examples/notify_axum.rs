//! Notifications with axum: paid orders, refunds, and whatever else comes.
//!
//! ```console
//! $ export WECHATPAY_MERCHANT_ID=… WECHATPAY_…    # see Client::from_env
//! $ cargo run --example notify_axum --features axum
//! ```
//!
//! WeChat Pay reaches it where a `notify_url` says `https://your.host/wechatpay`.

use std::collections::HashMap;
use std::sync::Arc;

use wechatpay::notify::{Answer, BoxError, Notifications, Received, Router, ack, fail};
use wechatpay::nouns::refund::Refund;
use wechatpay::webhook::v3::refund::{abnormal, closed, success};
use wechatpay::webhook::v3::transaction;
use wechatpay::{Client, Fen};

/// What the handlers work with: here the orders with what was asked for.
struct Shop {
    orders: HashMap<String, Fen>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let shop = Arc::new(Shop { orders: HashMap::from([("demo".to_owned(), Fen(100))]) });
    let notifications = Router::new(Notifications::new(&client)?)
        .with_state(shop)
        .on(paid)
        .on_each::<(success::Resource, closed::Resource, abnormal::Resource), _>(refunded)
        .fallback(|other| async move {
            println!("{} ({}) is left alone", other.event_type, other.summary);
            Ok(ack())
        });
    let app = axum::Router::new().route("/wechatpay", notifications.into_route());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, app).await?;
    Ok(())
}

async fn paid(payment: Received<transaction::success::Resource, Arc<Shop>>) -> Result<Answer, BoxError> {
    // A share of a payment has the same event, and is none.
    if !payment.paid() {
        return Ok(ack());
    }
    let (number, total) = (payment.resource.out_trade_no()?, payment.resource.amount()?.total()?);
    // Compare with the order: what was paid is not always what was asked for.
    if payment.state.orders.get(number) != Some(&total) {
        return Ok(fail("the amount is not that of the order"));
    }
    println!("order {number} is paid");
    Ok(ack())
}

/// One function for a refund, whatever became of it.
async fn refunded(refund: Received<Refund, Arc<Shop>>) -> Result<Answer, BoxError> {
    println!("refund {}: {}", refund.resource.out_refund_no()?, refund.notification.event_type);
    Ok(ack())
}
