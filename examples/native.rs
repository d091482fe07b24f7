//! Native payment: an order, and the text of its QR code.
//!
//! `cargo run --example native`, with the client's settings in the environment and the app in `APPID`.

use wechatpay::Client;
use wechatpay::v3::pay::transactions::native::post::{Amount, Request};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let order = Request {
        time_expire: None, // RFC 3339, at most two hours ahead where it is set
        ..Request::new(
            std::env::var("APPID")?,
            client.merchant_id(),
            "Two coffees",
            format!("native-{}", client.now()),
            Amount::new(1), // fen
            "https://example.com/wechatpay/notify",
        )
    };
    let answer = order.send(&client).await?;
    println!("show as a QR code: {}", answer.code_url.as_deref().unwrap_or_default());
    Ok(())
}
