//! The SDK at work in one command, without an account: `cargo run --example quickstart`.
//!
//! It starts a WeChat Pay of its own (the package `sandbox/`), orders, plays the customer who pays,
//! receives the notification, refunds, and downloads the bill of the day.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use futures_util::TryStreamExt;
use tokio::sync::mpsc;
use wechatpay::Fen;
use wechatpay::notify::{Notification, Notifications};
use wechatpay::v3::bill::tradebill;
use wechatpay::v3::pay::transactions::{native, out_trade_no::by_out_trade_no};
use wechatpay::v3::refund::domestic::refunds;
use wechatpay::webhook::v3::{refund, transaction};
use wechatpay_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let client = sandbox.client()?;
    println!("1. WeChat Pay is at {}, and the shop is merchant {}", sandbox.url(), client.merchant_id());

    let (notify_url, mut arrived) = shop(Notifications::new(&client)?).await?;
    println!("2. The shop takes notifications at {notify_url}");

    let amount = native::post::Amount::new(4200); // fen
    let order = native::post::Request::new(native::post::Required {
        appid: "wxd678efh567hg6787",
        description: "Two coffees",
        out_trade_no: "order-0001",
        amount,
        notify_url: &notify_url,
    });
    let answer = order.send(&client).await?;
    let code_url = answer.code_url()?;
    println!("3. Ordered for 42.00 yuan; the QR code says {code_url}");

    sandbox.customer().pay(code_url).await?;
    let notification = arrived.recv().await.ok_or("no notification")?;
    let paid = notification.receive::<transaction::success::Resource>()?.resource;
    let (transaction, total) = (paid.transaction_id()?, paid.amount()?.total()?);
    println!("4. The customer has paid: {transaction}, {total} yuan, told by a notification");

    let query = by_out_trade_no::get::Request::new("order-0001");
    println!("5. A query says {}", query.send(&client).await?.trade_state()?);

    let back = refunds::post::Request::new(refunds::post::Required {
        order: refunds::post::OrderKey::OutTradeNo("order-0001"),
        out_refund_no: "refund-0001",
        amount: refunds::post::Amount::new(refunds::post::AmountRequired {
            refund: Fen(1500),
            total: Fen(4200),
            currency: "CNY",
        }),
    })
    .notify_url(notify_url);
    let refunded = back.send(&client).await?;
    let notification = arrived.recv().await.ok_or("no notification")?;
    let told = notification.receive::<refund::success::Resource>()?.resource;
    println!("6. Refunded 15.00 yuan as {}: {}", refunded.refund_id()?, told.refund_status()?);

    // The bill of a day is there on the next morning.
    let today = told.success_time.as_ref().ok_or("no time")?.bill_date()?;
    sandbox.advance(Duration::from_secs(34 * 3600)).await?;
    let request = tradebill::get::Request::new(today).tar_type(tradebill::get::TarType::Gzip);
    let answer = request.send(&client).await?;
    let mut rows = client.download(&answer)?.rows();
    let mut trades = rows.trades();
    println!("7. The bill of {today}:");
    while let Some(trade) = trades.try_next().await? {
        let amount = match trade.trade_state.as_str() {
            "REFUND" => -trade.refund_amount.unwrap_or_default(),
            _ => trade.order_amount.unwrap_or_default(),
        };
        println!("   {} {:>8} {:>7} {}", trade.time, trade.trade_state, amount, trade.out_trade_no);
    }
    drop(trades);
    rows.check_totals()?;
    println!("   and it adds up");
    Ok(())
}

/// A server that opens notifications and hands them on: its address, and what arrives.
async fn shop(
    notifications: Notifications,
) -> Result<(String, mpsc::UnboundedReceiver<Notification>), Box<dyn Error>> {
    let (sender, arrived) = mpsc::unbounded_channel();
    let notifications = Arc::new(notifications);
    let take = move |headers: HeaderMap, body: Bytes| {
        let (notifications, sender) = (Arc::clone(&notifications), sender.clone());
        async move {
            match notifications.open(&headers, &body).await {
                Ok(notification) => sender
                    .send(notification)
                    .map_or(StatusCode::SERVICE_UNAVAILABLE, |()| StatusCode::NO_CONTENT),
                Err(error) => {
                    eprintln!("not from WeChat Pay: {error}");
                    error.status()
                }
            }
        }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/wechatpay", listener.local_addr()?);
    let app = axum::Router::new().route("/wechatpay", post(take));
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok((url, arrived))
}
