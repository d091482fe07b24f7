//! H5 payment: an order from a browser outside of WeChat, and where to send the browser.
//!
//! `cargo run --example h5 -- IP`, with the client's settings in the environment and the app in `APPID`.

use wechatpay::Client;
use wechatpay::v3::pay::transactions::h5::post::{Amount, H5Info, Request, SceneInfo, Type};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let customer_ip = std::env::args().nth(1).ok_or("the customer's IP address?")?;
    let order = Request::new(
        std::env::var("APPID")?,
        client.merchant_id(),
        "Two coffees",
        format!("h5-{}", client.now()),
        Amount::new(1), // fen
        "https://example.com/wechatpay/notify",
        SceneInfo::new(customer_ip, H5Info::new(Type::Wap)),
    );
    let answer = order.send(&client).await?;
    // Where the browser comes back to is a parameter of the URL, percent-encoded.
    let url = answer.h5_url.as_deref().unwrap_or_default();
    println!("send the browser to {url}&redirect_url=https%3A%2F%2Fexample.com%2Fpaid");
    Ok(())
}
