//! Native payment: an order, and the text of its QR code.
//!
//! `cargo run --example native`, with the client's settings in the environment and the app in `APPID`.

use wechatpay::Client;
use wechatpay::v3::pay::transactions::native::post::{Amount, Request, Required};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let order = Request::new(Required {
        appid: &std::env::var("APPID")?,
        description: "Two coffees",
        out_trade_no: &format!("native-{}", client.now()),
        amount: Amount::new(1), // fen
        notify_url: "https://example.com/wechatpay/notify",
    });
    // `.time_expire(…)` takes a `SystemTime`, at most two hours ahead.
    let answer = order.send(&client).await?;
    println!("show as a QR code: {}", answer.code_url()?);
    Ok(())
}
