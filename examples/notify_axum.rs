//! Notifications with axum: paid orders, refunds, and whatever else comes.
//!
//! ```console
//! $ export WECHATPAY_MERCHANT_ID=… WECHATPAY_…    # see Client::from_env
//! $ cargo run --example notify_axum --features axum
//! ```
//!
//! WeChat Pay reaches it where a `notify_url` says `https://your.host/wechatpay`.

use wechatpay::Client;
use wechatpay::notify::{Notifications, Router, ack, fail};
use wechatpay::webhook::v3::{refund, transaction};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let notifications = Router::new(Notifications::new(&client)?)
        .on::<transaction::success::Resource>(|payment| async move {
            // A share of a payment has the same event, and is none.
            if !payment.paid() {
                return Ok(ack());
            }
            let paid = payment.resource;
            let number = paid.out_trade_no.ok_or("a payment without out_trade_no")?;
            let total = paid.amount.and_then(|amount| amount.total);
            // Compare with the order: what was paid is not always what was asked for.
            if total != order_total(&number) {
                return Ok(fail("the amount is not that of the order"));
            }
            println!("order {number} is paid");
            Ok(ack())
        })
        .on::<refund::success::Resource>(|refunded| async move {
            println!("refund {:?} has arrived", refunded.resource.out_refund_no);
            Ok(ack())
        })
        .fallback(|other| async move {
            println!("{} ({}) is left alone", other.event_type, other.summary);
            Ok(ack())
        });
    let app = axum::Router::new().route("/wechatpay", notifications.into_route());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, app).await?;
    Ok(())
}

/// What the shop asked for, in fen.
fn order_total(out_trade_no: &str) -> Option<i64> {
    (out_trade_no == "demo").then_some(100)
}
